//! English.

mod about;
mod fields;
mod more;
mod page;
mod refusals;
mod results;
mod scores;
mod staging;

use super::{Text, Words};
use crate::patient::{Field, PedalModifier, Refusal, Rutherford, Unit, Warning};
use crate::prognosis::{Frequencies, Question, WholePercent};
use crate::scores::{Endpoint, Obstacle, Prediction, Score};
use crate::staging::glass::GlassStage;

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
        let text = format!("{value:.decimals$}");
        match text.contains('.') {
            true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
            false => text,
        }
    }

    fn refusal(&self, refusal: &Refusal) -> String {
        refusals::refusal(self, refusal)
    }

    fn warning(&self, warning: &Warning) -> String {
        refusals::warning(self, warning)
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

    fn result_line(&self, afs: WholePercent, lower: WholePercent, upper: WholePercent) -> String {
        format!(
            "{} alive with the leg ({})",
            results::percent(afs),
            self.range(lower, upper)
        )
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

    fn obstacle(&self, score: &dyn Score, obstacle: &Obstacle) -> String {
        scores::obstacle(self, score, obstacle)
    }

    fn counted_as_unknown(&self, score: &dyn Score, fields: &[Field]) -> String {
        scores::counted_as_unknown(self, score, fields)
    }

    fn standing(&self, points: Option<f64>, group: Option<&str>) -> String {
        scores::standing(self, points, group)
    }

    fn endpoint(&self, endpoint: Endpoint, months: u8) -> String {
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

    fn faults(&self, count: usize) -> String {
        match count {
            1 => "1 answer needs a correction".to_owned(),
            _ => format!("{count} answers need a correction"),
        }
    }
}
