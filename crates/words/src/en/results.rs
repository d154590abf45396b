//! The result.

use super::English;
use crate::ResultWords;
use afs12_clinical::patient::Rutherford;
use afs12_clinical::prognosis::{Frequencies, WholePercent};

impl ResultWords for English {
    fn alive_with_leg(&self) -> &'static str {
        "alive with the leg"
    }

    fn sentence(&self, afs: WholePercent) -> String {
        let count = match afs {
            WholePercent::Under(count) => format!("fewer than {count}"),
            WholePercent::Percent(count) => format!("about {count}"),
            WholePercent::Over(count) => format!("more than {count}"),
        };
        format!(
            "Of 100 patients like this one, {count} would be alive with the leg after 12 months."
        )
    }

    fn icon_array(&self, frequencies: Frequencies) -> String {
        format!(
            "Of 100 patients: {} alive with the leg, {} with a major amputation first, {} who died first.",
            frequencies.alive_with_leg, frequencies.amputation_first, frequencies.death_first
        )
    }

    fn unanswered(&self, count: usize) -> String {
        match count {
            0 => "Every question of the model is answered.".to_owned(),
            1 => "1 question of the model is not answered.".to_owned(),
            _ => format!("{count} questions of the model are not answered."),
        }
    }

    fn not_clti(&self, rutherford: Rutherford) -> String {
        let category = rutherford.category();
        let meaning = self.rutherford_meaning(rutherford);
        format!(
            "Rutherford category {category} ({meaning}) is not chronic limb-threatening ischaemia (CLTI). Every patient behind this model \
             had rest pain or tissue loss (category 4, 5 or 6), so a number for this patient would mean nothing, and none is given."
        )
    }
}
