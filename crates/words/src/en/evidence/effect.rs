//! What a source prints of an effect, and what follows from it.

use super::super::super::{ErrorSource, Words};
use super::super::{English, about};
use afs12_evidence::{Effect, Measure};

/// No printed figure has more decimals.
const PRINTED: usize = 6;

pub fn printed(words: &English, effect: &Effect) -> String {
    let number = |value: f64| words.number(value, PRINTED).replace('-', "−");
    let percent = |share: f64| format!("{}%", words.number(100.0 * share, 1));
    let sign = if effect.p_is_bound { "<" } else { "=" };
    let interval = effect.lower.zip(effect.upper);
    let parts = [
        Some(format!(
            "{} {}",
            measure(effect.measure),
            number(effect.value)
        )),
        interval
            .map(|(lower, upper)| format!("95% interval {} to {}", number(lower), number(upper))),
        effect.p.map(|p| format!("P {sign} {}", number(p))),
        effect.se.map(|se| format!("standard error {}", number(se))),
        effect.events.map(|events| format!("{events} events")),
        effect
            .exposed
            .map(|share| format!("{} of patients with the factor", percent(share))),
        effect
            .reference_risk
            .map(|risk| format!("risk without the factor taken as {}", percent(risk))),
        Some(if effect.adjusted { "adjusted" } else { "crude" }.to_owned()),
        effect
            .months
            .map(|months| format!("{months} months of follow-up")),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

pub fn derivation(words: &English, effect: &Effect) -> String {
    let error = ErrorSource::of(effect).map(|source| self::error(words, source));
    let widened = effect
        .se_factor
        .map(|factor| format!(", times {}", words.number(factor, 2)));
    format!(
        "Log hazard ratio {}: {}. Standard error {}: {}{}.",
        about::signed(effect.log_hr(), 3),
        logarithm(words, effect),
        about::signed(effect.se(), 3),
        error.unwrap_or_default(),
        widened.unwrap_or_default()
    )
}

fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::HazardRatio => "hazard ratio",
        Measure::SubdistributionHazardRatio => "subdistribution hazard ratio",
        Measure::LogHazardRatio => "log hazard ratio",
        Measure::OddsRatio => "odds ratio",
        Measure::RiskRatio => "risk ratio",
    }
}

/// How the log hazard ratio follows from the printed figure.
fn logarithm(words: &English, effect: &Effect) -> String {
    let per = effect.per.unwrap_or(1.0);
    let amount = words.number(per, 2).replace('-', "−");
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
            let risk = words.number(100.0 * effect.reference_risk.unwrap_or_default(), 1);
            let power = match per {
                1.0 => String::new(),
                _ => format!(" to the power {amount}"),
            };
            format!(
                "the printed ratio{power}, turned into a ratio of hazards at a risk of {risk}%, and its logarithm"
            )
        }
    }
}

fn error(words: &English, source: ErrorSource) -> String {
    match source {
        ErrorSource::Given => "as given with the figure".to_owned(),
        ErrorSource::Interval => "from the width of the 95% interval".to_owned(),
        ErrorSource::PValue { is_bound: false } => "from the P value".to_owned(),
        ErrorSource::PValue { is_bound: true } => "from the P value, taken at its bound".to_owned(),
        ErrorSource::Events(events, exposed) => format!(
            "from {events} events with {}% of patients having the factor",
            words.number(100.0 * exposed, 1)
        ),
    }
}
