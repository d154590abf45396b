//! Polish.

mod about;
mod embedding;
mod fhir;
mod record;
mod skip;

use std::collections::BTreeMap;

use super::{ENGLISH, EvidenceText, ExplanationText, ScoreText, Text, Words};
use crate::hazard::{self, Covariate, HazardRatio};
use crate::patient::{Field, PedalModifier, Refusal, Rutherford, Unit, Warning, plain_decimal};
use crate::prognosis::{CurvePoint, Frequencies, Question, WholePercent};
use crate::scores::{Endpoint, Obstacle, Prediction, Score};
use crate::staging::glass::GlassStage;

/// Polish.
pub struct Polish;

/// Polish, for wherever a language is asked for.
pub static POLISH: Polish = Polish;

impl Words for Polish {
    fn code(&self) -> &'static str {
        "pl"
    }

    fn text(&self, text: Text) -> &'static str {
        ENGLISH.text(text)
    }

    fn label(&self, field: Field) -> &'static str {
        ENGLISH.label(field)
    }

    fn help(&self, field: Field) -> &'static str {
        ENGLISH.help(field)
    }

    fn more(&self, field: Field) -> &'static str {
        ENGLISH.more(field)
    }

    fn option(&self, field: Field, code: &str) -> &'static str {
        ENGLISH.option(field, code)
    }

    fn caption(&self, field: Field, code: &str) -> &'static str {
        ENGLISH.caption(field, code)
    }

    fn unit(&self, unit: Unit) -> &'static str {
        ENGLISH.unit(unit)
    }

    fn question(&self, question: Question) -> &'static str {
        ENGLISH.question(question)
    }

    fn number(&self, value: f64, decimals: usize) -> String {
        plain_decimal(value, decimals).replace('.', ",")
    }

    fn refusal(&self, refusal: &Refusal) -> String {
        ENGLISH.refusal(refusal)
    }

    fn warning(&self, warning: &Warning) -> String {
        ENGLISH.warning(warning)
    }

    fn percent(&self, percent: WholePercent) -> String {
        ENGLISH.percent(percent)
    }

    fn percentage(&self, percent: u8) -> String {
        ENGLISH.percentage(percent)
    }

    fn sentence(&self, afs: WholePercent) -> String {
        ENGLISH.sentence(afs)
    }

    fn range(&self, lower: WholePercent, upper: WholePercent) -> String {
        ENGLISH.range(lower, upper)
    }

    fn icon_array(&self, frequencies: Frequencies) -> String {
        ENGLISH.icon_array(frequencies)
    }

    fn result_line(&self, afs: WholePercent, lower: WholePercent, upper: WholePercent) -> String {
        ENGLISH.result_line(afs, lower, upper)
    }

    fn unanswered(&self, count: usize) -> String {
        ENGLISH.unanswered(count)
    }

    fn answered(&self, answered: usize, asked: usize) -> String {
        ENGLISH.answered(answered, asked)
    }

    fn not_clti(&self, rutherford: Rutherford) -> String {
        ENGLISH.not_clti(rutherford)
    }

    fn scores(&self, text: ScoreText) -> &'static str {
        ENGLISH.scores(text)
    }

    fn obstacle(&self, score: &dyn Score, obstacle: &Obstacle) -> String {
        ENGLISH.obstacle(score, obstacle)
    }

    fn counted_as_unknown(&self, score: &dyn Score, fields: &[Field]) -> String {
        ENGLISH.counted_as_unknown(score, fields)
    }

    fn standing(&self, points: Option<f64>, group: Option<&str>) -> String {
        ENGLISH.standing(points, group)
    }

    fn endpoint(&self, endpoint: Endpoint, months: u8) -> String {
        ENGLISH.endpoint(endpoint, months)
    }

    fn prediction(&self, prediction: &Prediction) -> String {
        ENGLISH.prediction(prediction)
    }

    fn glass_stage(&self, stage: GlassStage) -> String {
        ENGLISH.glass_stage(stage)
    }

    fn pedal_modifier(&self, pedal: PedalModifier) -> String {
        ENGLISH.pedal_modifier(pedal)
    }

    fn wifi_stage(&self, stage: u8) -> String {
        ENGLISH.wifi_stage(stage)
    }

    fn explanation(&self, text: ExplanationText) -> &'static str {
        ENGLISH.explanation(text)
    }

    fn ratio(&self, ratio: f64) -> String {
        ENGLISH.ratio(ratio)
    }

    fn moved(&self, question: Question, hazard_ratio: f64) -> String {
        ENGLISH.moved(question, hazard_ratio)
    }

    fn span(&self, lowest: f64, highest: f64) -> String {
        ENGLISH.span(lowest, highest)
    }

    fn sure(&self, shares: [u32; 3]) -> String {
        ENGLISH.sure(shares)
    }

    fn over_time(&self, curve: &[CurvePoint]) -> String {
        ENGLISH.over_time(curve)
    }

    fn difference(&self, pinned: u32, now: u32) -> String {
        ENGLISH.difference(pinned, now)
    }

    fn changed(&self, fields: &[Field]) -> String {
        ENGLISH.changed(fields)
    }

    fn faults(&self, count: usize) -> String {
        ENGLISH.faults(count)
    }

    fn evidence(&self, text: EvidenceText) -> &'static str {
        ENGLISH.evidence(text)
    }

    fn factor(&self, covariate: Covariate) -> &'static str {
        ENGLISH.factor(covariate)
    }

    fn published_endpoint(&self, endpoint: hazard::Endpoint) -> &'static str {
        ENGLISH.published_endpoint(endpoint)
    }

    fn cohort_share(&self, endpoint: hazard::Endpoint, event_free: f64) -> String {
        ENGLISH.cohort_share(endpoint, event_free)
    }

    fn contrast(&self, contrast: &BTreeMap<Covariate, f64>) -> String {
        ENGLISH.contrast(contrast)
    }

    fn mix(&self, mix: &BTreeMap<Covariate, f64>) -> String {
        ENGLISH.mix(mix)
    }

    fn hazard_ratio(&self, ratio: HazardRatio) -> String {
        ENGLISH.hazard_ratio(ratio)
    }

    fn forest_mark(&self, ratio: HazardRatio) -> String {
        ENGLISH.forest_mark(ratio)
    }

    fn selected(&self, effects: usize, studies: usize, cohorts: usize) -> String {
        ENGLISH.selected(effects, studies, cohorts)
    }

    fn row_count(&self, effects: usize, cohorts: usize) -> String {
        ENGLISH.row_count(effects, cohorts)
    }

    fn effect_count(&self, effects: usize) -> String {
        ENGLISH.effect_count(effects)
    }

    fn cohort_size(&self, n: u32) -> String {
        ENGLISH.cohort_size(n)
    }

    fn patients(&self, n: u32) -> String {
        ENGLISH.patients(n)
    }
}
