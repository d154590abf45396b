//! The answers, group by group, as given.

use afs12_clinical::patient::{Accepts, Field, FormGroup, Patient, Warning, read_number};
use afs12_form::{Chosen, Draft, TypedQuantity};
use afs12_words::{RecordText, Text, Words};

/// A group of questions.
#[derive(Clone, Debug, PartialEq)]
pub struct AnsweredGroup {
    /// Its heading.
    pub title: &'static str,
    /// Its answers, in the order of the questions.
    pub answers: Vec<GivenAnswer>,
    /// Its questions without an answer.
    pub not_known: Vec<&'static str>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenAnswer {
    /// The question.
    pub label: &'static str,
    /// The answer with its unit, as given.
    pub value: String,
    /// Whether hardly any patient behind the evidence had such a value.
    pub is_unusual: bool,
    /// Whether it was prefilled and is not confirmed.
    pub is_unconfirmed: bool,
}

/// The mark of an unusual value.
const UNUSUAL: &str = "(!)";

/// The mark of an unconfirmed prefilled answer.
const UNCONFIRMED: &str = "(?)";

impl AnsweredGroup {
    /// The questions without an answer, in one line; empty if there are none.
    pub fn not_known_line(&self, words: &dyn Words) -> String {
        match self.not_known.is_empty() {
            true => String::new(),
            // A question may contain a comma.
            false => format!(
                "{}: {}",
                words.text(Text::NotKnown),
                self.not_known.join("; ")
            ),
        }
    }
}

impl GivenAnswer {
    /// The answer with its marks.
    pub fn marked(&self) -> String {
        let mut text = self.value.clone();
        for (applies, mark) in [
            (self.is_unusual, UNUSUAL),
            (self.is_unconfirmed, UNCONFIRMED),
        ] {
            if applies {
                text.push(' ');
                text.push_str(mark);
            }
        }
        text
    }
}

/// The meaning of each mark that occurs among the answers.
pub fn marks(groups: &[AnsweredGroup], words: &dyn Words) -> Vec<String> {
    let answers = || groups.iter().flat_map(|group| &group.answers);
    let unconfirmed = answers().filter(|answer| answer.is_unconfirmed).count();
    let mut marks = Vec::new();
    if answers().any(|answer| answer.is_unusual) {
        marks.push(format!(
            "{UNUSUAL} {}",
            words.record(RecordText::UnusualMark)
        ));
    }
    if unconfirmed > 0 {
        marks.push(format!("{UNCONFIRMED} {}", words.unconfirmed(unconfirmed)));
    }
    marks
}

/// Every group of the form. Invalid entries appear as they were typed.
pub fn groups(draft: &Draft, patient: Option<&Patient>, words: &dyn Words) -> Vec<AnsweredGroup> {
    let warnings = patient.map(Patient::warnings).unwrap_or_default();
    let groups = FormGroup::EVERY.into_iter();
    groups
        .map(|group| answered(draft, group, &warnings, words))
        .collect()
}

fn answered(
    draft: &Draft,
    group: FormGroup,
    warnings: &[Warning],
    words: &dyn Words,
) -> AnsweredGroup {
    let (mut answers, mut not_known) = (Vec::new(), Vec::new());
    for field in group.fields() {
        let label = words.label(*field);
        let is_unusual =
            |warning: &Warning| matches!(warning, Warning::Unusual(unusual, _) if unusual == field);
        match value(draft, *field, words) {
            Some(value) => answers.push(GivenAnswer {
                label,
                value,
                is_unusual: warnings.iter().any(is_unusual),
                is_unconfirmed: draft.prefilled(*field).is_some(),
            }),
            None => not_known.push(label),
        }
    }
    AnsweredGroup {
        title: words.group(group),
        answers,
        not_known,
    }
}

fn value(draft: &Draft, field: Field, words: &dyn Words) -> Option<String> {
    match (field.accepts(), draft.chosen(field)) {
        (Accepts::Quantity(_), _) => {
            let quantity = draft.quantity(field);
            (!quantity.is_blank()).then(|| measured(&quantity, words))
        }
        (_, Some(Chosen::Option(code))) => Some(chosen(field, code, words)),
        _ => None,
    }
}

fn chosen(field: Field, code: &str, words: &dyn Words) -> String {
    let option = words.option(field, code);
    match words.caption(field, code) {
        "" => option.to_owned(),
        caption => format!("{option} ({caption})"),
    }
}

/// The number as typed, with its unit and the language's decimal mark; after a switch of unit also in the unit chosen since.
fn measured(quantity: &TypedQuantity, words: &dyn Words) -> String {
    let (typed, unit) = quantity.as_typed();
    let unit_beside = match read_number(typed) {
        Ok(amount) => words.unit_beside(amount, unit),
        Err(_) => words.unit(unit),
    };
    let typed = format!("{} {unit_beside}", number(typed, words));
    let typed = typed.trim_end();
    if quantity.unit() == unit {
        return typed.to_owned();
    }
    let shown = number(&quantity.text(), words);
    format!("{typed} (= {shown} {})", words.unit(quantity.unit()))
}

/// The number in a text, or the text itself if it is not a number.
fn number(text: &str, words: &dyn Words) -> String {
    let text = text.trim();
    let decimals = text
        .split_once(['.', ','])
        .map_or(0, |(_, decimals)| decimals.len());
    match read_number(text) {
        Ok(value) => words.number(value, decimals),
        Err(_) => text.to_owned(),
    }
}
