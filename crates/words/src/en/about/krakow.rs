//! The page about the Krakow study.

use super::super::English;
use crate::{AssumedMix, KrakowWords, NumberWords};
use afs12_clinical::prognosis::{Range, WholePercent};

pub const STRICTER: &str = "It is stricter: it counts only patients who were alive with the limb and also free of every sign of critical \
ischaemia. A living patient whose leg was kept but whose wounds had not healed counts in amputation-free survival and not in that share. The \
paper does not state amputation-free survival, but its counts bound it.";

pub const FITTED: &str = "The model's figure comes from the whole evidence, this group included, averaged over such a mix of patients. Its range \
is for a hospital like those of the evidence.";

pub const LEFT_OUT: &str = "Predicted by the model fitted without the studies of this hospital, with the interval in which the observed share \
should lie, beside what was observed:";

pub const PATIENT: &str = "The patient's range also covers the questions not answered. The group is an average over very different patients, so \
a patient beside it is a comparison, not a test.";

pub const NO_PATIENT: &str = "There is no estimate to compare: the form needs at least a Rutherford category of 4, 5 or 6 and an age.";

impl KrakowWords for English {
    fn count_of(&self, count: u32, total: u32) -> String {
        format!("{count} of {total}")
    }

    fn krakow_introduction(&self, patients: u32, limbs: u32) -> String {
        format!(
            "Balloon angioplasty of severe obstructive lesions below the knee, in {patients} patients with critical limb ischaemia and {limbs} \
             limbs. Rutherford category 6 was the most frequent, category 4 the least."
        )
    }

    fn krakow_bracket_title(&self, share: WholePercent) -> String {
        format!(
            "Why the {} is not amputation-free survival",
            self.percent(share)
        )
    }

    fn krakow_bracket(&self, (least, most): (u32, u32), shares: &Range, total: u32) -> String {
        let [lower, upper] = [shares.lower, shares.upper].map(|share| self.share(share));
        format!(
            "Counting each amputated limb as one patient: if all of these patients lived, {least} of {total} ({lower}) were alive with the leg; if every \
             patient who died was among them, {most} ({upper}) were. So it was between {lower} and {upper}, or a little more if some patients lost \
             both legs."
        )
    }

    fn krakow_mix(&self, mix: AssumedMix) -> String {
        format!(
            "The abstract gives only the order of the Rutherford categories, so the mix is assumed: tissue loss in {}, Rutherford 6 in {}, \
             disease below the knee only in {}, from the femoropopliteal segment down in {}; what else goes with that mix is as expected among \
             CLTI patients in general.",
            self.percent(mix.tissue_loss),
            self.percent(mix.gangrene),
            self.percent(mix.infrapopliteal),
            self.percent(mix.femoropopliteal)
        )
    }
}
