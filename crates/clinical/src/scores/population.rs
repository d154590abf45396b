//! Whom the published models were made for, where several share it.

use crate::patient::{Answer, Patient, Treatment};

/// Whether the patient may be revascularised, as far as the answers tell.
pub fn may_be_revascularised(patient: &Patient) -> bool {
    patient.treatment != Answer::Known(Treatment::NonePossible)
}
