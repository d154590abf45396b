//! Writes the tables that the page shows as one JSON text, so that the page carries no reader of TOML.
//!
//! Whether the evidence obeys the rules is checked where it is fitted and tested.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const ARTIFACT: &str = "src/prognosis/model.json";
const VALIDATION: &str = "src/prognosis/validation.json";
const TABLES: &str = "src/evidence/tables";

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed={ARTIFACT}");
    println!("cargo::rerun-if-changed={VALIDATION}");
    println!("cargo::rerun-if-changed={TABLES}");
    let digest = Sha256::digest(fs::read(ARTIFACT)?);
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("cargo::rustc-env=AFS12_MODEL_SHA256={hex}");
    let folder = env::var("OUT_DIR")?;
    let write =
        |name: &str, json: &Value| fs::write(Path::new(&folder).join(name), json.to_string());
    write("evidence.json", &evidence()?.into())?;
    write("validation.json", &validation()?)?;
    Ok(())
}

/// The validation without its long lists: every coefficient, every patient, and what properties were tried.
fn validation() -> Result<Value> {
    let mut validation: Value = serde_json::from_slice(&fs::read(VALIDATION)?)?;
    let lists = [
        ("", "properties"),
        ("/sampling", "coefficients"),
        ("/sampling/afs", "patients"),
    ];
    for (parent, list) in lists {
        let parent = validation
            .pointer_mut(parent)
            .and_then(Value::as_object_mut);
        parent.and_then(|parent| parent.remove(list));
    }
    Ok(validation)
}

/// The rows of the three tables that are shown, each under the name of its file.
fn evidence() -> Result<Map<String, Value>> {
    let mut tables = Map::new();
    for (file, key) in [
        ("studies", "study"),
        ("effects", "effect"),
        ("cohorts", "cohort"),
    ] {
        let text = fs::read_to_string(Path::new(TABLES).join(format!("{file}.toml")))?;
        let mut table: toml::Table = text.parse()?;
        let rows = table
            .remove(key)
            .ok_or(format!("{file}.toml has no rows [[{key}]]"))?;
        tables.insert(file.to_owned(), serde_json::to_value(rows)?);
    }
    Ok(tables)
}
