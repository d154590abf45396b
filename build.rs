//! Writes the evidence tables and the model as Rust, so that the page carries no reader of TOML or JSON for them.
//!
//! The text of every number goes into the program as it stands: the compiler reads it, exactly rounded. Whether the evidence obeys the
//! rules, and whether the model is one, is checked where they are fitted and tested.

use std::env;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::Value;
use sha2::{Digest, Sha256};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const ARTIFACT: &str = "src/prognosis/model.json";
const TABLES: &str = "src/evidence/tables";

/// A division by up to this power of ten, which a float holds exactly, rounds once.
const MOST_DECIMALS: usize = 22;

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed={ARTIFACT}");
    println!("cargo::rerun-if-changed={TABLES}");
    let artifact = fs::read(ARTIFACT)?;
    let digest = Sha256::digest(&artifact);
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("cargo::rustc-env=AFS12_MODEL_SHA256={hex}");
    let folder = env::var("OUT_DIR")?;
    let folder = Path::new(&folder);
    fs::write(folder.join("evidence.rs"), evidence()?)?;
    fs::write(
        folder.join("model.rs"),
        model(&serde_json::from_slice(&artifact)?)?,
    )?;
    Ok(())
}

/// The rows of three tables as arrays of tuples.
fn evidence() -> Result<String> {
    let tables = [
        (
            "studies",
            "study",
            "STUDIES: &[StudyRow]",
            &["id", "citation", "n", "population", "read"][..],
        ),
        (
            "effects",
            "effect",
            "EFFECTS: &[EffectRow]",
            &[
                "study",
                "endpoint",
                "contrast",
                "reported",
                "log_hr",
                "se",
                "derivation",
            ],
        ),
        (
            "cohorts",
            "cohort",
            "COHORTS: &[CohortRow]",
            &[
                "id",
                "citation",
                "n",
                "endpoint",
                "event_free",
                "se",
                "se_from",
                "mix",
            ],
        ),
    ];
    let mut rust = String::new();
    for (file, key, name, fields) in tables {
        let text = fs::read_to_string(Path::new(TABLES).join(format!("{file}.toml")))?;
        let mut table: toml::Table = text.parse()?;
        let rows = table
            .remove(key)
            .ok_or(format!("{file}.toml has no rows [[{key}]]"))?;
        writeln!(
            rust,
            "static {name} = {};",
            rows_of(&serde_json::to_value(rows)?, fields)?
        )?;
    }
    Ok(rust)
}

/// The artifact as constants, its numbers in the order in which it lists them.
fn model(artifact: &Value) -> Result<String> {
    let mut rust = String::new();
    for (name, field) in [("ID: &str", "id"), ("VERSION: &str", "version")] {
        writeln!(rust, "const {name} = {};", literal(&artifact[field])?)?;
    }
    for (name, field) in [
        ("TAU_EFFECT: f64", "tau_effect"),
        ("TAU_CENTRE: f64", "tau_centre"),
    ] {
        writeln!(rust, "const {name} = {};", literal(&artifact[field])?)?;
    }
    let alpha = by_cause(&artifact["alpha"])?;
    writeln!(rust, "const ALPHA: ByCause<f64> = {alpha};")?;
    rust.push_str("static COVARIATES: [CovariateRow; Covariate::COUNT] = [");
    for row in list(&artifact["covariates"])? {
        let (mean, variance) = (literal(&row["mean"])?, literal(&row["variance"])?);
        write!(rust, "({mean}, {variance}, {}),", by_cause(&row["beta"])?)?;
    }
    let covariance = list(&artifact["covariance"])?.iter();
    let covariance: Result<Vec<_>> = covariance
        .map(|number| decimal(&number.to_string()))
        .collect();
    let (digits, decimals): (Vec<i32>, Vec<usize>) = covariance?.into_iter().unzip();
    writeln!(
        rust,
        "];\nstatic COVARIANCE_DIGITS: [i32; COVARIANCES] = {digits:?};"
    )?;
    writeln!(
        rust,
        "static COVARIANCE_DECIMALS: [u8; COVARIANCES] = {decimals:?};"
    )?;
    let fields = [
        "id",
        "endpoint",
        "n",
        "observed",
        "observed_se",
        "predicted",
        "predicted_se",
    ];
    let rows = rows_of(&artifact["calibration"], &fields)?;
    writeln!(rust, "static CALIBRATION: &[OutcomeRow] = {rows};")?;
    Ok(rust)
}

fn by_cause(value: &Value) -> Result<String> {
    let (death, amputation) = (
        literal(&value["death"])?,
        literal(&value["major-amputation"])?,
    );
    Ok(format!(
        "ByCause {{ death: {death}, amputation: {amputation} }}"
    ))
}

/// A list of objects as a list of tuples of these fields.
fn rows_of(rows: &Value, fields: &[&str]) -> Result<String> {
    let mut rust = "&[".to_owned();
    for row in list(rows)? {
        rust.push('(');
        for field in fields {
            match (*field, &row[*field]) {
                ("n", count) => write!(rust, "{count},")?,
                (_, value) => write!(rust, "{},", literal(value)?)?,
            }
        }
        rust.push_str("),");
    }
    Ok(rust + "]")
}

/// A text, or a number that need not be whole; the numbers of an object under their names.
fn literal(value: &Value) -> Result<String> {
    match value {
        Value::String(text) => Ok(format!("{text:?}")),
        Value::Number(number) => Ok(format!("{number}_f64")),
        Value::Object(named) => {
            let mut rust = "&[".to_owned();
            for (name, number) in named {
                write!(rust, "({name:?}, {}),", literal(number)?)?;
            }
            Ok(rust + "]")
        }
        other => Err(format!("neither a text nor a number: {other}").into()),
    }
}

fn list(value: &Value) -> Result<&[Value]> {
    Ok(value.as_array().ok_or(format!("not a list: {value}"))?)
}

/// A decimal number as a whole number and the count of its decimals.
fn decimal(number: &str) -> Result<(i32, usize)> {
    let (mantissa, exponent) = number.split_once('e').unwrap_or((number, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let decimals = i32::try_from(fraction.len())? - exponent.parse::<i32>()?;
    let decimals = usize::try_from(decimals)?;
    if decimals > MOST_DECIMALS {
        return Err(format!("too many decimals: {number}").into());
    }
    Ok((format!("{whole}{fraction}").parse()?, decimals))
}
