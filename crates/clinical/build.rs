//! Records the checksum of the shipped model, and shortens its validation to the part that the page shows.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::Value;
use sha2::{Digest, Sha256};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const ARTIFACT: &str = "src/prognosis/model.json";
const VALIDATION: &str = "src/prognosis/validation.json";

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed={ARTIFACT}");
    println!("cargo::rerun-if-changed={VALIDATION}");
    let digest = Sha256::digest(fs::read(ARTIFACT)?);
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("cargo::rustc-env=AFS12_MODEL_SHA256={hex}");
    let path = Path::new(&env::var("OUT_DIR")?).join("validation.json");
    fs::write(path, validation()?.to_string())?;
    Ok(())
}

/// The validation without its long lists: every coefficient, every patient, and the properties tested.
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
