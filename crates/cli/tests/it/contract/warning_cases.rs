//! Answers that cause a warning, each with its warning.

/// Rutherford 5 and a planned treatment: the answers that avoid every other warning.
pub const QUIET: &str = r#""rutherford": 5, "age": 70, "treatment": "endovascular""#;
/// The same with rest pain.
pub const AT_REST: &str = r#""rutherford": 4, "age": 70, "treatment": "endovascular""#;

/// The answers, and the one warning that they cause: its code, fields and message.
pub type Case = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static str,
);

pub const CASES: [Case; 17] = [
    (
        QUIET,
        r#""creatinine": {"value": 120, "unit": "umol/L"}, "dialysis": false"#,
        "creatinine-without-sex",
        &["creatinine", "sex"],
        "Creatinine needs the sex to become an eGFR: kidney function counts as not known.",
    ),
    (
        QUIET,
        r#""albumin": {"value": 34, "unit": "g/L"}, "weight_kg": 70"#,
        "albumin-without-height-and-weight",
        &["albumin", "height_cm", "weight_kg"],
        "Albumin needs height and weight to become a GNRI: nutrition counts as not known.",
    ),
    (
        QUIET,
        r#""dialysis": true, "egfr": 15.01"#,
        "dialysis-with-egfr-over-15",
        &["dialysis", "egfr", "creatinine"],
        "Dialysis, and an eGFR over 15: dialysis decides. Check both.",
    ),
    (
        AT_REST,
        r#""wound_infection": true"#,
        "wound-in-rutherford-4",
        &["wound_infection", "rutherford"],
        "Rutherford 4 is rest pain without a wound: \"Infected wound\" does not count. Check both.",
    ),
    (
        AT_REST,
        r#""heel_wound": true"#,
        "wound-in-rutherford-4",
        &["heel_wound", "rutherford"],
        "Rutherford 4 is rest pain without a wound: \"Wound at the heel\" does not count. Check both.",
    ),
    (
        AT_REST,
        r#""wifi": {"wound": 1}"#,
        "wound-in-rutherford-4",
        &["wifi.wound", "rutherford"],
        "Rutherford 4 is rest pain without a wound: \"WIfI wound grade\" does not count. Check both.",
    ),
    (
        QUIET,
        r#""wifi": {"wound": 0}"#,
        "no-wound-in-rutherford-5-or-6",
        &["wifi.wound", "rutherford"],
        "WIfI wound grade 0 says there is no wound, but Rutherford 5 or 6 means tissue loss. Check both.",
    ),
    (
        QUIET,
        r#""wound_infection": false, "wifi": {"foot_infection": 1}"#,
        "foot-infection-without-wound-infection",
        &["wifi.foot_infection", "wound_infection"],
        "WIfI grades the foot as infected, but the wound is answered as not infected. Check both.",
    ),
    (
        QUIET,
        r#""wound_infection": true, "wifi": {"foot_infection": 0}"#,
        "wound-infection-without-foot-infection",
        &["wifi.foot_infection", "wound_infection"],
        "The wound is answered as infected, but the WIfI foot infection grade is 0. Check both.",
    ),
    (
        QUIET,
        r#""wifi": {"abi": 1.31, "ankle_pressure_mmhg": 90}"#,
        "abi-over-1.30-without-toe-pressure",
        &["wifi.abi", "wifi.toe_pressure_mmhg", "wifi.tcpo2_mmhg"],
        "ABI over 1.30: the ankle arteries cannot be compressed, so neither ABI nor ankle pressure gives a grade of ischaemia. Give a toe \
         pressure or TcPO2.",
    ),
    (
        QUIET,
        r#""wifi": {"abi": 0.9, "toe_pressure_mmhg": 25}"#,
        "toe-pressure-decides",
        &[
            "wifi.ischaemia",
            "wifi.toe_pressure_mmhg",
            "wifi.tcpo2_mmhg",
        ],
        "WIfI: ankle and toe measurements give different grades of ischaemia; toe pressure or TcPO2 decides.",
    ),
    (
        QUIET,
        r#""wifi": {"ischaemia": 0, "toe_pressure_mmhg": 39}"#,
        "ischaemia-grade-against-pressure",
        &[
            "wifi.ischaemia",
            "wifi.toe_pressure_mmhg",
            "wifi.tcpo2_mmhg",
        ],
        "The WIfI ischaemia grade lies two or more from what the toe pressure or TcPO2 gives. Check both.",
    ),
    (
        QUIET,
        r#""lesion": {"level": "infrapopliteal", "glass": {"femoropopliteal": 1}}"#,
        "infrapopliteal-with-femoropopliteal-grade",
        &["lesion.glass.femoropopliteal", "lesion.level"],
        "The highest level treated is infrapopliteal, but a femoropopliteal GLASS grade is given. Check both.",
    ),
    (
        QUIET,
        r#""lesion": {"glass": {"femoropopliteal": 0, "infrapopliteal": 0}}"#,
        "glass-without-lesion",
        &[
            "lesion.glass.femoropopliteal",
            "lesion.glass.infrapopliteal",
        ],
        "Both GLASS grades are 0: there is no lesion, so no stage.",
    ),
    (
        QUIET,
        r#""lesion": {"glass": {"femoropopliteal": 2, "infrapopliteal": 1}}"#,
        "calcification-not-known",
        &["lesion.glass.severe_calcification"],
        "Severe calcification is not known: the GLASS grades are counted as they are.",
    ),
    (
        r#""rutherford": 5, "age": 70"#,
        r#""urgent": false"#,
        "treatment-assumed",
        &["treatment"],
        "The planned treatment is not known: endovascular treatment is assumed.",
    ),
    (
        QUIET,
        r#""weight_kg": 34.9"#,
        "unusual-value",
        &["weight_kg"],
        "Weight of 34.9 kg is unusual: hardly any patient behind the evidence had such a value. Check it.",
    ),
];
