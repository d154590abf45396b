//! A worse answer never raises AFS.

use afs12_clinical::patient::Field;
use afs12_clinical::prognosis::Question;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::answers::of_one_field;
use super::estimates::estimated;
use super::patients::{patient, with};

/// Questions whose two adverse answers are not in the same order for both causes, and how much higher AFS may be with the worse one, in the
/// very old.
///
/// Pedal P1 has a slightly higher hazard of death than P2, which has a higher hazard of amputation, and the very old die before an
/// amputation. Cancer in the past has a slightly higher hazard of amputation than cancer under treatment, which has a higher hazard of
/// death, and on the floor of mortality no death is added.
const NEARLY_ORDERED: [(Question, f64); 2] = [(Question::Pedal, 0.004), (Question::Cancer, 0.001)];

/// Two estimates that should be equal, for example because both are on the floor of mortality, may differ by this.
const ROUNDING: f64 = 1e-12;

/// The questions of one field whose answers are in order of harm.
const ORDERED: [Question; 17] = [
    Question::Rutherford,
    Question::Mobility,
    Question::WoundInfection,
    Question::HeelWound,
    Question::HeartFailure,
    Question::CoronaryDisease,
    Question::CerebrovascularDisease,
    Question::Diabetes,
    Question::Copd,
    Question::AtrialFibrillation,
    Question::PriorMajorAmputation,
    Question::Urgent,
    Question::PatentCruralArteries,
    Question::Haematocrit,
    Question::WhiteCells,
    Question::Temperature,
    Question::Ischaemia,
];

fn afs(patient: &Value) -> f64 {
    estimated(patient).afs
}

/// Whether AFS never rises from one patient to the next.
fn falls(patients: &[Value]) -> Result<(), TestCaseError> {
    let each: Vec<f64> = patients.iter().map(afs).collect();
    prop_assert!(
        each.is_sorted_by(|better, worse| *worse <= better + ROUNDING),
        "{each:?}: {patients:?}"
    );
    Ok(())
}

proptest! {
    #[test]
    fn a_worse_answer_never_raises_afs(patient in patient()) {
        for question in ORDERED {
            let (path, answers) = of_one_field(question);
            let each: Vec<Value> = answers.into_iter().map(|(_, answer)| with(&patient, path, answer)).collect();
            falls(&each)?;
        }
    }

    #[test]
    fn worse_kidneys_never_raise_afs(patient in patient()) {
        let not_on_dialysis = with(&patient, "dialysis", json!(false));
        let [well, g3, g45] = [60, 59, 29].map(|egfr| with(&not_on_dialysis, "egfr", json!(egfr)));
        let dialysis = with(&patient, "dialysis", json!(true));
        falls(&[well, g3, g45, dialysis.clone()])?;
        falls(&[not_on_dialysis, dialysis])?;
    }

    #[test]
    fn malnutrition_and_arteries_that_cannot_be_compressed_never_raise_afs(patient in patient()) {
        let tall = with(&with(&patient, "height_cm", json!(170)), "weight_kg", json!(65));
        let nourished = [40, 20].map(|albumin| with(&tall, "albumin", json!({ "value": albumin, "unit": "g/L" })));
        falls(&nourished)?;
        // Both above 1.30, so that neither gives an ischaemia grade.
        falls(&[1.4, 1.5].map(|abi| with(&patient, "wifi.abi", json!(abi))))?;
    }

    #[test]
    fn a_prosthetic_conduit_and_no_treatment_never_raise_afs(patient in patient()) {
        let treated = |treatment: &str| with(&patient, Field::Treatment.path(), json!(treatment));
        falls(&[treated("vein-bypass"), treated("prosthetic-bypass")])?;
        falls(&[treated("endovascular"), treated("none-possible")])?;
    }

    #[test]
    fn two_adverse_answers_lower_afs_and_the_worse_hardly_less(patient in patient()) {
        for (question, tolerance) in NEARLY_ORDERED {
            let (path, answers) = of_one_field(question);
            let each: Vec<Value> = answers.into_iter().map(|(_, answer)| with(&patient, path, answer)).collect();
            let [none, one, other] = &each[..] else { panic!("{question:?} has three answers") };
            falls(&[none.clone(), one.clone()])?;
            falls(&[none.clone(), other.clone()])?;
            let (one, other) = (afs(one), afs(other));
            prop_assert!(other <= one + tolerance, "{question:?}: {one} {other}");
        }
    }
}
