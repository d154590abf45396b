//! How left-out predictions of one endpoint did: figures, the outcomes outside their interval, and every outcome.

use super::{AT_12_MONTHS, figures_of, table, with_interval};
use crate::app::evidence::{fold, of_group};
use crate::app::markup::{Element, Node, group, html};
use crate::app::use_words;
use afs12_clinical::hazard::Endpoint;
use afs12_clinical::prognosis::artifact::CalibrationRow;
use afs12_clinical::prognosis::{CalibrationFigures, Model, Range, WholePercent};
use afs12_words::{AboutText, Words};

/// The rows of an endpoint, in the order of the evidence.
pub fn rows_of(endpoint: Endpoint) -> impl Iterator<Item = &'static CalibrationRow> {
    let rows = Model::shipped().calibration.iter();
    rows.filter(move |row| row.endpoint == endpoint)
}

/// Where the observed share should lie.
pub fn expected(row: &CalibrationRow) -> Range {
    Range {
        lower: row.lower,
        upper: row.upper,
    }
}

/// What an endpoint's outcomes came to, at 12 months and over all.
pub fn endpoint_figures(endpoint: Endpoint) -> Option<Element> {
    let words = use_words();
    let at_12_months = figures_of(Some(endpoint), Some(AT_12_MONTHS))?;
    let all_months = figures_of(Some(endpoint), None)?;
    let heads = [
        AboutText::FigureColumn,
        AboutText::At12Months,
        AboutText::AllMonths,
    ];
    let columns = [at_12_months, all_months].map(|figures| figures_in_order(words, figures));
    let [at_12_months, all_months] = columns;
    let rows = at_12_months.into_iter().zip(all_months);
    let rows =
        rows.map(|((name, first), (_, second))| vec![words.about(name).to_owned(), first, second]);
    Some(table(heads, rows))
}

/// Every figure as text, in the order of the table.
fn figures_in_order(words: &dyn Words, figures: &CalibrationFigures) -> [(AboutText, String); 7] {
    let given = |value: Option<f64>, decimals| match value {
        Some(value) => words.decimal(value, decimals),
        None => words.about(AboutText::NoFigure).to_owned(),
    };
    let points = |error: Option<f64>| given(error.map(|error| 100.0 * error), 1);
    [
        (AboutText::FigureOutcomes, figures.rows.to_string()),
        (
            AboutText::FigureInside,
            words.percent(WholePercent::of(figures.inside_95)),
        ),
        (AboutText::FigureError, points(figures.mean_absolute_error)),
        (
            AboutText::FigureErrorOfMean,
            points(figures.mean_absolute_error_of_mean),
        ),
        (AboutText::FigureSlope, given(figures.slope, 2)),
        (AboutText::FigureMeanZ, given(Some(figures.mean_z), 2)),
        (AboutText::FigureSdZ, given(Some(figures.sd_z), 2)),
    ]
}

/// The outcomes outside their interval by name, and every outcome folded.
pub fn endpoint_rows(endpoint: Endpoint) -> Node {
    let words = use_words();
    let title = words.about(AboutText::TableTitle);
    let every = fold("about-fold", title, false, move || {
        cohort_table(endpoint).into()
    });
    group([outside_list(endpoint), every.into()])
}

/// The outcomes outside their interval; nothing where there are none.
fn outside_list(endpoint: Endpoint) -> Node {
    let words = use_words();
    let outside = rows_of(endpoint).filter(|row| !row.is_inside());
    let items = outside.map(|row| {
        let figures = words.observed_against(row.months, row.observed, &expected(row));
        html("li")
            .child(of_group(&row.study, &row.id))
            .child(format!(": {figures}"))
    });
    let items: Vec<Element> = items.collect();
    if items.is_empty() {
        return Node::Nothing;
    }
    group([
        html("p").child(words.about(AboutText::OutsideTitle)),
        html("ul").class("outside-list").children(items),
    ])
}

/// Every outcome of an endpoint, at every month.
fn cohort_table(endpoint: Endpoint) -> Element {
    let heads = super::head_row([
        AboutText::ColumnGroup,
        AboutText::ColumnMonth,
        AboutText::ColumnPatients,
        AboutText::ColumnObserved,
        AboutText::ColumnPredicted,
        AboutText::ColumnInside,
    ]);
    let table = html("table")
        .child(html("thead").child(heads))
        .child(html("tbody").children(rows_of(endpoint).map(cohort_row)));
    html("div")
        .class("wide-table")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", use_words().about(AboutText::TableTitle))
        .child(table)
}

fn cohort_row(row: &'static CalibrationRow) -> Element {
    let words = use_words();
    let (class, verdict) = match row.is_inside() {
        true => ("", AboutText::Inside),
        false => ("outside", AboutText::Outside),
    };
    let id = html("span").class("group-id").attr("lang", "en");
    let id = id.child(row.id.as_str());
    let name = html("th")
        .attr("scope", "row")
        .child(of_group(&row.study, &row.id))
        .child(id);
    let figure = |content: String| html("td").class("figure").child(content);
    let observed = with_interval(words, row.observed, &row.observed_interval());
    let predicted = with_interval(words, row.predicted, &expected(row));
    html("tr")
        .class(class)
        .child(name)
        .child(figure(row.months.to_string()))
        .child(figure(row.n.to_string()))
        .child(figure(observed))
        .child(figure(predicted))
        .child(html("td").class("verdict").child(words.about(verdict)))
}
