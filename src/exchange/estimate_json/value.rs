//! An estimate as a JSON value, made without the weight of a general writer: the page saves and compares it.

use super::EstimateDocument;
use crate::exchange::members::{group, number, optional, text};
use crate::exchange::score_json::ScoreDocument;
use crate::exchange::strict_json::Json;

impl EstimateDocument {
    /// The same JSON that serialising it gives.
    pub fn json(&self) -> Json {
        let model = group(vec![
            ("id", text(self.model.id)),
            ("version", text(self.model.version)),
            ("sha256", text(self.model.sha256)),
        ]);
        let variance = group(vec![
            ("evidence", Json::Number(self.variance.evidence)),
            ("unanswered", Json::Number(self.variance.unanswered)),
            (
                "between_centres",
                Json::Number(self.variance.between_centres),
            ),
        ]);
        let curve = self.curve.iter().map(|point| {
            let month = Json::Number(f64::from(point.month));
            group(vec![("month", month), ("afs", Json::Number(point.afs))])
        });
        let effects = self.effects.iter().map(|effect| {
            group(vec![
                ("input", text(effect.input)),
                ("hazard_ratio", Json::Number(effect.hazard_ratio)),
            ])
        });
        let unanswered = self.unanswered.iter().map(|open| {
            group(vec![
                ("input", text(open.input)),
                ("lowest", Json::Number(open.lowest)),
                ("highest", Json::Number(open.highest)),
            ])
        });
        let staging = group(vec![
            ("wifi", number(self.staging.wifi.map(f64::from))),
            ("glass", optional(self.staging.glass)),
        ]);
        let warnings = self.warnings.iter().map(|warning| text(warning));
        group(vec![
            ("model", model),
            ("afs", Json::Number(self.afs)),
            ("lower", Json::Number(self.lower)),
            ("upper", Json::Number(self.upper)),
            ("death_first", Json::Number(self.death_first)),
            ("amputation_first", Json::Number(self.amputation_first)),
            ("variance", variance),
            ("curve", Json::List(curve.collect())),
            ("effects", Json::List(effects.collect())),
            ("unanswered", Json::List(unanswered.collect())),
            (
                "scores",
                Json::List(self.scores.iter().map(ScoreDocument::json).collect()),
            ),
            ("staging", staging),
            ("warnings", Json::List(warnings.collect())),
        ])
    }
}
