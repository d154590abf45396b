//! The sentences that are written with the data.

use afs12_clinical::patient::{Field, Unit, ValidationError, Warning};
use afs12_clinical::prognosis::{Range, WholePercent};
use afs12_clinical::scores::{NotApplicable, Prediction, RiskGroup, Score, ScoreEndpoint};
use strum::VariantArray;

/// A text of FHIR that takes no arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum FhirText {
    /// The title of the Questionnaire.
    Questionnaire,
    /// The name of the RiskAssessment.
    RiskAssessment,
    /// Takes the place of the patient's name.
    Anonymous,
    /// The outcome alive without major amputation.
    AmputationFreeSurvival,
    /// The outcome major amputation first.
    AmputationFirst,
    /// The outcome death first.
    DeathFirst,
    /// The range of the first outcome.
    PlausibleRange,
    /// Begins a note with the name of a published model.
    PublishedModel,
}

/// A text that the page shows beside a result, and that goes out with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResultText {
    /// Names the 95% range.
    RangeLabel,
    /// What the range covers.
    RangeMeaning,
    /// That the estimate goes beyond what the evidence supports.
    Extrapolated,
    /// What the estimate is not for.
    Limits,
    /// The same in a few words.
    LimitsInShort,
    /// Marks a figure that this project derived.
    Derived,
    /// Marks a figure whose population the patient may be outside.
    OtherPopulation,
}

/// A language of the exported texts.
///
/// The sentences themselves are in the crate of the words, which implements this trait; nothing here depends on that crate.
pub trait Texts {
    /// Its code (ISO 639-1).
    fn code(&self) -> &'static str;

    /// What a field asks, in a few words.
    fn label(&self, field: Field) -> &'static str;

    /// An option of a field: a grade, a word of the contract, `yes` or `no`.
    fn option(&self, field: Field, code: &str) -> &'static str;

    /// The small print under an option; empty if the option needs none.
    fn caption(&self, field: Field, code: &str) -> &'static str;

    /// A unit.
    fn unit(&self, unit: Unit) -> &'static str;

    /// Why something is refused, and what to do about it.
    fn validation_error(&self, validation_error: &ValidationError) -> String;

    /// What to check again in an accepted answer.
    fn warning(&self, warning: &Warning) -> String;

    /// The estimate in natural frequencies.
    fn sentence(&self, afs: WholePercent) -> String;

    /// The 95% range of an estimate; `None` if both ends are shown as the same figure.
    fn shown_range(&self, range: &Range) -> Option<String>;

    /// What clinicians call a published model.
    fn score_name(&self, score: &dyn Score) -> &'static str;

    /// Why a published model does not apply.
    fn not_applicable(&self, score: &dyn Score, not_applicable: &NotApplicable) -> String;

    /// Which answers a published model counts in its category for unknown values.
    fn counted_as_unknown(&self, score: &dyn Score, fields: &[Field]) -> String;

    /// Points and risk group in a published model, if it has them; else empty.
    fn standing(&self, points: Option<f64>, group: Option<RiskGroup>) -> String;

    /// An endpoint and its time.
    fn endpoint(&self, endpoint: ScoreEndpoint, months: u8) -> String;

    /// A predicted probability with its span.
    fn prediction(&self, prediction: &Prediction) -> String;

    /// A text of FHIR.
    fn fhir(&self, text: FhirText) -> &'static str;

    /// A text that the page shows too.
    fn result(&self, text: ResultText) -> &'static str;
}
