//! What a source prints of an effect, and what follows from it.

use super::super::super::{ErrorSource, Words};
use super::super::plural::{counted, form_of};
use super::super::{Polish, about};
use afs12_evidence::{Effect, Measure};

/// No printed figure has more decimals.
const PRINTED: usize = 6;

pub fn printed(words: &Polish, effect: &Effect) -> String {
    let number = |value: f64| words.number(value, PRINTED).replace('-', "−");
    let percent = |share: f64| format!("{}%", words.number(100.0 * share, 1));
    let sign = if effect.p_is_bound { "<" } else { "=" };
    let interval = effect.lower.zip(effect.upper);
    let adjusted = match effect.adjusted {
        true => "skorygowane",
        false => "nieskorygowane",
    };
    let parts = [
        Some(format!(
            "{} {}",
            measure(effect.measure),
            number(effect.value)
        )),
        interval.map(|(lower, upper)| {
            format!("przedział 95% od {} do {}", number(lower), number(upper))
        }),
        effect.p.map(|p| format!("P {sign} {}", number(p))),
        effect
            .se
            .map(|se| format!("błąd standardowy {}", number(se))),
        effect
            .events
            .map(|events| counted(events as usize, ["zdarzenie", "zdarzenia", "zdarzeń"])),
        effect
            .exposed
            .map(|share| format!("czynnik u {} pacjentów", percent(share))),
        effect
            .reference_risk
            .map(|risk| format!("ryzyko bez czynnika przyjęto jako {}", percent(risk))),
        Some(adjusted.to_owned()),
        effect.months.map(|months| follow_up(words, months)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

fn follow_up(words: &Polish, months: f64) -> String {
    let noun = form_of(months, ["miesiąc", "miesiące", "miesięcy"], "miesiąca");
    format!("obserwacja: {} {noun}", words.number(months, 1))
}

pub fn derivation(words: &Polish, effect: &Effect) -> String {
    let error = ErrorSource::of(effect).map(|source| self::error(words, source));
    let widened = effect
        .se_factor
        .map(|factor| format!(", razy {}", words.number(factor, 2)));
    format!(
        "Logarytm hazardu względnego {}: {}. Błąd standardowy {}: {}{}.",
        about::signed(effect.log_hr(), 3),
        logarithm(words, effect),
        about::signed(effect.se(), 3),
        error.unwrap_or_default(),
        widened.unwrap_or_default()
    )
}

fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::HazardRatio => "hazard względny",
        Measure::SubdistributionHazardRatio => "hazard względny subdystrybucji",
        Measure::LogHazardRatio => "logarytm hazardu względnego",
        Measure::OddsRatio => "iloraz szans",
        Measure::RiskRatio => "ryzyko względne",
    }
}

/// How the log hazard ratio follows from the printed figure.
fn logarithm(words: &Polish, effect: &Effect) -> String {
    let per = effect.per.unwrap_or(1.0);
    let amount = words.number(per, 2).replace('-', "−");
    let times = match per {
        1.0 => String::new(),
        _ => format!("{amount} razy "),
    };
    match effect.measure {
        Measure::HazardRatio | Measure::SubdistributionHazardRatio => {
            format!("{times}logarytm podanej wartości")
        }
        Measure::LogHazardRatio => format!("{times}podana wartość"),
        Measure::OddsRatio | Measure::RiskRatio => {
            let risk = words.number(100.0 * effect.reference_risk.unwrap_or_default(), 1);
            let power = match per {
                1.0 => String::new(),
                _ => format!(" podniesiona do potęgi {amount}"),
            };
            format!(
                "podana wartość{power}, przeliczona na stosunek hazardów przy ryzyku {risk}%, i jej logarytm"
            )
        }
    }
}

fn error(words: &Polish, source: ErrorSource) -> String {
    match source {
        ErrorSource::Given => "podany razem z wartością".to_owned(),
        ErrorSource::Interval => "z szerokości przedziału 95%".to_owned(),
        ErrorSource::PValue { is_bound: false } => "z wartości P".to_owned(),
        ErrorSource::PValue { is_bound: true } => {
            "z wartości P, przyjętej na jej granicy".to_owned()
        }
        ErrorSource::Events(events, exposed) => format!(
            "z liczby zdarzeń ({events}), gdy czynnik ma {}% pacjentów",
            words.number(100.0 * exposed, 1)
        ),
    }
}
