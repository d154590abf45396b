//! Small valid tables, and the means to break them.

use afs12_evidence::Tables;
use afs12_fit::reading::{Evidence, EvidenceError, File};
use toml::{Table, Value};

const STUDIES: &str = r#"
[[study]]
id = "first-2020"
citation = "First A et al. A study. J Tests 2020"
year = 2020
n = 500
population = "Infrainguinal revascularisation"
country = "Poland"
years = "2015-2018"
registry = "Registry"
doi = "10.1000/j.test.2020.01"
pmid = "12345678"
pmc = "PMC7654321"
read = "abstract"

[[study]]
id = "second-2021"
citation = "Second B et al. Another study. J Tests 2021"
population = "Endovascular revascularisation"
read = "abstract"
"#;

const EFFECTS: &str = r#"
[[effect]]
study = "first-2020"
endpoint = "death"
contrast = { dialysis = 1.0 }
measure = "hazard ratio"
value = 2.0
lower = 1.5
upper = 2.6
per = 1
se_factor = 1.4
months = 24
factor = "end-stage renal disease"
note = "a remark"

[[effect]]
study = "second-2021"
endpoint = "major-amputation"
contrast = { tissue_loss = 1.0, gangrene = 0.25 }
measure = "odds ratio"
value = 1.8
p = 0.01
reference_risk = 0.1

[[effect]]
study = "second-2021"
endpoint = "amputation-free-survival"
contrast = { age_decades = 1.0 }
measure = "log hazard ratio"
value = 0.3
events = 80
exposed = 0.4
adjusted = false
"#;

const COHORTS: &str = r#"
[[cohort]]
study = "first-2020"
id = "first-women"
n = 200
endpoint = "death"
months = 12
event_free = 0.8
se = 0.2
mix = { female = 1.0, age_decades = 0.3, wheelchair = 0.2, bedridden = 0.1, tissue_loss = 0.7, gangrene = 0.3 }
note = "a remark"

[[cohort]]
study = "first-2020"
id = "first-women"
n = 200
endpoint = "death"
months = 24
event_free = 0.7
se = 0.2
mix = {}

[[cohort]]
study = "second-2021"
id = "second-2021"
n = 90
endpoint = "amputation-free-survival"
months = 12
event_free = 0.6
se = 0.3
mix = {}
"#;

const POPULATION: &str = r#"
[[year]]
age = 50
male = 0.005
female = 0.003

[[year]]
age = 90
male = 0.18
female = 0.14
"#;

/// The toy's tables.
pub const TABLES: Tables<'static> = Tables {
    studies: STUDIES,
    effects: EFFECTS,
    cohorts: COHORTS,
    covariates: Tables::SHIPPED.covariates,
    population: POPULATION,
};

/// The text of one of the tables.
pub fn text_of<'a>(tables: &Tables<'a>, file: File) -> &'a str {
    match file {
        File::Studies => tables.studies,
        File::Effects => tables.effects,
        File::Cohorts => tables.cohorts,
        File::Covariates => tables.covariates,
        File::Population => tables.population,
    }
}

/// The evidence of the toy with another text in one file.
pub fn with_text(file: File, text: &str) -> Result<Evidence, EvidenceError> {
    let mut tables = TABLES;
    *match file {
        File::Studies => &mut tables.studies,
        File::Effects => &mut tables.effects,
        File::Cohorts => &mut tables.cohorts,
        File::Covariates => &mut tables.covariates,
        File::Population => &mut tables.population,
    } = text;
    Evidence::parse(tables)
}

/// The rows of one file of the toy, under their key.
pub fn rows_of(file: File) -> (String, Vec<Table>) {
    let table: Table = text_of(&TABLES, file).parse().expect("the toy is TOML");
    let (key, rows) = table.into_iter().next().expect("a table has its rows");
    let Value::Array(rows) = rows else {
        panic!("rows are an array")
    };
    let rows = rows.into_iter().map(|row| match row {
        Value::Table(row) => row,
        other => panic!("a row is a table, not {other}"),
    });
    (key, rows.collect())
}

/// The evidence of the toy with the rows of one file changed.
pub fn with_rows(
    file: File,
    change: impl FnOnce(&mut Vec<Table>),
) -> Result<Evidence, EvidenceError> {
    let (key, mut rows) = rows_of(file);
    change(&mut rows);
    let rows = Value::Array(rows.into_iter().map(Value::Table).collect());
    let table = Table::from_iter([(key, rows)]);
    with_text(file, &table.to_string())
}

/// The message with which the toy is refused after a change of one row, counted from 1, of one file.
pub fn validation_error(file: File, row: usize, change: impl FnOnce(&mut Table)) -> String {
    let read = with_rows(file, |rows| change(&mut rows[row - 1]));
    read.expect_err("a broken rule must be refused").to_string()
}

/// Reads the toy after a change of one row, counted from 1, of one file; the change must break no rule.
pub fn accepted(file: File, row: usize, change: impl FnOnce(&mut Table)) -> Evidence {
    let read = with_rows(file, |rows| change(&mut rows[row - 1]));
    read.expect("no rule is broken")
}

/// Sets a key of a row; a text that begins with a brace is read as an inline table of numbers.
pub fn set(row: &mut Table, key: &str, value: impl Into<Value>) {
    let value = match value.into() {
        Value::String(text) if text.starts_with('{') => {
            let table: Table = format!("inline = {text}").parse().expect("an inline table");
            table["inline"].clone()
        }
        other => other,
    };
    row.insert(key.to_owned(), value);
}

/// Removes a key from a row.
pub fn cut(row: &mut Table, key: &str) {
    row.remove(key).expect("a key that stands there");
}

/// The place of a covariate in its table, from 1.
pub fn place_of(covariate: &str) -> usize {
    let (_, rows) = rows_of(File::Covariates);
    let place = rows
        .iter()
        .position(|row| row["name"].as_str() == Some(covariate));
    1 + place.expect("a covariate of the model")
}
