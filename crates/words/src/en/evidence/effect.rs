//! The figures of an effect and how the model's figures follow from them.

use super::super::English;
use crate::{EffectWords, ErrorSource, NumberWords};
use afs12_evidence::{Effect, Measure};

impl EffectWords for English {
    fn printed(&self, effect: &Effect) -> String {
        let interval = effect.lower.zip(effect.upper);
        let parts = [
            Some(format!(
                "{} {}",
                self.measure(effect.measure),
                self.printed_number(effect.value)
            )),
            interval
                .map(|(lower, upper)| format!("95% interval {}", self.printed_range(lower, upper))),
            effect.p.map(|p| self.printed_p(p, effect.p_is_bound)),
            effect
                .se
                .map(|se| format!("standard error {}", self.printed_number(se))),
            effect.events.map(|events| format!("{events} events")),
            effect
                .exposed
                .map(|share| format!("{} of patients with the factor", self.printed_share(share))),
            effect.reference_risk.map(|risk| {
                format!(
                    "risk without the factor taken as {}",
                    self.printed_share(risk)
                )
            }),
            Some(if effect.adjusted { "adjusted" } else { "crude" }.to_owned()),
            effect
                .months
                .map(|months| format!("{months} months of follow-up")),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn derivation(&self, effect: &Effect) -> String {
        let widened = effect
            .se_factor
            .map(|factor| format!(", times {}", self.number(factor, 2)));
        format!(
            "Log hazard ratio {}: {}. Standard error {}: {}{}.",
            self.decimal(effect.log_hr(), 3),
            logarithm(self, effect),
            self.decimal(effect.se(), 3),
            self.error_of(effect),
            widened.unwrap_or_default()
        )
    }

    fn measure(&self, measure: Measure) -> &'static str {
        match measure {
            Measure::HazardRatio => "hazard ratio",
            Measure::SubdistributionHazardRatio => "subdistribution hazard ratio",
            Measure::LogHazardRatio => "log hazard ratio",
            Measure::OddsRatio => "odds ratio",
            Measure::RiskRatio => "risk ratio",
        }
    }

    fn error_source(&self, source: ErrorSource) -> String {
        match source {
            ErrorSource::Given => "as given with the figure".to_owned(),
            ErrorSource::Interval => "from the width of the 95% interval".to_owned(),
            ErrorSource::PValue { is_bound: false } => "from the P value".to_owned(),
            ErrorSource::PValue { is_bound: true } => {
                "from the P value, taken at its bound".to_owned()
            }
            ErrorSource::Events(events, exposed) => format!(
                "from {events} events with {} of patients having the factor",
                self.printed_share(exposed)
            ),
        }
    }
}

/// Returns how the log hazard ratio follows from the printed figure.
fn logarithm(words: &English, effect: &Effect) -> String {
    let per = effect.per.unwrap_or(1.0);
    let amount = words.signed(per, 2);
    let times = match per {
        1.0 => String::new(),
        _ => format!("{amount} times "),
    };
    match effect.measure {
        Measure::HazardRatio | Measure::SubdistributionHazardRatio => {
            format!("{times}the logarithm of the printed ratio")
        }
        Measure::LogHazardRatio => format!("{times}the printed figure"),
        Measure::OddsRatio | Measure::RiskRatio => {
            let risk = words.printed_share(effect.reference_risk.unwrap_or_default());
            let power = match per {
                1.0 => String::new(),
                _ => format!(" to the power {amount}"),
            };
            format!(
                "the printed ratio{power}, turned into a ratio of hazards at a risk of {risk}, and its logarithm"
            )
        }
    }
}
