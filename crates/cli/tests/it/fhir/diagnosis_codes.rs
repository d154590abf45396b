//! The meaning of each diagnosis code, according to the titles of ICD-10 and the names of SNOMED CT.

use afs12_clinical::patient::Field;

use crate::fhir::histories::{ICD_10, ICD_10_CM, SNOMED_CT, condition, yes_fields};

#[test]
fn icd_10_codes_mean_what_their_titles_say() {
    for (code, field) in [
        ("I50", Some(Field::HeartFailure)),
        ("I50.0", Some(Field::HeartFailure)),
        ("I501", Some(Field::HeartFailure)),
        ("I11.0", Some(Field::HeartFailure)),
        ("I13.0", Some(Field::HeartFailure)),
        ("I13.2", Some(Field::HeartFailure)),
        // Hypertensive heart disease without failure.
        ("I11.9", None),
        ("I13.1", None),
        ("I51.9", None),
        ("I20.0", Some(Field::CoronaryDisease)),
        ("I20.9", Some(Field::CoronaryDisease)),
        ("I21.4", Some(Field::CoronaryDisease)),
        ("I22.0", Some(Field::CoronaryDisease)),
        ("I23.8", Some(Field::CoronaryDisease)),
        ("I24.9", Some(Field::CoronaryDisease)),
        ("I25.1", Some(Field::CoronaryDisease)),
        ("I25.2", Some(Field::CoronaryDisease)),
        ("I25.5", Some(Field::CoronaryDisease)),
        ("Z95.1", Some(Field::CoronaryDisease)),
        ("Z95.5", Some(Field::CoronaryDisease)),
        // Spasm, aneurysm, dissection; a valve prosthesis.
        ("I20.1", None),
        ("I25.3", None),
        ("I25.4", None),
        ("Z95.2", None),
        ("I61.9", Some(Field::CerebrovascularDisease)),
        ("I63.5", Some(Field::CerebrovascularDisease)),
        ("I64", Some(Field::CerebrovascularDisease)),
        ("G45.9", Some(Field::CerebrovascularDisease)),
        ("I69.3", Some(Field::CerebrovascularDisease)),
        // Subdural haemorrhage, carotid stenosis without infarction, transient global amnesia.
        ("I62.0", None),
        ("I65.2", None),
        ("G45.4", None),
        ("I69.2", None),
        ("E10.9", Some(Field::Diabetes)),
        ("E11.5", Some(Field::Diabetes)),
        ("E14", Some(Field::Diabetes)),
        // Gestational diabetes; impaired glucose tolerance; family history of diabetes.
        ("O24.4", None),
        ("R73.0", None),
        ("Z83.3", None),
        ("Z99.2", Some(Field::Dialysis)),
        // End-stage renal failure; preparatory care for dialysis; transplanted kidney.
        ("N18.5", None),
        ("N18.6", None),
        ("Z49.0", None),
        ("Z49.1", None),
        ("Z94.0", None),
        ("E78.0", Some(Field::Dyslipidaemia)),
        ("E78.5", Some(Field::Dyslipidaemia)),
        // Lipoprotein deficiency; other disorders.
        ("E78.6", None),
        ("E78.8", None),
        // Cancer is "past" or "under treatment", and no code distinguishes the two.
        ("C61", None),
        ("Z85.4", None),
        ("I70.2", None),
        ("", None),
    ] {
        let fields: Vec<Field> = field.into_iter().collect();
        assert_eq!(yes_fields(&condition(ICD_10, code)), fields, "{code}");
    }
    for (code, field) in [
        ("I50.22", Some(Field::HeartFailure)),
        ("I21.A1", None),
        ("I24.89", None),
        ("I20.81", None),
        ("Z98.61", Some(Field::CoronaryDisease)),
        ("Z86.73", Some(Field::CerebrovascularDisease)),
        ("Z86.79", None),
        ("E11.A", None),
        ("E11.65", Some(Field::Diabetes)),
    ] {
        let fields: Vec<Field> = field.into_iter().collect();
        assert_eq!(yes_fields(&condition(ICD_10_CM, code)), fields, "{code}");
    }
}

#[test]
fn snomed_codes_mean_what_their_names_say() {
    for (codes, field) in [
        (
            &[
                "84114007",
                "42343007",
                "88805009",
                "48447003",
                "446221000",
                "703272007",
                "417996009",
                "418304008",
                "85232009",
            ][..],
            Field::HeartFailure,
        ),
        (
            &[
                "53741008",
                "414545008",
                "22298006",
                "57054005",
                "401303003",
                "401314000",
                "1755008",
                "399211009",
                "194828000",
                "399261000",
            ],
            Field::CoronaryDisease,
        ),
        (
            &[
                "230690007",
                "422504002",
                "432504007",
                "274100004",
                "266257000",
                "275526006",
                "161511000",
            ],
            Field::CerebrovascularDisease,
        ),
        (&["73211009", "44054006", "46635009"], Field::Diabetes),
        (&["105502003", "236435004", "714152005"], Field::Dialysis),
        (
            &[
                "55822004",
                "370992007",
                "13644009",
                "267432004",
                "267434003",
                "398036000",
                "302870006",
            ],
            Field::Dyslipidaemia,
        ),
    ] {
        for code in codes {
            assert_eq!(yes_fields(&condition(SNOMED_CT, code)), [field], "{code}");
        }
    }
    // End-stage renal disease, prediabetes, hypertension, atrial fibrillation.
    for code in ["46177005", "714628002", "59621000", "49436004", "I50"] {
        assert_eq!(yes_fields(&condition(SNOMED_CT, code)), [], "{code}");
    }
}

#[test]
fn a_code_of_another_system_is_ignored() {
    for system in [
        "http://hl7.org/fhir/sid/icd-9-cm",
        "urn:oid:1.2.3",
        SNOMED_CT,
        "",
    ] {
        assert_eq!(yes_fields(&condition(system, "I50.0")), [], "{system}");
    }
}
