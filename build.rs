use sha2::{Digest, Sha256};
const ARTIFACT: &str = "src/prognosis/model.json";
fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed={ARTIFACT}");
    let digest = Sha256::digest(std::fs::read(ARTIFACT)?);
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("cargo::rustc-env=AFS12_MODEL_SHA256={hex}");
    Ok(())
}
