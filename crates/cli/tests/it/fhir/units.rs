//! Every UCUM code that is read exists and is converted as UCUM defines, according to an independent program.

use afs12_clinical::patient::{Field, Unit};
use afs12_exchange::fhir::{accepted_codes, measured};
use serde_json::{Value, json};

use crate::fhir::node;

/// Values are rounded to three decimals after a conversion.
const ROUNDING_TOLERANCE: f64 = 0.000_5 + 1e-9;

/// The UCUM unit of a field's unit, written independently of the program.
fn ucum(unit: Unit) -> &'static str {
    match unit {
        Unit::MicromolesPerLitre => "umol/L",
        Unit::MilligramsPerDecilitre => "mg/dL",
        Unit::Centimetres => "cm",
        Unit::Kilograms => "kg",
        Unit::GramsPerLitre => "g/L",
        Unit::GramsPerDecilitre => "g/dL",
        Unit::Percent => "%",
        Unit::LitresPerLitre => "L/L",
        Unit::BillionsPerLitre => "10*9/L",
        Unit::DegreesCelsius => "Cel",
        other => panic!("{other:?} is not read from an Observation"),
    }
}

#[test]
fn every_code_is_converted_as_ucum_defines_it() {
    let fields = [
        Field::Creatinine,
        Field::Albumin,
        Field::Haematocrit,
        Field::WhiteCells,
        Field::Height,
        Field::Weight,
        Field::Temperature,
        Field::EjectionFraction,
    ];
    let mut conversions = Vec::new();
    let mut found = Vec::new();
    for field in fields {
        for code in accepted_codes(field) {
            for value in [0.36, 7.0, 61.5, 101.3, 8437.0] {
                let read = measured(field, value, code).expect("an accepted code");
                conversions.push(json!([value, code, ucum(read.unit)]));
                found.push(read.value);
            }
        }
    }
    assert_eq!(conversions.len(), 5 * 31);
    let expected = node::run("convert-ucum.mjs", &json!(conversions));
    for ((conversion, found), expected) in conversions
        .iter()
        .zip(found)
        .zip(expected.as_array().expect("a list"))
    {
        let expected = expected
            .as_f64()
            .unwrap_or_else(|| panic!("{conversion} does not convert"));
        assert!(
            (found - expected).abs() < ROUNDING_TOLERANCE.max(1e-12 * expected.abs()),
            "{conversion}: {found}, not {expected}"
        );
    }
}

#[test]
fn every_code_is_one_of_ucum() {
    let codes: Vec<Value> = Field::ALL
        .into_iter()
        .flat_map(accepted_codes)
        .map(|code| json!([1, code, code]))
        .collect();
    let converted = node::run("convert-ucum.mjs", &json!(codes));
    for (code, converted) in codes.iter().zip(converted.as_array().expect("a list")) {
        assert!(converted.is_number(), "{code}");
    }
    let unknown = node::run("convert-ucum.mjs", &json!([[1, "furlongs", "furlongs"]]));
    assert_eq!(unknown, json!([null]), "the judge knows what is no unit");
}

#[test]
fn a_fields_codes_are_its_own() {
    for (field, code) in [
        (Field::Albumin, "mg/dL"),
        (Field::Haematocrit, "g/L"),
        (Field::Height, "kg"),
        (Field::Weight, "cm"),
        (Field::EjectionFraction, "1"),
        (Field::Egfr, "mL/min"),
        (Field::WhiteCells, "10*9/uL"),
        (Field::Temperature, "K"),
    ] {
        assert_eq!(measured(field, 1.0, code), None, "{field:?} in {code}");
    }
}
