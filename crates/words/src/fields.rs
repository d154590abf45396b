//! The questions of the form, and what the model calls the same things.

use std::borrow::Cow;

use afs12_clinical::hazard::Covariate;
use afs12_clinical::patient::{Field, GRADES, Meaning, meaning};
use afs12_clinical::prognosis::Question;

use crate::{NumberWords, OptionText, OptionWords};

/// The texts of a question of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldText {
    /// The question, in a few words.
    pub label: &'static str,
    /// One line that helps to answer it; empty if the label is clear without it.
    pub help: &'static str,
    /// A longer explanation, displayed on request; empty if there is none.
    pub more: &'static str,
    /// One caption per grade, from grade 0; empty if the grades have no captions.
    pub captions: &'static [&'static str],
    /// What grade 0 is called if it is not called 0.
    pub zero: Option<&'static str>,
}

impl FieldText {
    /// Returns a question with a label only.
    pub const fn of(label: &'static str) -> Self {
        FieldText {
            label,
            help: "",
            more: "",
            captions: &[],
            zero: None,
        }
    }

    /// Returns the same question with a line of help.
    pub const fn help(self, help: &'static str) -> Self {
        FieldText { help, ..self }
    }

    /// Returns the same question with a longer explanation.
    pub const fn more(self, more: &'static str) -> Self {
        FieldText { more, ..self }
    }

    /// Returns the same question with one caption per grade, from grade 0.
    pub const fn captions(self, captions: &'static [&'static str]) -> Self {
        FieldText { captions, ..self }
    }

    /// Returns the same question with another name for grade 0.
    pub const fn zero(self, zero: &'static str) -> Self {
        FieldText {
            zero: Some(zero),
            ..self
        }
    }

    /// Returns the texts of a grade.
    pub fn grade(&self, grade: u8) -> OptionText {
        let place = usize::from(grade);
        let label = match (grade, self.zero) {
            (0, Some(zero)) => zero,
            _ => GRADES[place],
        };
        let caption = self.captions.get(place).copied().unwrap_or_default();
        OptionText { label, caption }
    }
}

/// What a language calls the questions, the options, and the questions and the covariates of the model.
pub trait FieldWords: NumberWords + OptionWords {
    /// Returns the texts of a question of the form.
    fn field(&self, field: Field) -> FieldText;

    /// Returns the name of a question of the model.
    fn question(&self, question: Question) -> &'static str;

    /// Returns the name of a covariate of the model, with the unit of its hazard ratio.
    fn factor(&self, covariate: Covariate) -> Cow<'static, str>;

    /// Returns the label of a question of the form.
    fn label(&self, field: Field) -> &'static str {
        self.field(field).label
    }

    /// Returns the labels of several questions, separated by commas.
    fn labels(&self, fields: &[Field]) -> String {
        let labels: Vec<&str> = fields.iter().map(|field| self.label(*field)).collect();
        labels.join(", ")
    }

    /// Returns one line that helps to answer a question; empty if the label is clear without it.
    fn help(&self, field: Field) -> &'static str {
        self.field(field).help
    }

    /// Returns a longer explanation of a question; empty if there is none.
    fn more(&self, field: Field) -> &'static str {
        self.field(field).more
    }

    /// Returns the texts of an option of a question.
    fn option_text(&self, field: Field, option: Meaning) -> OptionText {
        match option {
            Meaning::YesNo(is_yes) => OptionText::of(self.yes_no(is_yes)),
            Meaning::Grade(grade) => self.field(field).grade(grade),
            Meaning::Choice(choice) => self.choice(choice),
        }
    }

    /// Returns the option of a question with this code of the data contract; empty if the question has no such option.
    fn option(&self, field: Field, code: &str) -> &'static str {
        meaning(field, code).map_or("", |option| self.option_text(field, option).label)
    }

    /// Returns the caption of the option with this code of the data contract; empty if it has none.
    fn caption(&self, field: Field, code: &str) -> &'static str {
        meaning(field, code).map_or("", |option| self.option_text(field, option).caption)
    }
}
