//! The codes that are read, and the fields they answer. A code is listed only if it means exactly what the field asks.

use afs12_clinical::patient::Field;

/// The system of LOINC.
pub const LOINC: &str = "http://loinc.org";
/// The system of SNOMED CT.
pub const SNOMED_CT: &str = "http://snomed.info/sct";
/// The systems of ICD-10: that of the World Health Organization and the US clinical modification.
pub const ICD_10: [&str; 2] = [
    "http://hl7.org/fhir/sid/icd-10",
    "http://hl7.org/fhir/sid/icd-10-cm",
];

/// The LOINC codes of a field's quantity.
pub struct Measurement {
    /// The field it answers.
    pub field: Field,
    /// Its LOINC codes. The first names no method, so it is the one that is written.
    pub loinc: &'static [&'static str],
}

/// Every quantity read from Observations.
pub const MEASUREMENTS: [Measurement; 9] = [
    // In serum or plasma, by mass and by amount; in whole blood by mass and by amount.
    measurement(
        Field::Creatinine,
        &["2160-0", "14682-9", "38483-4", "59826-8"],
    ),
    // Per 1.73 m²: method unspecified, CKD-EPI 2021, CKD-EPI 2009, MDRD. Equations that use race are left out.
    measurement(Field::Egfr, &["69405-9", "98979-8", "62238-1", "33914-3"]),
    // In serum or plasma: any method, electrophoresis, bromocresol green, bromocresol purple.
    measurement(Field::Albumin, &["1751-7", "2862-1", "61151-7", "61152-5"]),
    // Any method, automated, by centrifugation.
    measurement(Field::Haematocrit, &["20570-8", "4544-3", "4545-0"]),
    // In blood: any method, automated, manual count.
    measurement(Field::WhiteCells, &["26464-8", "6690-2", "804-5"]),
    // Any, measured.
    measurement(Field::Height, &["8302-2", "3137-7"]),
    measurement(Field::Weight, &["29463-7", "3141-9"]),
    // Any site, oral.
    measurement(Field::Temperature, &["8310-5", "8331-1"]),
    // Left ventricle: any method, two-dimensional ultrasound.
    measurement(Field::EjectionFraction, &["10230-1", "8806-2"]),
];

const fn measurement(field: Field, loinc: &'static [&'static str]) -> Measurement {
    Measurement { field, loinc }
}

/// When a diagnosis or a procedure means "yes".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// At any time: an old infarction or stroke counts.
    Ever,
    /// While it is active: not if it is inactive, in remission, resolved or abated.
    WhileItLasts,
}

/// The codes that mean "yes" for a field.
pub struct History {
    /// The field it answers.
    pub field: Field,
    /// Which records count.
    pub counts: Counts,
    /// Prefixes of ICD-10 codes, without the dot.
    pub icd_10: &'static [&'static str],
    /// Longer prefixes that are excluded from those above.
    pub icd_10_except: &'static [&'static str],
    /// SNOMED CT codes of conditions and situations.
    pub conditions: &'static [&'static str],
    /// SNOMED CT codes of procedures.
    pub procedures: &'static [&'static str],
}

/// Every "yes" read from Conditions and Procedures.
pub const HISTORIES: [History; 6] = [
    History {
        field: Field::Dialysis,
        counts: Counts::WhileItLasts,
        // Dependence on dialysis. Stage 5 renal failure may be without dialysis or transplanted, and care involving dialysis may be acute.
        icd_10: &["Z992"],
        icd_10_except: &[],
        // Dependence on renal dialysis; end-stage renal failure on dialysis; chronic kidney disease stage 5 on dialysis.
        conditions: &["105502003", "236435004", "714152005"],
        // Haemodialysis; peritoneal dialysis; renal dialysis.
        procedures: &["302497006", "71192002", "265764009"],
    },
    History {
        field: Field::HeartFailure,
        counts: Counts::WhileItLasts,
        // Heart failure; hypertensive heart disease, or hypertensive heart and renal disease, with heart failure.
        icd_10: &["I50", "I110", "I130", "I132"],
        icd_10_except: &[],
        // Heart failure: any, congestive, chronic congestive, chronic, with preserved and with reduced ejection fraction, systolic,
        // diastolic, left.
        conditions: &[
            "84114007",
            "42343007",
            "88805009",
            "48447003",
            "446221000",
            "703272007",
            "417996009",
            "418304008",
            "85232009",
        ],
        procedures: &[],
    },
    History {
        field: Field::CoronaryDisease,
        counts: Counts::Ever,
        // Ischaemic heart disease; coronary bypass graft present, coronary stent present; history of coronary angioplasty.
        icd_10: &[
            "I20", "I21", "I22", "I23", "I24", "I25", "Z951", "Z955", "Z9861",
        ],
        // Spasm; microvascular angina; myocardial infarction of types other than 1; demand ischaemia; aneurysm and dissection.
        icd_10_except: &["I201", "I2081", "I21A", "I248", "I253", "I254"],
        // Coronary arteriosclerosis; ischaemic heart disease; myocardial infarction: any, acute, with and without ST elevation, old,
        // history of; angina; history of bypass.
        conditions: &[
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
        // Bypass; percutaneous coronary intervention; coronary stent; coronary balloon angioplasty.
        procedures: &["232717009", "415070008", "36969009", "11101003"],
    },
    History {
        field: Field::CerebrovascularDisease,
        counts: Counts::Ever,
        // Intracerebral haemorrhage, cerebral infarction, unspecified stroke, their sequelae; transient ischaemic attack; history of either
        // (clinical modification).
        icd_10: &["I61", "I63", "I64", "I691", "I693", "I694", "G45", "Z8673"],
        // Transient global amnesia.
        icd_10_except: &["G454"],
        // Stroke; ischaemic stroke; cerebral infarction; cerebral haemorrhage; transient ischaemic attack; history of stroke.
        conditions: &[
            "230690007",
            "422504002",
            "432504007",
            "274100004",
            "266257000",
            "275526006",
            "161511000",
        ],
        procedures: &[],
    },
    History {
        field: Field::Diabetes,
        counts: Counts::WhileItLasts,
        icd_10: &["E10", "E11", "E12", "E13", "E14"],
        // In remission (clinical modification).
        icd_10_except: &["E11A"],
        // Diabetes mellitus; type 2; type 1.
        conditions: &["73211009", "44054006", "46635009"],
        procedures: &[],
    },
    History {
        field: Field::Dyslipidaemia,
        counts: Counts::WhileItLasts,
        // Hypercholesterolaemia, hypertriglyceridaemia, mixed, other and unspecified.
        icd_10: &["E780", "E781", "E782", "E783", "E784", "E785"],
        icd_10_except: &[],
        // Hyperlipidaemia; dyslipidaemia; hypercholesterolaemia; pure hypercholesterolaemia; mixed hyperlipidaemia; familial
        // hypercholesterolaemia; hypertriglyceridaemia.
        conditions: &[
            "55822004",
            "370992007",
            "13644009",
            "267432004",
            "267434003",
            "398036000",
            "302870006",
        ],
        procedures: &[],
    },
];

impl History {
    /// Whether an ICD-10 code, with or without its dot, means "yes".
    pub fn has_icd_10(&self, code: &str) -> bool {
        let code = code.replace('.', "");
        let begins = |beginnings: &[&str]| beginnings.iter().any(|start| code.starts_with(start));
        begins(self.icd_10) && !begins(self.icd_10_except)
    }
}
