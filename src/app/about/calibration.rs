//! Every cohort against the prediction made without it.

use leptos::prelude::*;

use super::plot::Plot;
use super::{agreement, evidence_counts, outcome_text, whole_ends, with_interval};
use crate::app::use_words;
use crate::evidence::Published;
use crate::prognosis::{Compared, Model, WholePercent, centres_interval, compared, studies_factor};
use crate::words::AboutText;

/// The share that the differences between centres are explained at, a fraction.
const EXAMPLE_SHARE: f64 = 0.75;

/// The calibration page.
#[component]
pub fn CalibrationPage() -> impl IntoView {
    let words = use_words();
    let rows = compared(Model::shipped());
    let text = |text| words.about(text);
    view! {
        <article class="about calibration">
            <h2>{text(AboutText::CalibrationTitle)}</h2>
            <p>{words.calibration_introduction(evidence_counts())}</p>
            <p class="statement">{words.agreement(agreement(&rows))}</p>
            <OutsideList rows=rows.clone() />
            <div class="about-columns">
                <Plot rows=rows.clone() />
                <div>
                    <p>{text(AboutText::PlotReading)}</p>
                    <h3>{text(AboutText::IntervalsTitle)}</h3>
                    <p>{text(AboutText::ObservedInterval)}</p>
                    <p>{text(AboutText::ExpectedInterval)}</p>
                    <h3>{text(AboutText::HeterogeneityTitle)}</h3>
                    <Heterogeneity />
                </div>
            </div>
            <p class="quiet">{text(AboutText::CalibrationLimits)}</p>
            <h3 id="cohorts">{text(AboutText::TableTitle)}</h3>
            <CohortTable rows />
        </article>
    }
}

/// The outcomes outside their interval, by name.
#[component]
fn OutsideList(rows: Vec<Compared>) -> impl IntoView {
    let words = use_words();
    let outside = rows.iter().filter(|row| !row.is_inside());
    let items = outside.map(|compared| {
        let row = &compared.row;
        let figures = words.observed_against(
            WholePercent::of(row.observed),
            whole_ends(compared.expected),
        );
        view! {
            <li>
                <strong>{row.id.clone()}</strong>
                {format!(" ({}): {figures}", words.about(outcome_text(row.endpoint)))}
            </li>
        }
    });
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then(|| {
        view! {
            <p>{words.about(AboutText::OutsideTitle)}</p>
            <ul class="outside-list">{items}</ul>
        }
    })
}

/// The two heterogeneities in words.
#[component]
fn Heterogeneity() -> impl IntoView {
    let words = use_words();
    let model = Model::shipped();
    let ends = whole_ends(centres_interval(model, EXAMPLE_SHARE));
    view! {
        <p>{words.between_centres(model.tau_centre, WholePercent::of(EXAMPLE_SHARE), ends)}</p>
        <p>{words.between_studies(model.tau_effect, studies_factor(model))}</p>
    }
}

/// Every figure of the plot.
#[component]
fn CohortTable(rows: Vec<Compared>) -> impl IntoView {
    let words = use_words();
    let heads = [
        AboutText::ColumnCohort,
        AboutText::ColumnEndpoint,
        AboutText::ColumnPatients,
        AboutText::ColumnObserved,
        AboutText::ColumnPredicted,
        AboutText::ColumnInside,
    ];
    let heads = heads.map(|head| view! { <th scope="col">{words.about(head)}</th> });
    let rows = rows
        .into_iter()
        .map(|compared| view! { <CohortRow compared /> });
    view! {
        <div class="wide-table" tabindex="0" role="region" aria-labelledby="cohorts">
            <table>
                <thead><tr>{heads.into_iter().collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

#[component]
fn CohortRow(compared: Compared) -> impl IntoView {
    let words = use_words();
    let is_inside = compared.is_inside();
    let Compared {
        row,
        observed,
        expected,
    } = compared;
    let cohorts = &Published::shipped().cohorts;
    let citation = cohorts
        .iter()
        .find(|cohort| cohort.id == row.id)
        .map(|cohort| cohort.citation.as_str());
    let verdict = if is_inside {
        AboutText::Inside
    } else {
        AboutText::Outside
    };
    view! {
        <tr class:outside=!is_inside>
            <th scope="row">{row.id.clone()} <span class="citation" lang="en">{citation}</span></th>
            <td>{words.about(outcome_text(row.endpoint))}</td>
            <td class="figure">{row.n}</td>
            <td class="figure">{with_interval(words, row.observed, observed)}</td>
            <td class="figure">{with_interval(words, row.predicted, expected)}</td>
            <td class="verdict">{words.about(verdict)}</td>
        </tr>
    }
}
