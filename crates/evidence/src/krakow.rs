//! The study from which this project grew.
//!
//! Krzanowski M and colleagues, Chirurgia Polska 2008;10(2): balloon angioplasty below the knee, outcomes at 12 months. The counts are from
//! the abstract.

/// Its id among the cohorts of the evidence.
pub const COHORT: &str = "krakow-2008";

/// Patients treated.
pub const PATIENTS: u32 = 120;
/// Limbs treated.
pub const LIMBS: u32 = 127;
/// Patients alive with the limb and no sign of critical ischaemia.
pub const ALIVE_WITHOUT_ISCHAEMIA: u32 = 52;
/// Patients who died.
pub const DIED: u32 = 19;
/// Limbs amputated above the ankle.
pub const LIMBS_AMPUTATED: u32 = 25;
/// Percentage of procedures with a complication, most at the puncture site: the abstract gives no count.
pub const COMPLICATIONS_PERCENT: u8 = 14;

/// The fewest and most patients who can have been alive with every treated leg; the paper does not state the number. Each amputated limb
/// counts as one patient: either all of these patients lived, or every patient who died was among them. Patients who lost both legs would
/// raise both ends.
pub const fn amputation_free() -> (u32, u32) {
    let alive = PATIENTS - DIED;
    let amputated_and_died = if LIMBS_AMPUTATED < DIED {
        LIMBS_AMPUTATED
    } else {
        DIED
    };
    (
        alive - LIMBS_AMPUTATED,
        alive - (LIMBS_AMPUTATED - amputated_and_died),
    )
}
