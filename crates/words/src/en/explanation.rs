//! The explanation beside the result.

use super::English;
use crate::{ExplanationText, ExplanationWords, FieldWords};
use afs12_clinical::prognosis::Question;

impl ExplanationWords for English {
    fn explanation(&self, text: ExplanationText) -> &'static str {
        match text {
            ExplanationText::MovedTitle => "What raised or lowered it",
            ExplanationText::MovedMeaning => {
                "Patients of 100 alive with the leg, more or fewer than if that question were open. A name leads to the studies behind it."
            }
            ExplanationText::Answer => "Answer",
            ExplanationText::PatientsOf100 => "Patients of 100",
            ExplanationText::HazardRatio => "Hazard ratio",
            ExplanationText::AsTable => "As a table",
            ExplanationText::SureTitle => "How sure",
            ExplanationText::Evidence => "limits of the evidence",
            ExplanationText::Unanswered => "questions not answered",
            ExplanationText::BetweenCentres => "differences between hospitals",
            ExplanationText::NextTitle => "What to answer next",
            ExplanationText::NextMeaning => {
                "How much each open question could change the estimate."
            }
            ExplanationText::MoreQuestions => "The other open questions",
            ExplanationText::OverTimeTitle => "Over time",
            ExplanationText::OverTimeMeaning => {
                "Death and major amputation each have their own course, fitted to outcomes from 6 to 36 months. The band is the 95% range."
            }
            ExplanationText::Month => "Month",
            ExplanationText::AfsColumn => "Alive with the leg",
            ExplanationText::RangeColumn => "Plausible range",
            ExplanationText::WhatIfTitle => "What if",
            ExplanationText::WhatIfMeaning => {
                "Pin these answers, change some, and see both results. The differences are associations between patients, not effects of \
                 treatment: they cannot say what a treatment would do."
            }
            ExplanationText::Pin => "Pin these answers",
            ExplanationText::Unpin => "Remove the pin",
            ExplanationText::BackToPinned => "Back to the pinned answers",
            ExplanationText::Pinned => "Pinned",
            ExplanationText::Now => "Now",
            ExplanationText::NothingChanged => "Nothing changed yet.",
            ExplanationText::TreatmentDiffers => {
                "The planned treatment differs from the pinned one. Two treatments are not compared here: who gets which is decided by reasons \
                 that no model of this kind sees."
            }
            ExplanationText::Changed => "Changed",
        }
    }

    fn of_100(&self, difference: f64) -> String {
        match (100.0 * difference).round() as i32 {
            0 => "less than 1".to_owned(),
            fewer @ ..0 => format!("{} fewer", -fewer),
            more => format!("{more} more"),
        }
    }

    fn moved(&self, question: Question, difference: f64) -> String {
        format!(
            "{}: {} of 100",
            self.question(question),
            self.of_100(difference)
        )
    }

    fn sure(&self, shares: [u32; 3]) -> String {
        let [evidence, unanswered, centres] = shares;
        let open = match unanswered {
            0 => String::new(),
            _ => format!("{unanswered}% is questions not answered, "),
        };
        format!(
            "Of what makes the range wide, {open}{centres}% is differences between hospitals and {evidence}% the limits of the evidence."
        )
    }

    fn at_month(&self, month: u8, percent: &str) -> String {
        let months = if month == 1 { "month" } else { "months" };
        format!("{percent} at {month} {months}")
    }

    fn difference(&self, pinned: u32, now: u32) -> String {
        match now.abs_diff(pinned) {
            0 => "As many of 100 alive with the leg.".to_owned(),
            count if now > pinned => format!("{count} more of 100 alive with the leg."),
            count => format!("{count} fewer of 100 alive with the leg."),
        }
    }
}
