//! Writes the tables shown on the page as one JSON text, so that the page needs no TOML parser.
//!
//! The rules for the evidence are checked where it is fitted and tested.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const TABLES: &str = "tables";

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed={TABLES}");
    let path = Path::new(&env::var("OUT_DIR")?).join("evidence.json");
    fs::write(path, Value::from(evidence()?).to_string())?;
    Ok(())
}

/// The rows of the three tables that are shown, each table under the name of its file.
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
