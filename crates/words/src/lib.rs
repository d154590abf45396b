//! Every word that a person reads, in one place a language.
//!
//! A language is a type that implements [`Words`]: adding one is one folder beside `en`, and a text it lacks does not compile.

mod about;
mod embedding;
mod en;
mod evidence_text;
mod explanation_text;
mod fhir;
mod language;
mod letters;
mod out;
mod pl;
mod ratio;
mod record;
mod score_text;
mod skip;
mod text;
mod transfer;
mod version;

pub use about::{AboutText, AboutWords, AssumedMix, CardFacts, CardSection, EvidenceCounts};
pub use afs12_exchange::FhirText;
pub use embedding::EmbeddingWords;
pub use en::{ENGLISH, English};
pub use evidence_text::{ErrorSource, EvidenceText, EvidenceWords};
pub use explanation_text::ExplanationText;
pub use fhir::FhirWords;
pub use language::Language;
pub use letters::{capitals, small};
pub use pl::{POLISH, Polish};
pub use record::{RecordText, RecordWords};
pub use score_text::ScoreText;
pub use skip::{SkipText, SkipWords};
pub use text::Text;
pub use transfer::{TransferText, TransferWords};
pub use version::{VersionText, VersionWords};

use afs12_clinical::patient::{
    Field, FormGroup, PedalModifier, Rutherford, Unit, ValidationError, Warning,
};
use afs12_clinical::prognosis::{CurvePoint, Frequencies, Question, Range, WholePercent};
use afs12_clinical::scores::{NotApplicable, Prediction, Score, ScoreEndpoint, ScoreId};
use afs12_clinical::staging::glass::GlassStage;

/// A language.
pub trait Words:
    AboutWords
    + EmbeddingWords
    + EvidenceWords
    + FhirWords
    + RecordWords
    + SkipWords
    + TransferWords
    + VersionWords
    + Sync
{
    /// Its code, for the page's `lang`.
    fn code(&self) -> &'static str;

    /// A text of the page that depends on nothing.
    fn text(&self, text: Text) -> &'static str;

    /// The heading of a group of the form.
    fn group(&self, group: FormGroup) -> &'static str;

    /// What a field asks, in a few words.
    fn label(&self, field: Field) -> &'static str;

    /// One line that helps to answer it; empty where the label says enough.
    fn help(&self, field: Field) -> &'static str;

    /// More about it, for those who ask; empty where there is no more to say.
    fn more(&self, field: Field) -> &'static str;

    /// An option of a field: a grade, a word of the contract, `yes` or `no`.
    fn option(&self, field: Field, code: &str) -> &'static str;

    /// What stands small under an option; empty where the option says enough.
    fn caption(&self, field: Field, code: &str) -> &'static str;

    /// A unit.
    fn unit(&self, unit: Unit) -> &'static str;

    /// A question of the model.
    fn question(&self, question: Question) -> &'static str;

    /// A number with the language's decimal mark, to at most `decimals` places, without zeros at the end.
    fn number(&self, value: f64, decimals: usize) -> String;

    /// Why something is not accepted, and what to do.
    fn validation_error(&self, validation_error: &ValidationError) -> String;

    /// What is worth a word about an answer.
    fn warning(&self, warning: &Warning) -> String;

    /// A whole percentage.
    fn percent(&self, percent: WholePercent) -> String;

    /// A percentage on an axis.
    fn percentage(&self, percent: u8) -> String;

    /// The estimate in natural frequencies.
    fn sentence(&self, afs: WholePercent) -> String;

    /// The plausible range.
    fn range(&self, lower: WholePercent, upper: WholePercent) -> String;

    /// The plausible range of an estimate; `None` where both ends are shown alike.
    fn shown_range(&self, range: &Range) -> Option<String> {
        range.shown().map(|(lower, upper)| self.range(lower, upper))
    }

    /// An estimate with its plausible range in brackets.
    fn with_range(&self, afs: WholePercent, range: &Range) -> String {
        match self.shown_range(range) {
            Some(range) => format!("{} ({range})", self.percent(afs)),
            None => self.percent(afs),
        }
    }

    /// What the icon array shows, for those who do not see it.
    fn icon_array(&self, frequencies: Frequencies) -> String;

    /// The result in one line, for a small screen.
    fn result_line(&self, afs: WholePercent, range: &Range) -> String;

    /// How many questions are not answered.
    fn unanswered(&self, count: usize) -> String;

    /// How many questions of a group are answered.
    fn answered(&self, answered: usize, asked: usize) -> String;

    /// Why there is no number for this category.
    fn not_clti(&self, rutherford: Rutherford) -> String;

    /// A text of the published models and the staging.
    fn scores(&self, text: ScoreText) -> &'static str;

    /// Whom a published model was made from.
    fn population(&self, score: ScoreId) -> &'static str;

    /// What a reader of its figures has to know.
    fn caveat(&self, score: ScoreId) -> &'static str;

    /// What clinicians call a published model.
    fn score_name(&self, score: &dyn Score) -> &'static str;

    /// Why a published model does not apply.
    fn not_applicable(&self, score: &dyn Score, not_applicable: &NotApplicable) -> String;

    /// Which answers a published model counts in a category of its own for what is not known.
    fn counted_as_unknown(&self, score: &dyn Score, fields: &[Field]) -> String;

    /// Where a patient stands in a published model: points and risk group, as far as it has them; else empty.
    fn standing(&self, points: Option<f64>, group: Option<&str>) -> String;

    /// An endpoint and its time.
    fn endpoint(&self, endpoint: ScoreEndpoint, months: u8) -> String;

    /// A predicted probability with its span.
    fn prediction(&self, prediction: &Prediction) -> String;

    /// A GLASS stage and what is expected of it.
    fn glass_stage(&self, stage: GlassStage) -> String;

    /// A pedal modifier and its limb salvage.
    fn pedal_modifier(&self, pedal: PedalModifier) -> String;

    /// A WIfI stage and its major amputations.
    fn wifi_stage(&self, stage: u8) -> String;

    /// A text of the explanation.
    fn explanation(&self, text: ExplanationText) -> &'static str;

    /// A hazard ratio, as a factor.
    fn ratio(&self, ratio: f64) -> String;

    /// A difference between two probabilities (-1 to 1) in patients of 100.
    fn of_100(&self, difference: f64) -> String;

    /// What an answer did to the estimate, as a sentence.
    fn moved(&self, question: Question, difference: f64) -> String;

    /// The span between two probabilities.
    fn span(&self, lowest: f64, highest: f64) -> String;

    /// What makes the range wide: whole percentages for the evidence, the questions not answered and the centres.
    fn sure(&self, shares: [u32; 3]) -> String;

    /// What the curve shows, for those who do not see it.
    fn over_time(&self, curve: &[CurvePoint]) -> String;

    /// The difference in patients of 100 who are alive with the leg.
    fn difference(&self, pinned: u32, now: u32) -> String;

    /// Which answers differ from the pinned ones.
    fn changed(&self, fields: &[Field]) -> String;

    /// How many things in the form have to be put right.
    fn faults(&self, count: usize) -> String;
}
