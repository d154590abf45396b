//! Values that hardly any patient behind the evidence had, on both sides of each edge inside the accepted range.

use afs12_clinical::patient::{Accepts, Field, Warning};
use afs12_exchange::read_patient;
use serde_json::{Value, json};

/// The tested distance from an edge, as a fraction of the accepted range: larger than the rounding of a unit conversion.
const BEYOND: f64 = 1e-9;

/// The unusual values of a patient with one answer, given in the field's first unit.
fn unusual(field: Field, value: f64) -> Vec<Field> {
    let answer = match field.units() {
        [_] => json!(value),
        units => json!({ "value": value, "unit": units[0].code() }),
    };
    let mut patient = json!({ "rutherford": 5, "age": 70 });
    match field.path().split_once('.') {
        Some((group, name)) => patient[group] = json!({ name: answer }),
        None => patient[field.path()] = answer,
    }
    named(&patient)
}

fn named(patient: &Value) -> Vec<Field> {
    let patient = read_patient(&patient.to_string()).expect("a patient");
    let warnings = patient.warnings().into_iter();
    let field = |warning| match warning {
        Warning::Unusual(field, _) => Some(field),
        _ => None,
    };
    warnings.filter_map(field).collect()
}

#[test]
fn every_quantity_is_unusual_beyond_its_edges_and_not_at_them() {
    let mut tried = 0;
    for field in Field::ALL {
        let Accepts::Quantity(range) = field.accepts() else {
            continue;
        };
        let (low, high) = range.usual;
        assert_eq!(unusual(field, low), [], "{field:?} {low}");
        assert_eq!(unusual(field, high), [], "{field:?} {high}");
        let step = BEYOND * (range.most - range.least);
        let beyond = [low - step, high + step];
        for value in beyond.into_iter().filter(|value| range.contains(*value)) {
            assert_eq!(unusual(field, value), [field], "{field:?} {value}");
            tried += 1;
        }
    }
    assert!(tried > Field::ALL.len() / 2, "{tried} edges tried");
}

#[test]
fn an_edge_is_the_same_in_the_other_unit() {
    for (value, expected) in [(0.179, &[Field::Haematocrit][..]), (0.18, &[])] {
        let haematocrit = json!({ "value": value, "unit": "L/L" });
        let patient = json!({ "rutherford": 5, "age": 70, "haematocrit": haematocrit });
        assert_eq!(named(&patient), expected, "{value}");
    }
}
