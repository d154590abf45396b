//! Every cohort against the prediction made without it.

use super::plot::plot;
use super::{agreement, evidence_counts, head_row, outcome_text, whole_ends, with_interval};
use crate::app::markup::{Element, Node, html};
use crate::app::use_words;
use crate::evidence::Published;
use crate::prognosis::{Compared, Model, WholePercent, centres_interval, compared, studies_factor};
use crate::words::AboutText;

/// The share that the differences between centres are explained at, a fraction.
const EXAMPLE_SHARE: f64 = 0.75;

/// The calibration page.
pub fn calibration_page() -> Element {
    let words = use_words();
    let rows = compared(Model::shipped());
    let text = |text| words.about(text);
    let reading = html("div")
        .child(html("p").child(text(AboutText::PlotReading)))
        .child(html("h3").child(text(AboutText::IntervalsTitle)))
        .child(html("p").child(text(AboutText::ObservedInterval)))
        .child(html("p").child(text(AboutText::ExpectedInterval)))
        .child(html("h3").child(text(AboutText::HeterogeneityTitle)))
        .children(heterogeneity());
    html("article")
        .class("about calibration")
        .child(html("h2").child(text(AboutText::CalibrationTitle)))
        .child(html("p").child(words.calibration_introduction(evidence_counts())))
        .child(
            html("p")
                .class("statement")
                .child(words.agreement(agreement(&rows))),
        )
        .children(outside_list(&rows))
        .child(
            html("div")
                .class("about-columns")
                .child(plot(&rows))
                .child(reading),
        )
        .child(
            html("p")
                .class("quiet")
                .child(text(AboutText::CalibrationLimits)),
        )
        .child(
            html("h3")
                .attr("id", "cohorts")
                .child(text(AboutText::TableTitle)),
        )
        .child(cohort_table(&rows))
}

/// The outcomes outside their interval, by name; nothing where there are none.
fn outside_list(rows: &[Compared]) -> Vec<Element> {
    let words = use_words();
    let outside = rows.iter().filter(|row| !row.is_inside());
    let items = outside.map(|compared| {
        let row = &compared.row;
        let figures = words.observed_against(
            WholePercent::of(row.observed),
            whole_ends(compared.expected),
        );
        let outcome = words.about(outcome_text(row.endpoint));
        html("li")
            .child(html("strong").child(row.id.clone()))
            .child(format!(" ({outcome}): {figures}"))
    });
    let items: Vec<Element> = items.collect();
    if items.is_empty() {
        return items;
    }
    vec![
        html("p").child(words.about(AboutText::OutsideTitle)),
        html("ul").class("outside-list").children(items),
    ]
}

/// The two heterogeneities in words.
fn heterogeneity() -> [Element; 2] {
    let words = use_words();
    let model = Model::shipped();
    let ends = whole_ends(centres_interval(model, EXAMPLE_SHARE));
    let between_centres =
        words.between_centres(model.tau_centre, WholePercent::of(EXAMPLE_SHARE), ends);
    let between_studies = words.between_studies(model.tau_effect, studies_factor(model));
    [between_centres, between_studies].map(|text| html("p").child(text))
}

/// Every figure of the plot.
fn cohort_table(rows: &[Compared]) -> Element {
    let heads = head_row([
        AboutText::ColumnCohort,
        AboutText::ColumnEndpoint,
        AboutText::ColumnPatients,
        AboutText::ColumnObserved,
        AboutText::ColumnPredicted,
        AboutText::ColumnInside,
    ]);
    let table = html("table")
        .child(html("thead").child(heads))
        .child(html("tbody").children(rows.iter().map(cohort_row)));
    html("div")
        .class("wide-table")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-labelledby", "cohorts")
        .child(table)
}

fn cohort_row(compared: &Compared) -> Element {
    let words = use_words();
    let row = &compared.row;
    let mut cohorts = Published::shipped().cohorts.iter();
    let citation = cohorts
        .find(|cohort| cohort.id == row.id)
        .map(|cohort| cohort.citation.as_str());
    let (class, verdict) = match compared.is_inside() {
        true => ("", AboutText::Inside),
        false => ("outside", AboutText::Outside),
    };
    let cell = |class, content: Node| html("td").class(class).child(content);
    let figure = |content| cell("figure", content);
    let outcome = words.about(outcome_text(row.endpoint));
    let observed = with_interval(words, row.observed, compared.observed);
    let predicted = with_interval(words, row.predicted, compared.expected);
    html("tr")
        .class(class)
        .child(
            html("th").attr("scope", "row").child(row.id.clone()).child(
                html("span")
                    .class("citation")
                    .attr("lang", "en")
                    .child(citation),
            ),
        )
        .child(html("td").child(outcome))
        .child(figure(row.n.to_string().into()))
        .child(figure(observed.into()))
        .child(figure(predicted.into()))
        .child(cell("verdict", words.about(verdict).into()))
}
