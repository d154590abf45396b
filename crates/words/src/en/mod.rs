//! English.

mod about;
mod embedding;
mod evidence;
mod explanation;
mod factors;
mod fhir;
mod fields;
mod more;
mod page;
mod record;
mod results;
mod scores;
mod skip;
mod staging;
mod transfer;
mod validation_errors;
mod version;
mod warnings;

use super::{ExplanationText, ScoreText, Text, Words};
use afs12_clinical::patient::{
    Field, FormGroup, PedalModifier, Rutherford, Unit, ValidationError, Warning, plain_decimal,
};
use afs12_clinical::prognosis::{CurvePoint, Frequencies, Question, Range, WholePercent};
use afs12_clinical::scores::{NotApplicable, Prediction, Score, ScoreEndpoint, ScoreId};
use afs12_clinical::staging::glass::GlassStage;

/// English.
pub struct English;

/// English, for wherever a language is asked for.
pub static ENGLISH: English = English;

impl Words for English {
    fn code(&self) -> &'static str {
        "en"
    }

    fn text(&self, text: Text) -> &'static str {
        page::text(text)
    }

    fn group(&self, group: FormGroup) -> &'static str {
        page::group(group)
    }

    fn label(&self, field: Field) -> &'static str {
        fields::label(field)
    }

    fn help(&self, field: Field) -> &'static str {
        fields::help(field)
    }

    fn more(&self, field: Field) -> &'static str {
        more::more(field)
    }

    fn option(&self, field: Field, code: &str) -> &'static str {
        fields::option(field, code)
    }

    fn caption(&self, field: Field, code: &str) -> &'static str {
        fields::caption(field, code)
    }

    fn unit(&self, unit: Unit) -> &'static str {
        fields::unit(unit)
    }

    fn question(&self, question: Question) -> &'static str {
        results::question(question)
    }

    fn number(&self, value: f64, decimals: usize) -> String {
        plain_decimal(value, decimals)
    }

    fn validation_error(&self, validation_error: &ValidationError) -> String {
        validation_errors::validation_error(self, validation_error)
    }

    fn warning(&self, warning: &Warning) -> String {
        warnings::warning(self, warning)
    }

    fn percent(&self, percent: WholePercent) -> String {
        results::percent(percent)
    }

    fn percentage(&self, percent: u8) -> String {
        format!("{percent}%")
    }

    fn sentence(&self, afs: WholePercent) -> String {
        results::sentence(afs)
    }

    fn range(&self, lower: WholePercent, upper: WholePercent) -> String {
        format!("{} to {}", results::percent(lower), results::percent(upper))
    }

    fn icon_array(&self, frequencies: Frequencies) -> String {
        results::icon_array(frequencies)
    }

    fn result_line(&self, afs: WholePercent, range: &Range) -> String {
        let range = self.shown_range(range);
        let range = range.map(|range| format!(" ({range})")).unwrap_or_default();
        format!("{} alive with the leg{range}", self.percent(afs))
    }

    fn unanswered(&self, count: usize) -> String {
        results::unanswered(count)
    }

    fn answered(&self, answered: usize, asked: usize) -> String {
        format!("{answered} of {asked} answered")
    }

    fn not_clti(&self, rutherford: Rutherford) -> String {
        results::not_clti(rutherford)
    }

    fn scores(&self, text: ScoreText) -> &'static str {
        scores::text(text)
    }

    fn population(&self, score: ScoreId) -> &'static str {
        scores::population(score)
    }

    fn caveat(&self, score: ScoreId) -> &'static str {
        scores::caveat(score)
    }

    fn score_name(&self, score: &dyn Score) -> &'static str {
        score.facts().name
    }

    fn not_applicable(&self, score: &dyn Score, not_applicable: &NotApplicable) -> String {
        scores::not_applicable(self, score, not_applicable)
    }

    fn counted_as_unknown(&self, score: &dyn Score, fields: &[Field]) -> String {
        scores::counted_as_unknown(self, score, fields)
    }

    fn standing(&self, points: Option<f64>, group: Option<&str>) -> String {
        scores::standing(self, points, group)
    }

    fn endpoint(&self, endpoint: ScoreEndpoint, months: u8) -> String {
        scores::endpoint(endpoint, months)
    }

    fn prediction(&self, prediction: &Prediction) -> String {
        scores::prediction(prediction)
    }

    fn glass_stage(&self, stage: GlassStage) -> String {
        staging::glass_stage(stage)
    }

    fn pedal_modifier(&self, pedal: PedalModifier) -> String {
        staging::pedal_modifier(pedal)
    }

    fn wifi_stage(&self, stage: u8) -> String {
        staging::wifi_stage(stage)
    }

    fn explanation(&self, text: ExplanationText) -> &'static str {
        explanation::text(text)
    }

    fn ratio(&self, ratio: f64) -> String {
        explanation::ratio(ratio)
    }

    fn of_100(&self, difference: f64) -> String {
        explanation::of_100(difference)
    }

    fn moved(&self, question: Question, difference: f64) -> String {
        explanation::moved(self, question, difference)
    }

    fn span(&self, lowest: f64, highest: f64) -> String {
        explanation::span(lowest, highest)
    }

    fn sure(&self, shares: [u32; 3]) -> String {
        explanation::sure(shares)
    }

    fn over_time(&self, curve: &[CurvePoint]) -> String {
        explanation::over_time(curve)
    }

    fn difference(&self, pinned: u32, now: u32) -> String {
        explanation::difference(pinned, now)
    }

    fn changed(&self, fields: &[Field]) -> String {
        explanation::changed(self, fields)
    }

    fn faults(&self, count: usize) -> String {
        match count {
            1 => "1 answer needs a correction".to_owned(),
            _ => format!("{count} answers need a correction"),
        }
    }
}
