//! JSON Schemas of the contract, made from the same table of fields that validates a patient.

use serde_json::{Map, Value, json};

use super::document::{Described, Kind, Member, Shape};
use super::estimate_json::EstimateDocument;
use super::host_message::{ESTIMATE, HEIGHT, MESSAGE_VERSION, NoEstimate};
use super::texts::Texts;
use afs12_clinical::patient::{Accepts, Field, REQUIRED, Range, Unit};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The JSON Schema of a patient; the descriptions of the fields come from `texts`.
pub fn patient_schema(texts: &dyn Texts) -> Value {
    let mut schema = group("", &REQUIRED, texts);
    schema["$schema"] = json!(DIALECT);
    schema["title"] = json!("Patient");
    schema["description"] = json!("A field that is missing or null is not known.");
    schema
}

/// The JSON Schema of an estimate.
pub fn estimate_schema() -> Value {
    let mut schema = of_shape(&EstimateDocument::SHAPE);
    schema["$schema"] = json!(DIALECT);
    schema["title"] = json!("Estimate");
    schema["description"] = json!(
        "An estimate in the shape of the data contract. Probabilities are fractions at full precision."
    );
    schema
}

fn of_shape(shape: &Shape) -> Value {
    match shape {
        Shape::Value(kind) => of_kind(*kind),
        Shape::Optional(shape) => or_null(of_shape(shape), false),
        Shape::Array(item) => json!({ "type": "array", "items": of_shape(item) }),
        Shape::Object(members) => of_members(members),
    }
}

fn of_kind(kind: Kind) -> Value {
    match kind {
        Kind::Probability => json!({ "type": "number", "minimum": 0, "maximum": 1 }),
        Kind::Number => json!({ "type": "number" }),
        Kind::Integer => json!({ "type": "integer", "minimum": 0, "maximum": u8::MAX }),
        Kind::String => json!({ "type": "string" }),
        Kind::OneOf(words) => json!({ "type": "string", "enum": words }),
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Array => json!({ "type": "array" }),
        Kind::Object => json!({ "type": "object" }),
    }
}

/// An object; a member that may be null may also be left out.
fn of_members(members: &[Member]) -> Value {
    let property = |member: &Member| {
        let mut schema = of_shape(&member.shape);
        if !member.about.is_empty() {
            schema["description"] = json!(member.about.trim());
        }
        (member.name.to_owned(), schema)
    };
    let properties: Map<_, _> = members.iter().map(property).collect();
    let required = members
        .iter()
        .filter(|member| !matches!(member.shape, Shape::Optional(_)));
    let required: Vec<_> = required.map(|member| member.name).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// The JSON Schema of the messages that an embedded page posts to the page around it.
pub fn message_schema() -> Value {
    let mut estimate = estimate_schema();
    if let Some(schema) = estimate.as_object_mut() {
        schema.remove("$schema");
    }
    let definitions = json!({ "Estimate": estimate });
    let reasons = NoEstimate::ALL.map(<&str>::from);
    let message = |kind: &str, own: &[(&str, Value)]| {
        let mut properties =
            json!({ "type": { "const": kind }, "version": { "const": MESSAGE_VERSION } });
        own.iter()
            .for_each(|(name, schema)| properties[*name] = schema.clone());
        let required: Vec<_> = properties
            .as_object()
            .into_iter()
            .flat_map(Map::keys)
            .cloned()
            .collect();
        json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
    };
    let nothing = json!({ "type": "null" });
    let mut height = message(
        HEIGHT,
        &[("height", json!({ "type": "integer", "minimum": 0 }))],
    );
    height["description"] = json!("How high the page is, in CSS pixels.");
    let mut passed = message(
        ESTIMATE,
        &[
            ("estimate", json!({ "$ref": "#/$defs/Estimate" })),
            ("reason", nothing.clone()),
        ],
    );
    passed["description"] = json!("The estimate of the answers as they stand.");
    let mut withdrawn = message(
        ESTIMATE,
        &[
            ("estimate", nothing),
            ("reason", json!({ "enum": reasons })),
        ],
    );
    withdrawn["description"] = json!("There is no estimate: any that was passed before is void.");
    json!({
        "$schema": DIALECT,
        "title": "Message",
        "description": "A message from an embedded page to the page around it.",
        "oneOf": [height, passed, withdrawn],
        "$defs": definitions
    })
}

/// The schema of the object whose fields' paths begin with `prefix`.
fn group(prefix: &str, required: &[Field], texts: &dyn Texts) -> Value {
    let mut properties = Map::new();
    for field in Field::ALL {
        let Some(rest) = field.path().strip_prefix(prefix) else {
            continue;
        };
        match rest.split_once('.') {
            None => {
                properties.insert(rest.to_owned(), of_field(field, texts));
            }
            Some((name, _)) if !properties.contains_key(name) => {
                properties.insert(
                    name.to_owned(),
                    or_null(group(&format!("{prefix}{name}."), &[], texts), false),
                );
            }
            Some(_) => {}
        }
    }
    let names: Vec<&str> = required
        .iter()
        .filter_map(|field| field.path().strip_prefix(prefix))
        .collect();
    json!({ "type": "object", "properties": properties, "required": names, "additionalProperties": false })
}

fn of_field(field: Field, texts: &dyn Texts) -> Value {
    let mut schema = match field.accepts() {
        Accepts::Quantity(range) => quantity(&range),
        Accepts::Grade { least, most } => {
            json!({ "type": "integer", "minimum": least, "maximum": most })
        }
        Accepts::Choice(codes) => json!({ "type": "string", "enum": codes }),
        Accepts::YesNo => json!({ "type": "boolean" }),
    };
    schema["description"] = json!(texts.label(field));
    or_null(schema, REQUIRED.contains(&field))
}

fn or_null(schema: Value, required: bool) -> Value {
    if required {
        schema
    } else {
        json!({ "anyOf": [schema, { "type": "null" }] })
    }
}

fn quantity(range: &Range) -> Value {
    let number = |unit: Unit| {
        let (least, most) = range.ends_in(unit);
        json!({ "type": "number", "minimum": least, "maximum": most })
    };
    let with_unit = |unit: &Unit| {
        json!({
            "type": "object",
            "properties": { "value": number(*unit), "unit": { "const": unit.code() } },
            "required": ["value", "unit"],
            "additionalProperties": false
        })
    };
    match range.units {
        [unit] => number(*unit),
        units => json!({ "oneOf": units.iter().map(with_unit).collect::<Vec<_>>() }),
    }
}
