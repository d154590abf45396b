//! What the page knows of one field.

use leptos::prelude::*;

use super::FormState;
use crate::app::following::follow;
use afs12_clinical::patient::{Field, Patient, ValidationError, Warning};
use afs12_form::{Chosen, Draft, Origin, TypedQuantity};

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
    pub validation_error: Option<ValidationError>,
    /// What is worth a word about it.
    pub warnings: Vec<Warning>,
    /// Where a prefilled answer comes from that nobody has confirmed or changed.
    pub origin: Option<Origin>,
}

impl FormState {
    /// One field, followed.
    pub fn field(self, field: Field) -> RwSignal<FieldState> {
        self.fields.with_value(|fields| fields[field as usize])
    }

    /// Follows every field, in the order of [`Field::ALL`]. One effect looks at all of them: whatever follows a field then hears of its
    /// changes only, and not of every key in every other.
    pub(super) fn follow_fields(self) {
        let fields = untrack(|| self.fields_now()).into_iter();
        self.fields.set_value(fields.map(RwSignal::new).collect());
        follow(move |_| {
            for (field, now) in Field::ALL.into_iter().zip(self.fields_now()) {
                let field = self.field(field);
                if field.with_untracked(|shown| *shown != now) {
                    field.set(now);
                }
            }
        });
    }

    fn fields_now(self) -> Vec<FieldState> {
        let warnings = self.with_patient(Patient::warnings).unwrap_or_default();
        let of_field = |field: Field| {
            let of_field = warnings.iter().filter(|warning| warning.field() == field);
            of_field.cloned().collect()
        };
        let state = |draft: &Draft, field| FieldState {
            chosen: draft.chosen(field),
            quantity: draft.quantity(field),
            is_said_not_known: draft.is_said_not_known(field),
            validation_error: self.validation_error(field),
            warnings: of_field(field),
            origin: draft.prefilled(field).cloned(),
        };
        self.with(|draft| {
            Field::ALL
                .iter()
                .map(|field| state(draft, *field))
                .collect()
        })
    }

    fn validation_error(self, field: Field) -> Option<ValidationError> {
        if self.typing.get() == Some(field) {
            return None;
        }
        self.reading.with(|reading| {
            let mut validation_errors = reading.validation_errors().iter();
            validation_errors
                .find(|validation_error| validation_error.field() == Some(field))
                .cloned()
        })
    }
}
