//! The figures of an effect and how the model's figures follow from them.

use super::super::Polish;
use super::super::plural::{counted, form_of};
use crate::{EffectWords, ErrorSource, NumberWords};
use afs12_evidence::{Effect, Measure};

impl EffectWords for Polish {
    fn printed(&self, effect: &Effect) -> String {
        let interval = effect.lower.zip(effect.upper);
        let adjusted = match effect.adjusted {
            true => "skorygowane",
            false => "nieskorygowane",
        };
        let parts = [
            Some(format!(
                "{} {}",
                self.measure(effect.measure),
                self.printed_number(effect.value)
            )),
            interval.map(|(lower, upper)| {
                format!("przedział 95% {}", self.printed_range(lower, upper))
            }),
            effect.p.map(|p| self.printed_p(p, effect.p_is_bound)),
            effect
                .se
                .map(|se| format!("błąd standardowy {}", self.printed_number(se))),
            effect
                .events
                .map(|events| counted(events as usize, ["zdarzenie", "zdarzenia", "zdarzeń"])),
            effect
                .exposed
                .map(|share| format!("czynnik u {} pacjentów", self.printed_share(share))),
            effect.reference_risk.map(|risk| {
                format!(
                    "ryzyko bez czynnika przyjęto jako {}",
                    self.printed_share(risk)
                )
            }),
            Some(adjusted.to_owned()),
            effect.months.map(|months| follow_up(self, months)),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
    }

    fn derivation(&self, effect: &Effect) -> String {
        let widened = effect
            .se_factor
            .map(|factor| format!(", razy {}", self.number(factor, 2)));
        format!(
            "Logarytm hazardu względnego {}: {}. Błąd standardowy {}: {}{}.",
            self.decimal(effect.log_hr(), 3),
            logarithm(self, effect),
            self.decimal(effect.se(), 3),
            self.error_of(effect),
            widened.unwrap_or_default()
        )
    }

    fn measure(&self, measure: Measure) -> &'static str {
        match measure {
            Measure::HazardRatio => "hazard względny",
            Measure::SubdistributionHazardRatio => "hazard względny subdystrybucji",
            Measure::LogHazardRatio => "logarytm hazardu względnego",
            Measure::OddsRatio => "iloraz szans",
            Measure::RiskRatio => "ryzyko względne",
        }
    }

    fn error_source(&self, source: ErrorSource) -> String {
        match source {
            ErrorSource::Given => "podany razem z wartością".to_owned(),
            ErrorSource::Interval => "z szerokości przedziału 95%".to_owned(),
            ErrorSource::PValue { is_bound: false } => "z wartości P".to_owned(),
            ErrorSource::PValue { is_bound: true } => {
                "z wartości P, przyjętej na jej granicy".to_owned()
            }
            ErrorSource::Events(events, exposed) => format!(
                "z liczby zdarzeń ({events}), gdy czynnik ma {} pacjentów",
                self.printed_share(exposed)
            ),
        }
    }
}

fn follow_up(words: &Polish, months: f64) -> String {
    let noun = form_of(months, ["miesiąc", "miesiące", "miesięcy"], "miesiąca");
    format!("obserwacja: {} {noun}", words.number(months, 1))
}

/// Returns how the log hazard ratio follows from the printed figure.
fn logarithm(words: &Polish, effect: &Effect) -> String {
    let per = effect.per.unwrap_or(1.0);
    let amount = words.signed(per, 2);
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
            let risk = words.printed_share(effect.reference_risk.unwrap_or_default());
            let power = match per {
                1.0 => String::new(),
                _ => format!(" podniesiona do potęgi {amount}"),
            };
            format!(
                "podana wartość{power}, przeliczona na stosunek hazardów przy ryzyku {risk}, i jej logarytm"
            )
        }
    }
}
