//! Every word that a person reads, in one place a language.
//!
//! A language is a type that implements [`Words`]: adding one is one folder beside `en`, and a text it lacks does not compile.

mod about;
mod en;
mod text;

pub use about::{AboutText, AboutWords, Agreement, AssumedMix, CardSection, EvidenceCounts};
pub use en::{ENGLISH, English};
pub use text::Text;

use crate::patient::{Field, PedalModifier, Refusal, Rutherford, Unit, Warning};
use crate::prognosis::{Frequencies, Question, WholePercent};
use crate::scores::{Endpoint, Obstacle, Prediction, Score};
use crate::staging::glass::GlassStage;

/// A language.
pub trait Words: AboutWords + Sync {
    /// Its code, for the page's `lang`.
    fn code(&self) -> &'static str;

    /// A text of the page that depends on nothing.
    fn text(&self, text: Text) -> &'static str;

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
    fn refusal(&self, refusal: &Refusal) -> String;

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

    /// What the icon array shows, for those who do not see it.
    fn icon_array(&self, frequencies: Frequencies) -> String;

    /// The result in one line, for a small screen.
    fn result_line(&self, afs: WholePercent, lower: WholePercent, upper: WholePercent) -> String;

    /// How many questions are not answered.
    fn unanswered(&self, count: usize) -> String;

    /// How many questions of a group are answered.
    fn answered(&self, answered: usize, asked: usize) -> String;

    /// Why there is no number for this category.
    fn not_clti(&self, rutherford: Rutherford) -> String;

    /// Why a published model does not apply.
    fn obstacle(&self, score: &dyn Score, obstacle: &Obstacle) -> String;

    /// Which answers a published model counts in a category of its own for what is not known.
    fn counted_as_unknown(&self, score: &dyn Score, fields: &[Field]) -> String;

    /// Where a patient stands in a published model: points and risk group, as far as it has them; else empty.
    fn standing(&self, points: Option<f64>, group: Option<&str>) -> String;

    /// An endpoint and its time.
    fn endpoint(&self, endpoint: Endpoint, months: u8) -> String;

    /// A predicted probability with its span.
    fn prediction(&self, prediction: &Prediction) -> String;

    /// A GLASS stage and what is expected of it.
    fn glass_stage(&self, stage: GlassStage) -> String;

    /// A pedal modifier and its limb salvage.
    fn pedal_modifier(&self, pedal: PedalModifier) -> String;

    /// A WIfI stage and its major amputations.
    fn wifi_stage(&self, stage: u8) -> String;

    /// How many things in the form have to be put right.
    fn faults(&self, count: usize) -> String;
}
