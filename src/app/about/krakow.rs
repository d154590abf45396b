//! The study this project grew from, beside the model and today's patient.

use leptos::prelude::*;

use super::endpoint::expected;
use super::{outcome_text, range_text, table, with_interval};
use crate::app::evidence::citation;
use crate::app::markup::{Element, Node, group, html, live};
use crate::app::route::Route;
use crate::app::scores::{Mark, axis, scale};
use crate::app::state::{FormState, Outcome};
use crate::app::use_words;
use afs12_clinical::hazard::{Covariate, Endpoint};
use afs12_clinical::prognosis::{Model, Range, WholePercent, predict_group};
use afs12_evidence::{Cohort, Published, krakow, wilson};
use afs12_words::{AboutText, AssumedMix};

/// The page of the Krakow study.
pub fn krakow_page() -> Element {
    let words = use_words();
    let text = |text| words.about(text);
    let published = Published::shipped();
    let mut cohorts = published.cohorts.iter();
    let cohort = cohorts.find(|cohort| cohort.id == krakow::COHORT);
    let study = cohort.and_then(|cohort| published.study(&cohort.study));
    let stricter = f64::from(krakow::ALIVE_WITHOUT_ISCHAEMIA) / f64::from(krakow::PATIENTS);
    let (least, most) = krakow::amputation_free();
    let sentence = words.krakow_bracket((least, most), &bracket(), krakow::PATIENTS);
    html("article")
        .class("about krakow")
        .child(html("h2").child(text(AboutText::KrakowTitle)))
        .child(html("p").child(words.krakow_introduction(krakow::PATIENTS, krakow::LIMBS)))
        .child(html("p").class("quiet").child(study.map(citation)))
        .child(html("h3").child(text(AboutText::KrakowPublished)))
        .child(published_table())
        .child(
            html("p")
                .class("quiet")
                .child(text(AboutText::KrakowWilson)),
        )
        .child(html("h3").child(words.krakow_bracket_title(WholePercent::of(stricter))))
        .child(html("p").child(text(AboutText::KrakowStricter)))
        .child(html("p").child(sentence))
        .child(cohort.map(comparison))
}

/// The least and the greatest amputation-free survival that the counts allow, fractions.
fn bracket() -> Range {
    let (least, most) = krakow::amputation_free();
    let share = |count: u32| f64::from(count) / f64::from(krakow::PATIENTS);
    Range {
        lower: share(least),
        upper: share(most),
    }
}

fn published_table() -> Element {
    let words = use_words();
    let counted = [
        (
            AboutText::KrakowAliveWithoutIschaemia,
            krakow::ALIVE_WITHOUT_ISCHAEMIA,
            krakow::PATIENTS,
        ),
        (AboutText::KrakowDied, krakow::DIED, krakow::PATIENTS),
        (
            AboutText::KrakowAmputated,
            krakow::LIMBS_AMPUTATED,
            krakow::LIMBS,
        ),
    ];
    let rows = counted.map(|(outcome, count, of)| {
        let share = f64::from(count) / f64::from(of);
        let (lower, upper) = wilson(count, of);
        let share = with_interval(words, share, &Range { lower, upper });
        let outcome = words.about(outcome).to_owned();
        vec![outcome, words.count_of(count, of), share]
    });
    let complications = vec![
        words.about(AboutText::KrakowComplications).to_owned(),
        words.about(AboutText::KrakowNoCount).to_owned(),
        words.percentage(krakow::COMPLICATIONS_PERCENT),
    ];
    let heads = [
        AboutText::ColumnOutcome,
        AboutText::ColumnCount,
        AboutText::ColumnShare,
    ];
    table(heads, rows.into_iter().chain([complications]))
}

/// The model's predictions of the cohort, and today's patient, on one axis.
fn comparison(cohort: &'static Cohort) -> Node {
    let words = use_words();
    let text = |text| html("p").child(words.about(text));
    let title = |text| html("h3").child(words.about(text));
    let form = FormState::get();
    group([
        title(AboutText::KrakowModelTitle).into(),
        html("p")
            .child(words.krakow_mix(assumed_mix(cohort)))
            .into(),
        text(AboutText::KrakowLeftOut).into(),
        left_out().into(),
        predictions(cohort).into(),
        text(AboutText::KrakowFittedNote).class("quiet").into(),
        title(AboutText::KrakowPatientTitle).into(),
        live(move || match form.outcome.get() {
            Outcome::Estimated(_) => text(AboutText::KrakowPatientNote).into(),
            _ => no_patient().into(),
        }),
    ])
}

fn no_patient() -> Element {
    let words = use_words();
    let link = html("a")
        .attr("href", format!("#{}", Route::Patient.hash()))
        .child(words.about(AboutText::ToPatient));
    html("p")
        .class("no-patient")
        .child(words.about(AboutText::KrakowNoPatient))
        .child(" ")
        .child(link)
}

/// The published bracket, the model's prediction and today's patient.
fn predictions(cohort: &'static Cohort) -> Element {
    let words = use_words();
    let form = FormState::get();
    let prediction = predict_group(Model::shipped(), &cohort.mix);
    let afs = prediction.event_free(Endpoint::AmputationFreeSurvival);
    let published = axis_row(
        AboutText::KrakowBracketRow,
        range_text(words, &bracket()),
        None,
        bracket(),
    );
    let fitted = axis_row(
        AboutText::KrakowFittedRow,
        with_interval(words, afs, &prediction.range),
        Some(afs),
        prediction.range,
    );
    let patient = move |outcome: &Outcome| match outcome {
        Outcome::Estimated(estimate) => Some(axis_row(
            AboutText::KrakowPatientRow,
            words.with_range(estimate.shown(), &estimate.range),
            Some(estimate.afs),
            estimate.range,
        )),
        _ => None,
    };
    html("div")
        .class("panel")
        .child(html("h4").child(words.about(AboutText::AmputationFree)))
        .child(scale())
        .child(published)
        .child(fitted)
        .child(live(move || form.outcome.with(patient).into()))
}

fn axis_row(name: AboutText, figures: String, value: Option<f64>, span: Range) -> Element {
    let words = use_words();
    let mark = Mark {
        value,
        span: Some(span),
        is_hollow: false,
    };
    let line = html("p")
        .class("score-line")
        .child(html("span").class("score-name").child(words.about(name)))
        .child(html("span").class("score-value").child(figures));
    html("div")
        .class("score-row")
        .attr("data-row", format!("{name:?}"))
        .child(line)
        .child(axis(mark, None))
}

/// The outcomes of the group against the prediction made without its hospital.
fn left_out() -> Element {
    let words = use_words();
    let rows = Model::shipped().calibration.iter();
    let rows = rows.filter(|row| row.id == krakow::COHORT);
    let heads = [
        AboutText::ColumnOutcome,
        AboutText::ColumnObserved,
        AboutText::ColumnPredicted,
    ];
    let rows = rows.map(|row| {
        vec![
            words.about(outcome_text(row.endpoint)).to_owned(),
            with_interval(words, row.observed, &row.observed_interval()),
            with_interval(words, row.predicted, &expected(row)),
        ]
    });
    table(heads, rows)
}

fn assumed_mix(cohort: &Cohort) -> AssumedMix {
    let share = |covariate: Covariate| {
        WholePercent::of(cohort.mix.get(&covariate).copied().unwrap_or_default())
    };
    AssumedMix {
        tissue_loss: share(Covariate::TissueLoss),
        gangrene: share(Covariate::Gangrene),
        infrapopliteal: share(Covariate::Infrapopliteal),
        femoropopliteal: share(Covariate::Femoropopliteal),
    }
}
