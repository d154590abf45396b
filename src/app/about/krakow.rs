//! The study this project grew from, beside the model and today's patient.

use leptos::prelude::*;

use super::{outcome_text, whole_ends, with_interval};
use crate::app::route::Route;
use crate::app::scores::{Axis, Mark, Scale};
use crate::app::state::{FormState, Outcome};
use crate::app::use_words;
use crate::evidence::{Cohort, Published, krakow, wilson};
use crate::hazard::{Covariate, Endpoint};
use crate::prognosis::{Model, WholePercent, compared, predict_group};
use crate::words::{AboutText, AssumedMix, Words};

/// The page of the Krakow study.
#[component]
pub fn KrakowPage() -> impl IntoView {
    let words = use_words();
    let text = |text| words.about(text);
    let mut cohorts = Published::shipped().cohorts.iter();
    let cohort = cohorts.find(|cohort| cohort.id == krakow::COHORT);
    let stricter = f64::from(krakow::ALIVE_WITHOUT_ISCHAEMIA) / f64::from(krakow::PATIENTS);
    let (least, most) = krakow::amputation_free();
    let sentence = words.krakow_bracket((least, most), whole_ends(bracket()), krakow::PATIENTS);
    view! {
        <article class="about krakow">
            <h2>{text(AboutText::KrakowTitle)}</h2>
            <p>{words.krakow_introduction(krakow::PATIENTS, krakow::LIMBS)}</p>
            <p class="quiet" lang="en">{cohort.map(|cohort| cohort.citation.as_str())}</p>
            <h3>{text(AboutText::KrakowPublished)}</h3>
            <PublishedTable />
            <p class="quiet">{text(AboutText::KrakowWilson)}</p>
            <h3>{words.krakow_bracket_title(WholePercent::of(stricter))}</h3>
            <p>{text(AboutText::KrakowStricter)}</p>
            <p>{sentence}</p>
            {cohort.map(|cohort| view! { <Comparison cohort /> })}
        </article>
    }
}

/// The least and the greatest amputation-free survival that the counts allow, fractions.
fn bracket() -> (f64, f64) {
    let (least, most) = krakow::amputation_free();
    let share = |count: u32| f64::from(count) / f64::from(krakow::PATIENTS);
    (share(least), share(most))
}

#[component]
fn PublishedTable() -> impl IntoView {
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
        (
            outcome,
            words.count_of(count, of),
            with_interval(words, share, wilson(count, of)),
        )
    });
    let complications = (
        AboutText::KrakowComplications,
        words.about(AboutText::KrakowNoCount).to_owned(),
        words.percentage(krakow::COMPLICATIONS_PERCENT),
    );
    let rows = rows.into_iter().chain([complications]).map(|(outcome, count, share)| {
        view! { <tr><th scope="row">{words.about(outcome)}</th><td class="figure">{count}</td><td class="figure">{share}</td></tr> }
    });
    let heads = [
        AboutText::ColumnOutcome,
        AboutText::ColumnCount,
        AboutText::ColumnShare,
    ];
    let rows = rows.collect_view();
    view! { <Table heads>{rows}</Table> }
}

#[component]
fn Table(heads: [AboutText; 3], children: Children) -> impl IntoView {
    let words = use_words();
    let heads = heads.map(|head| view! { <th scope="col">{words.about(head)}</th> });
    view! {
        <table class="narrow-table">
            <thead><tr>{heads.into_iter().collect_view()}</tr></thead>
            <tbody>{children()}</tbody>
        </table>
    }
}

/// The model's predictions of the cohort, and today's patient, on one axis.
#[component]
fn Comparison(cohort: &'static Cohort) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let prediction = predict_group(Model::shipped(), &cohort.mix);
    let afs = prediction.event_free(Endpoint::AmputationFreeSurvival);
    let (least, most) = whole_ends(bracket());
    view! {
        <h3>{words.about(AboutText::KrakowModelTitle)}</h3>
        <p>{words.krakow_mix(assumed_mix(cohort))}</p>
        <p>{words.about(AboutText::KrakowLeftOut)}</p>
        <LeftOut />
        <div class="panel">
            <h4>{words.about(AboutText::AmputationFree)}</h4>
            <Scale />
            <AxisRow name=AboutText::KrakowBracketRow figures=words.range(least, most) value=None span=bracket() />
            <AxisRow name=AboutText::KrakowFittedRow figures=with_interval(words, afs, prediction.range) value=Some(afs) span=prediction.range />
            {move || patient_row(words, &form.outcome.get())}
        </div>
        <p class="quiet">{words.about(AboutText::KrakowFittedNote)}</p>
        <h3>{words.about(AboutText::KrakowPatientTitle)}</h3>
        {move || match form.outcome.get() {
            Outcome::Estimated(_) => view! { <p>{words.about(AboutText::KrakowPatientNote)}</p> }.into_any(),
            _ => view! {
                <p class="no-patient">
                    {words.about(AboutText::KrakowNoPatient)} " "
                    <a href=format!("#{}", Route::Patient.hash())>{words.about(AboutText::ToPatient)}</a>
                </p>
            }
            .into_any(),
        }}
    }
}

fn patient_row(words: &'static dyn Words, outcome: &Outcome) -> Option<impl IntoView + use<>> {
    let Outcome::Estimated(estimate) = outcome else {
        return None;
    };
    let span = (estimate.lower, estimate.upper);
    let figures = with_interval(words, estimate.afs, span);
    Some(
        view! { <AxisRow name=AboutText::KrakowPatientRow figures value=Some(estimate.afs) span /> },
    )
}

#[component]
fn AxisRow(
    name: AboutText,
    figures: String,
    value: Option<f64>,
    span: (f64, f64),
) -> impl IntoView {
    let words = use_words();
    let mark = Mark {
        value,
        span: Some(span),
        is_hollow: false,
    };
    view! {
        <div class="score-row" data-row=format!("{name:?}")>
            <p class="score-line">
                <span class="score-name">{words.about(name)}</span>
                <span class="score-value">{figures}</span>
            </p>
            <Axis mark band=None />
        </div>
    }
}

/// The outcomes of the cohort against the prediction made without it.
#[component]
fn LeftOut() -> impl IntoView {
    let words = use_words();
    let rows = compared(Model::shipped()).into_iter();
    let rows = rows.filter(|compared| compared.row.id == krakow::COHORT).map(|compared| {
        view! {
            <tr>
                <th scope="row">{words.about(outcome_text(compared.row.endpoint))}</th>
                <td class="figure">{with_interval(words, compared.row.observed, compared.observed)}</td>
                <td class="figure">{with_interval(words, compared.row.predicted, compared.expected)}</td>
            </tr>
        }
    });
    let heads = [
        AboutText::ColumnEndpoint,
        AboutText::ColumnObserved,
        AboutText::ColumnPredicted,
    ];
    let rows = rows.collect_view();
    view! { <Table heads>{rows}</Table> }
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
