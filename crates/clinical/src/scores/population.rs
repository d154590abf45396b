//! Populations that several published models share.

use crate::patient::{Answer, Patient, Treatment};

/// Whether the patient may be a candidate for revascularisation, as far as the answers show.
pub fn may_be_revascularised(patient: &Patient) -> bool {
    patient.treatment != Answer::Known(Treatment::NonePossible)
}
