//! Gives the program the SHA-256 of the model artifact it is built with, and the evidence as JSON: the page carries no TOML reader.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

const ARTIFACT: &str = "src/prognosis/model.json";
const TABLES: &str = "src/evidence/tables";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={ARTIFACT}");
    println!("cargo::rerun-if-changed={TABLES}");
    let digest = Sha256::digest(fs::read(ARTIFACT)?);
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("cargo::rustc-env=AFS12_MODEL_SHA256={hex}");
    let evidence = Path::new(&env::var("OUT_DIR")?).join("evidence.json");
    fs::write(evidence, evidence_as_json()?)?;
    Ok(())
}

/// The rows of three tables under the names of their files. Whether they obey the rules is checked where they are fitted and tested.
fn evidence_as_json() -> Result<String, Box<dyn Error>> {
    let mut evidence = serde_json::Map::new();
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
        evidence.insert(file.to_owned(), serde_json::to_value(rows)?);
    }
    Ok(serde_json::to_string(&evidence)?)
}
