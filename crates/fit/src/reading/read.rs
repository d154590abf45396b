//! Reads the rows of a table one at a time, so that an error can name the row.

use super::error::{EvidenceError, Fault};
use super::file::File;
use serde::de::DeserializeOwned;
use toml::{Table, Value};

/// Reads and checks every row of a table; `check` receives the row's place, from 0.
pub(super) fn rows<Row: DeserializeOwned>(
    file: File,
    text: &str,
    mut check: impl FnMut(usize, &Row) -> Result<(), Fault>,
) -> Result<Vec<Row>, EvidenceError> {
    let array = array_of_tables(file, text).map_err(|cause| EvidenceError::File { file, cause })?;
    let mut rows = Vec::with_capacity(array.len());
    for (place, value) in array.into_iter().enumerate() {
        let name = name_of(&value);
        let row = typed(value).and_then(|row| check(place, &row).map(|()| row));
        rows.push(row.map_err(|fault| EvidenceError::Row {
            file,
            row: place + 1,
            name,
            fault,
        })?);
    }
    Ok(rows)
}

/// The rows as TOML: the file's one array of tables.
fn array_of_tables(file: File, text: &str) -> Result<Vec<Value>, String> {
    let mut table: Table = text
        .parse()
        .map_err(|error: toml::de::Error| format!("not TOML: {}", error.to_string().trim_end()))?;
    let key = file.row_key();
    let rows = table.remove(key);
    if let Some(other) = table.keys().next() {
        return Err(format!("unknown key \"{other}\", expected rows [[{key}]]"));
    }
    match rows {
        Some(Value::Array(rows)) if !rows.is_empty() => Ok(rows),
        _ => Err(format!("no rows [[{key}]]")),
    }
}

fn typed<Row: DeserializeOwned>(value: Value) -> Result<Row, Fault> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let words = error.inner().message();
        // The path is added only if the message does not name it already, as it does for an unknown or missing key.
        if path == "." || words.contains(&format!("`{path}`")) {
            Fault::Shape(words.to_owned())
        } else {
            Fault::Shape(format!("{path}: {words}"))
        }
    })
}

/// The name of a row: the keys that identify it, as far as it has them.
fn name_of(row: &Value) -> String {
    let keys = ["id", "study", "name", "endpoint", "months", "age"];
    let word = |key: &&str| match row.get(key)? {
        Value::String(text) => Some(text.clone()),
        number @ (Value::Integer(_) | Value::Float(_)) => Some(format!("{key} {number}")),
        _ => None,
    };
    let words: Vec<String> = keys.iter().filter_map(word).collect();
    if words.is_empty() {
        "unnamed".to_owned()
    } else {
        words.join(", ")
    }
}
