//! Reads and writes a patient in the contract's JSON.

use super::prefill::Prefill;
use super::strict_json::{Json, read_json};
use afs12_clinical::patient::{
    Accepts, Entry, Field, Measured, Patient, Place, RawAnswers, Reason, Unit, ValidationError,
};

/// Reads a patient from the contract's JSON. A field that is missing or null is "not known".
///
/// # Errors
/// Every validation error: text that is not JSON, unknown fields, wrong types, unknown words and units, and everything that
/// [`Patient::from_raw_answers`] refuses. If the JSON already has the wrong shape, only those validation errors are given.
pub fn read_patient(text: &str) -> Result<Patient, Vec<ValidationError>> {
    let json = read_json(text).map_err(|validation_error| vec![validation_error])?;
    Patient::from_raw_answers(&raw_answers_of(&json)?)
}

/// A patient's entries in the contract's JSON, not yet checked against the accepted values of their fields.
///
/// # Errors
/// Every validation error of the JSON's shape: unknown fields, wrong types, unknown words and units.
pub fn raw_answers_of(json: &Json) -> Result<RawAnswers, Vec<ValidationError>> {
    let mut reading = Reading::default();
    match json {
        Json::Object(members) => reading.group("", members),
        other => reading.refuse(Place::Record, Reason::NotAnObject(other.shown())),
    }
    if reading.validation_errors.is_empty() {
        Ok(reading.raw_answers)
    } else {
        Err(reading.validation_errors)
    }
}

/// Raw answers as the contract's JSON: values in the units in which they were given; what is not known is left out.
pub fn patient_json(raw_answers: &RawAnswers) -> Json {
    let mut patient = Vec::new();
    for field in Field::ALL {
        if let Some(entry) = raw_answers.entry(field) {
            put(&mut patient, field.path(), json_of(field, entry));
        }
    }
    Json::Object(patient)
}

/// Every entry of the raw answers as a prefilled answer without a date, in the order of the contract.
pub fn prefills(raw_answers: &RawAnswers) -> Vec<Prefill> {
    let entered = Field::ALL
        .into_iter()
        .filter_map(|field| Some((field, raw_answers.entry(field)?)));
    let prefill = |(field, entry): (Field, &Entry)| Prefill {
        field,
        entry: entry.clone(),
        date: None,
    };
    entered.map(prefill).collect()
}

/// Puts a value at a path and creates missing groups on the way.
fn put(members: &mut Vec<(String, Json)>, path: &str, value: Json) {
    let Some((group, rest)) = path.split_once('.') else {
        members.push((path.to_owned(), value));
        return;
    };
    let known = members.iter().position(|(name, _)| name == group);
    let place = known.unwrap_or_else(|| {
        members.push((group.to_owned(), Json::Object(Vec::new())));
        members.len() - 1
    });
    if let Json::Object(inner) = &mut members[place].1 {
        put(inner, rest, value);
    }
}

fn json_of(field: Field, entry: &Entry) -> Json {
    match entry {
        Entry::Measured(Measured { value, unit }) if field.units().len() > 1 => Json::Object(vec![
            ("value".to_owned(), Json::Number(*value)),
            ("unit".to_owned(), Json::String(unit.code().to_owned())),
        ]),
        Entry::Measured(Measured { value, .. }) | Entry::Number(value) => Json::Number(*value),
        Entry::Word(word) => Json::String(word.clone()),
        Entry::YesNo(yes) => Json::Boolean(*yes),
    }
}

#[derive(Default)]
struct Reading {
    raw_answers: RawAnswers,
    validation_errors: Vec<ValidationError>,
}

impl Reading {
    fn refuse(&mut self, place: Place, reason: Reason) {
        self.validation_errors
            .push(ValidationError { place, reason });
    }

    /// Reads the members of one object; `prefix` is its path with the dot that follows, empty for the record itself.
    fn group(&mut self, prefix: &str, members: &[(String, Json)]) {
        for (name, value) in members {
            let path = format!("{prefix}{name}");
            match Field::at(&path) {
                // A path has dots; a name never has.
                _ if name.contains('.') => self.refuse(Place::Path(path), Reason::UnknownField),
                Some(field) => self.field(field, value),
                None if is_group(&path) => self.inner_group(path, value),
                None => self.refuse(Place::Path(path), Reason::UnknownField),
            }
        }
    }

    fn inner_group(&mut self, path: String, value: &Json) {
        match value {
            Json::Object(members) => self.group(&format!("{path}."), members),
            Json::Null => {}
            other => self.refuse(Place::Path(path), Reason::NotAnObject(other.shown())),
        }
    }

    fn field(&mut self, field: Field, value: &Json) {
        if *value == Json::Null {
            return;
        }
        match entry(field, value) {
            Ok(entry) => self.raw_answers.enter(field, entry),
            Err(reason) => self.refuse(Place::Field(field), reason),
        }
    }
}

/// Whether `path` is a group: an object with fields in it.
fn is_group(path: &str) -> bool {
    let inside = |field: Field| {
        field
            .path()
            .strip_prefix(path)
            .is_some_and(|rest| rest.starts_with('.'))
    };
    Field::ALL.into_iter().any(inside)
}

fn entry(field: Field, value: &Json) -> Result<Entry, Reason> {
    match (field.accepts(), value) {
        (Accepts::Quantity(range), value) => measured(range.units, value).map(Entry::Measured),
        (Accepts::Grade { .. }, Json::Number(number)) => Ok(Entry::Number(*number)),
        (Accepts::Choice(_), Json::String(word)) => Ok(Entry::Word(word.clone())),
        (Accepts::YesNo, Json::Boolean(yes)) => Ok(Entry::YesNo(*yes)),
        (_, other) => Err(Reason::NotAccepted(other.shown())),
    }
}

/// A quantity: a bare number if the field has one unit, else an object with value and unit.
fn measured(units: &[Unit], json: &Json) -> Result<Measured, Reason> {
    match (units, json) {
        ([unit], Json::Number(value)) => Ok(Measured {
            value: *value,
            unit: *unit,
        }),
        ([_], other) => Err(Reason::NotAccepted(other.shown())),
        (_, Json::Object(members)) => value_with_unit(units, members),
        (_, other) => Err(Reason::NotAccepted(other.shown())),
    }
}

fn value_with_unit(units: &[Unit], members: &[(String, Json)]) -> Result<Measured, Reason> {
    let (mut value, mut unit) = (None, None);
    for (name, member) in members {
        match (name.as_str(), member) {
            ("value", Json::Number(number)) => value = Some(*number),
            ("unit", Json::String(code)) => unit = Some(code),
            ("value" | "unit", other) => return Err(Reason::NotAccepted(other.shown())),
            _ => return Err(Reason::UnknownPart(name.clone())),
        }
    }
    let (Some(value), Some(code)) = (value, unit) else {
        return Err(Reason::HalfAQuantity);
    };
    match units.iter().find(|unit| unit.code() == code) {
        Some(unit) => Ok(Measured { value, unit: *unit }),
        None => Err(Reason::UnknownUnit(code.clone())),
    }
}
