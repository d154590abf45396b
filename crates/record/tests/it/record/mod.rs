//! The record of a patient, and the note that is copied from it.

mod note;
mod reference;
mod states;

use std::sync::LazyLock;

use afs12_clinical::date::Date;
use afs12_clinical::patient::Field;
use afs12_clinical::patient::options;
use afs12_clinical::prognosis::Model;
use afs12_form::Draft;
use afs12_record::Record;
use afs12_words::Words;

static DAY: LazyLock<Date> = LazyLock::new(|| Date::new(2026, 3, 9).expect("a day"));

/// An invented model with round coefficients, so that the texts of a record do not change with the evidence.
static TOY: LazyLock<Model> = LazyLock::new(|| {
    Model::from_json(include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/data/toy-model.json"
    )))
    .expect("the toy is a model")
});

/// The record of a form, with the toy model.
fn record(draft: &Draft, words: &dyn Words) -> Record {
    Record::of(draft, &TOY, *DAY, words)
}

/// Chooses an option by its word in the contract.
fn choose(draft: &mut Draft, path: &str, code: &str) {
    let field = field(path);
    let found = options(field).into_iter().find(|option| *option == code);
    draft.choose(
        field,
        found.unwrap_or_else(|| panic!("{path} has no {code}")),
    );
}

fn type_text(draft: &mut Draft, path: &str, text: &str) {
    draft.type_text(field(path), text.to_owned());
}

fn field(path: &str) -> Field {
    Field::at(path).unwrap_or_else(|| panic!("no field {path}"))
}

/// Only Rutherford category and age.
fn minimal() -> Draft {
    let mut draft = Draft::default();
    choose(&mut draft, "rutherford", "5");
    type_text(&mut draft, "age", "72");
    draft
}
