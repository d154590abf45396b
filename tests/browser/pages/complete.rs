//! Patients with every answer.

use super::Form;
use crate::harness::Page;

const CHOICES: [(&str, &str); 25] = [
    ("wound_infection", "no"),
    ("lesion.level", "infrapopliteal"),
    ("lesion.pedal", "P1"),
    ("lesion.glass.femoropopliteal", "1"),
    ("lesion.glass.infrapopliteal", "3"),
    ("lesion.glass.severe_calcification", "none"),
    ("sex", "female"),
    ("mobility", "walks"),
    ("heart_failure", "no"),
    ("coronary_disease", "yes"),
    ("cerebrovascular_disease", "no"),
    ("diabetes", "yes"),
    ("copd", "no"),
    ("atrial_fibrillation", "no"),
    ("prior_major_amputation", "no"),
    ("heel_wound", "no"),
    ("dialysis", "no"),
    ("cancer", "never"),
    ("urgent", "no"),
    ("treatment", "vein-bypass"),
    ("smoking", "current"),
    ("dyslipidaemia", "yes"),
    ("other_vascular_disease", "no"),
    ("contralateral_lesion", "yes"),
    ("low_skeletal_muscle", "no"),
];

const NUMBERS: [(&str, &str); 10] = [
    ("height_cm", "164"),
    ("weight_kg", "61"),
    ("creatinine", "100"),
    ("albumin", "34"),
    ("haematocrit", "36"),
    ("white_cells", "7.1"),
    ("temperature_c", "37.2"),
    ("ejection_fraction", "55"),
    ("bollinger_below_knee", "4"),
    ("ankle_pressures.highest_mmhg", "84"),
];

/// A patient with every answer that any score needs.
pub async fn answer_all_scores(page: &Page) {
    let form = Form(page);
    form.answer_required("5", "71").await;
    form.unfold_scores().await;
    for (field, option) in CHOICES {
        form.choose(field, option).await;
    }
    form.choose("ankle_pressures.measurable", "2").await;
    for (field, text) in NUMBERS {
        form.type_into(field, text).await;
    }
}

/// What the scores do not need, in the widest words there are.
const OTHER_CHOICES: [(&str, &str); 10] = [
    ("rutherford", "6"),
    ("lesion.patent_crural_arteries", "0"),
    ("lesion.pedal", "P2"),
    ("lesion.glass.femoropopliteal", "4"),
    ("lesion.glass.infrapopliteal", "4"),
    ("lesion.glass.severe_calcification", "femoropopliteal"),
    ("cancer", "under-treatment"),
    ("wifi.wound", "3"),
    ("wifi.ischaemia", "3"),
    ("wifi.foot_infection", "2"),
];

/// Numbers that are accepted with a warning, each of them.
pub const UNUSUAL_NUMBERS: [(&str, &str); 16] = [
    ("age", "97.5"),
    ("height_cm", "204.5"),
    ("weight_kg", "31.25"),
    ("creatinine", "1234.5"),
    ("egfr", "140.25"),
    ("albumin", "15.75"),
    ("haematocrit", "12.75"),
    ("white_cells", "88.75"),
    ("temperature_c", "41.75"),
    ("ejection_fraction", "80.25"),
    ("ankle_pressures.highest_mmhg", "284.5"),
    ("wifi.abi", "1.425"),
    ("wifi.ankle_pressure_mmhg", "264.5"),
    ("wifi.toe_pressure_mmhg", "244.5"),
    ("wifi.tcpo2_mmhg", "124.5"),
    ("bollinger_below_knee", "104.5"),
];

/// The units that are switched once the numbers are typed.
const OTHER_UNITS: [(&str, &str); 3] = [
    ("creatinine", "mg/dL"),
    ("albumin", "g/dL"),
    ("haematocrit", "L/L"),
];

/// A patient with every answer there is, as long as answers get.
pub async fn answer_everything_at_length(page: &Page) {
    answer_all_scores(page).await;
    let form = Form(page);
    for (field, option) in OTHER_CHOICES {
        form.choose(field, option).await;
    }
    for (field, text) in UNUSUAL_NUMBERS {
        form.type_into(field, text).await;
    }
    for (field, unit) in OTHER_UNITS {
        form.choose_unit(field, unit).await;
    }
}
