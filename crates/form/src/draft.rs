//! The form of one patient.

use litemap::LiteMap;

use super::chosen::Chosen;
use super::origin::Origin;
use super::quantity::TypedQuantity;
use afs12_clinical::patient::{Accepts, Field, FormGroup, Unit};
use afs12_clinical::prognosis::Question;

/// The form of one patient. An untouched field is absent; "not known" is an answer that can be given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    pub(super) quantities: LiteMap<Field, TypedQuantity>,
    pub(super) chosen: LiteMap<Field, Chosen>,
    /// The origins of prefilled answers that the user has neither confirmed nor changed.
    pub(super) prefilled: LiteMap<Field, Origin>,
}

impl Draft {
    /// The text and unit in the field of a quantity.
    pub fn quantity(&self, field: Field) -> TypedQuantity {
        self.quantities
            .get(&field)
            .cloned()
            .unwrap_or_else(|| TypedQuantity::empty(field))
    }

    /// Types a text into the field of a quantity.
    pub fn type_text(&mut self, field: Field, text: String) {
        let typed = self.quantity(field).typed(text);
        self.quantities.insert(field, typed);
        self.confirm(field);
    }

    /// Removes the unit from the text of a quantity, because the unit chosen beside it already shows it. Returns whether there was one.
    pub fn tidy(&mut self, field: Field) -> bool {
        let tidied = self.quantity(field).without_typed_unit();
        let has_changed = tidied != self.quantity(field);
        if has_changed {
            self.quantities.insert(field, tidied);
        }
        has_changed
    }

    /// Chooses the unit of a quantity; the typed value is converted.
    pub fn choose_unit(&mut self, field: Field, unit: Unit) {
        let converted = self.quantity(field).in_unit(unit);
        self.quantities.insert(field, converted);
    }

    /// The choice in a field with options.
    pub fn chosen(&self, field: Field) -> Option<Chosen> {
        self.chosen.get(&field).copied()
    }

    /// Chooses an option of a field.
    pub fn choose(&mut self, field: Field, option: &'static str) {
        self.chosen.insert(field, Chosen::Option(option));
        self.confirm(field);
    }

    /// Sets the answer to "not known"; text typed in a quantity's field is removed.
    pub fn say_not_known(&mut self, field: Field) {
        if let Accepts::Quantity(_) = field.accepts() {
            let not_known = self.quantity(field).not_known();
            self.quantities.insert(field, not_known);
        } else {
            self.chosen.insert(field, Chosen::NotKnown);
        }
        self.confirm(field);
    }

    /// Whether nothing was entered.
    pub fn is_untouched(&self) -> bool {
        *self == Draft::default()
    }

    /// Whether the answer was set to "not known", which differs from an untouched field.
    pub fn is_said_not_known(&self, field: Field) -> bool {
        self.chosen(field) == Some(Chosen::NotKnown) || self.quantity(field).is_not_known()
    }

    /// The fields whose answers differ between two forms, in the order of the form.
    pub fn changed_from(&self, other: &Draft) -> Vec<Field> {
        let answer = |draft: &Draft, field| (draft.chosen(field), draft.quantity(field).text());
        let differs = |field: &Field| answer(self, *field) != answer(other, *field);
        FormGroup::every_field().filter(differs).collect()
    }

    /// Whether the field has an answer other than "not known".
    pub fn is_answered(&self, field: Field) -> bool {
        match self.chosen(field) {
            Some(chosen) => chosen != Chosen::NotKnown,
            None => !self.quantity(field).is_blank(),
        }
    }

    /// The field to ask next for a question: the first of its fields without an answer.
    pub fn wanted(&self, question: Question) -> Field {
        let fields = question.fields();
        let open = fields.iter().find(|field| !self.is_answered(**field));
        *open.unwrap_or(&fields[0])
    }
}
