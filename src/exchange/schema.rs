//! JSON Schemas of the contract, made from the same table of fields that checks a patient.

use serde_json::{Map, Value, json};

use super::estimate_json::EstimateDocument;
use super::host_message::{ESTIMATE, HEIGHT, MESSAGE_VERSION, NoEstimate};
use crate::patient::{Accepts, Field, REQUIRED, Range, Unit};
use crate::words::{ENGLISH, Words};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The JSON Schema of a patient.
pub fn patient_schema() -> Value {
    let mut schema = group("", &REQUIRED);
    schema["$schema"] = json!(DIALECT);
    schema["title"] = json!("Patient");
    schema["description"] = json!("A field that is missing or null is not known.");
    schema
}

/// The JSON Schema of an estimate.
pub fn estimate_schema() -> Value {
    schemars::schema_for!(EstimateDocument).to_value()
}

/// The JSON Schema of what an embedded page tells the page around it.
pub fn message_schema() -> Value {
    let mut estimate = estimate_schema();
    let own = ["$schema", "$defs"].map(|name| {
        estimate
            .as_object_mut()
            .and_then(|schema| schema.remove(name))
    });
    // References inside the estimate are to the definitions of the whole document.
    let [_, mut definitions] = own.map(|part| part.unwrap_or_else(|| json!({})));
    definitions["Estimate"] = estimate;
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
        "description": "What an embedded page tells the page around it.",
        "oneOf": [height, passed, withdrawn],
        "$defs": definitions
    })
}

/// The schema of the object whose fields' paths begin with `prefix`.
fn group(prefix: &str, required: &[Field]) -> Value {
    let mut properties = Map::new();
    for field in Field::ALL {
        let Some(rest) = field.path().strip_prefix(prefix) else {
            continue;
        };
        match rest.split_once('.') {
            None => {
                properties.insert(rest.to_owned(), of_field(field));
            }
            Some((name, _)) if !properties.contains_key(name) => {
                properties.insert(
                    name.to_owned(),
                    or_null(group(&format!("{prefix}{name}."), &[]), false),
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

fn of_field(field: Field) -> Value {
    let mut schema = match field.accepts() {
        Accepts::Quantity(range) => quantity(&range),
        Accepts::Grade { least, most } => {
            json!({ "type": "integer", "minimum": least, "maximum": most })
        }
        Accepts::Choice(codes) => json!({ "type": "string", "enum": codes }),
        Accepts::YesNo => json!({ "type": "boolean" }),
    };
    schema["description"] = json!(ENGLISH.label(field));
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
