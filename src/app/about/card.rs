//! The model card.

use super::equations::equations;
use super::{agreement, evidence_counts};
use crate::app::markup::{Element, html};
use crate::app::route::Route;
use crate::app::use_words;
use afs12_clinical::hazard::Covariate;
use afs12_clinical::patient::{Accepts, Field};
use afs12_clinical::prognosis::{
    FITTED_MONTH, LAST_MONTH, Model, Question, SHIPPED_SHA256, SUPPORTED, WholePercent,
};
use afs12_evidence::Published;
use afs12_words::{AboutText, CardFacts, CardSection};

/// The year that the covariate of the era counts decades from.
const ERA: f64 = 2015.0;

/// The model card.
pub fn model_card_page() -> Element {
    let words = use_words();
    let facts = facts();
    html("article")
        .class("about model-card")
        .child(html("h2").child(words.about(AboutText::CardTitle)))
        .child(html("p").child(words.about(AboutText::CardIntroduction)))
        .child(
            html("p")
                .class("statement")
                .child(words.about(AboutText::NotADevice)),
        )
        .child(identity())
        .children(CardSection::ALL.map(|part| section(part, &facts)))
}

/// Which model this is, exactly.
fn identity() -> Element {
    let words = use_words();
    let model = Model::shipped();
    let rows = [
        (AboutText::CardName, model.id.as_str()),
        (AboutText::CardVersion, model.version.as_str()),
        (AboutText::CardReleased, model.released.as_str()),
        (AboutText::CardEvidence, model.evidence_sha256.as_str()),
        (AboutText::CardArtifact, SHIPPED_SHA256),
        (AboutText::CardLicence, env!("CARGO_PKG_LICENSE")),
    ];
    let rows = rows.map(|(name, value)| {
        html("div")
            .child(html("dt").child(words.about(name)))
            .child(html("dd").child(value))
    });
    html("dl").class("identity").children(rows)
}

/// What the card says in numbers.
fn facts() -> CardFacts {
    let model = Model::shipped();
    let era = model.traits()[Covariate::Era.index()].mean;
    let covariates = Question::ALL
        .iter()
        .map(|question| question.covariates().len());
    CardFacts {
        counts: evidence_counts(),
        questions: Question::ALL.len(),
        covariates: covariates.sum(),
        year: (ERA + 10.0 * era).round() as u32,
        ages: ages(),
        months: months(),
        predicted: (FITTED_MONTH, LAST_MONTH),
        supported: (
            WholePercent::of(SUPPORTED.lower),
            WholePercent::of(SUPPORTED.upper),
        ),
        not_shown: (
            WholePercent::of_estimate(0.0),
            WholePercent::of_estimate(1.0),
        ),
        correlation: model.hyperparameters.phi,
    }
}

/// The least and the greatest age accepted.
fn ages() -> (u32, u32) {
    match Field::Age.accepts() {
        Accepts::Quantity(range) => (range.least as u32, range.most as u32),
        _ => unreachable!("an age is a quantity"),
    }
}

/// The first and the last month of the evidence.
fn months() -> (u32, u32) {
    let months = Published::shipped()
        .cohorts
        .iter()
        .map(|cohort| cohort.months);
    let first = months.clone().fold(f64::INFINITY, f64::min);
    let last = months.fold(0.0, f64::max);
    (first as u32, last as u32)
}

/// A section: its figures, where it has any, before its paragraphs.
fn section(section: CardSection, facts: &CardFacts) -> Element {
    let words = use_words();
    let figures = match section {
        CardSection::Performance => agreement(words),
        _ => words.card_facts(section, facts),
    };
    let calibration = (section == CardSection::Performance).then(|| {
        let link = html("a")
            .attr("href", format!("#{}", Route::Calibration.hash()))
            .child(words.about(AboutText::ToCalibration));
        html("p").child(link)
    });
    let paragraphs = words.card_text(section).iter();
    html("section")
        .child(html("h3").child(words.card_title(section)))
        .child(figures.map(|figures| html("p").child(figures)))
        .child(calibration)
        .children(paragraphs.map(|paragraph| html("p").child(*paragraph)))
        .child((section == CardSection::Methods).then(equations))
}
