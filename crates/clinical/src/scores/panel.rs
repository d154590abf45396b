//! The predictions side by side, grouped by endpoint and time.

use crate::order::sort_by;

use super::prediction::{Prediction, RiskGroup, ScoreEndpoint, Scored};
use super::{NotApplicable, Score, Verdict};

/// One score's prediction of one endpoint.
#[derive(Clone, Copy)]
pub struct Row {
    /// The score.
    pub score: &'static dyn Score,
    /// What it predicts.
    pub prediction: Prediction,
    /// Its points, if it counts points.
    pub points: Option<f64>,
    /// The risk group, if it has groups.
    pub group: Option<RiskGroup>,
    /// Whether the patient may be outside its population.
    pub is_outside_population: bool,
}

/// The predictions of one endpoint at one time.
pub struct Panel {
    /// The endpoint.
    pub endpoint: ScoreEndpoint,
    /// The time in months.
    pub months: u8,
    /// The predictions, in the order of the scores.
    pub rows: Vec<Row>,
}

/// The predictions of all verdicts: 12-month AFS first, then later AFS, survival, 30 days, limb loss.
pub fn panels(verdicts: &[Verdict]) -> Vec<Panel> {
    let mut panels: Vec<Panel> = Vec::new();
    for row in verdicts.iter().flat_map(rows) {
        let (endpoint, months) = (row.prediction.endpoint, row.prediction.months);
        match panels
            .iter_mut()
            .find(|panel| (panel.endpoint, panel.months) == (endpoint, months))
        {
            Some(panel) => panel.rows.push(row),
            None => panels.push(Panel {
                endpoint,
                months,
                rows: vec![row],
            }),
        }
    }
    let key = |panel: &Panel| (place(panel.endpoint), panel.months);
    sort_by(&mut panels, |a, b| key(a).cmp(&key(b)));
    panels
}

fn rows(verdict: &Verdict) -> impl Iterator<Item = Row> {
    let of_scored = move |scored: &Scored| {
        let (points, group) = (scored.points, scored.group);
        let predictions = scored.predictions.clone().into_iter();
        predictions.map(move |prediction| Row {
            score: verdict.score,
            prediction,
            points,
            group,
            is_outside_population: verdict.not_applicable == Some(NotApplicable::OutsidePopulation),
        })
    };
    verdict.scored.iter().flat_map(of_scored)
}

fn place(endpoint: ScoreEndpoint) -> u8 {
    match endpoint {
        ScoreEndpoint::AmputationFreeSurvival => 0,
        ScoreEndpoint::OverallSurvival => 1,
        ScoreEndpoint::DeathOrMajorAmputation => 2,
        ScoreEndpoint::MajorAdverseLimbEvent => 3,
        ScoreEndpoint::MajorAmputation => 4,
    }
}
