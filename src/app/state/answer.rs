//! What the page knows of one field.

use leptos::prelude::*;

use super::{FormState, shown_at};
use crate::draft::{Chosen, Origin, TypedQuantity};
use crate::patient::{Field, Patient, Refusal, Warning};

/// One field as the form shows it. What follows it is drawn anew only when this field changes, not at every key.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldState {
    /// What is chosen in a field with options.
    pub chosen: Option<Chosen>,
    /// What is typed in the field of a quantity.
    pub quantity: TypedQuantity,
    /// Whether it is said to be not known, as opposed to not touched.
    pub is_said_not_known: bool,
    /// Why it is not accepted, once the hand rests.
    pub refusal: Option<Refusal>,
    /// What is worth a word about it.
    pub warnings: Vec<Warning>,
    /// Where a prefilled answer comes from that nobody has confirmed or changed.
    pub origin: Option<Origin>,
}

impl FormState {
    /// One field, followed.
    pub fn field(self, field: Field) -> Memo<FieldState> {
        self.fields.with_value(|fields| fields[field as usize])
    }

    /// Every field, in the order of [`Field::ALL`].
    pub(super) fn follow_fields(self) {
        let memo = |field| Memo::new(move |_| self.field_now(field));
        self.fields.set_value(Field::ALL.map(memo).to_vec());
    }

    fn field_now(self, field: Field) -> FieldState {
        let of_field = |patient: &Patient| {
            let warnings = patient.warnings().into_iter();
            warnings
                .filter(|warning| warning.field() == field)
                .collect()
        };
        self.with(|draft| FieldState {
            chosen: draft.chosen(field),
            quantity: draft.quantity(field),
            is_said_not_known: draft.is_said_not_known(field),
            refusal: self.refusal(field),
            warnings: self.with_patient(of_field).unwrap_or_default(),
            origin: draft.prefilled(field).cloned(),
        })
    }

    fn refusal(self, field: Field) -> Option<Refusal> {
        if self.typing.get() == Some(field) {
            return None;
        }
        self.reading.with(|reading| {
            let mut refusals = reading.refusals().iter();
            refusals
                .find(|refusal| shown_at(refusal) == Some(field))
                .cloned()
        })
    }
}
