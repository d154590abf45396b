//! What the page knows: the form as it stands, and what follows from it.

mod answer;
mod notice;
mod past;

use std::time::Duration;

use leptos::prelude::*;

pub use answer::FieldState;
pub use notice::Notice;

use past::Past;

use afs12_clinical::patient::{Field, Patient, Rutherford, ValidationError};
use afs12_clinical::prognosis::{Estimate, Model, NotClti, estimate};
use afs12_form::{Draft, Reading};

/// What the result shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A required answer is missing.
    Waiting,
    /// Something in the form is wrong: any result is withdrawn.
    Withdrawn(Vec<ValidationError>),
    /// Rutherford category 0 to 3.
    NotClti(Rutherford),
    /// The estimate.
    Estimated(Box<Estimate>),
}

/// How long a hand has to rest before a half-typed number is called wrong.
const TYPING_RESTS: Duration = Duration::from_millis(900);

/// The state of the page, owned above every component.
#[derive(Clone, Copy)]
pub struct FormState {
    draft: RwSignal<Draft>,
    reading: Memo<Reading>,
    fields: StoredValue<Vec<RwSignal<FieldState>>>,
    /// What the result shows.
    pub outcome: Memo<Outcome>,
    /// The field being typed in, whose error waits until the hand rests.
    typing: RwSignal<Option<Field>>,
    /// Counts the keys, so that only the last one's rest counts.
    keys: RwSignal<u64>,
    /// Whether the full result covers a small screen.
    pub result_is_open: RwSignal<bool>,
    /// The answers that were pinned to compare with.
    pinned: RwSignal<Option<Draft>>,
    /// The form as it was before it was emptied or filled from a record.
    past: RwSignal<Option<Past>>,
    /// What there is to say about a file, a link or an emptied form.
    pub notice: RwSignal<Option<Notice>>,
}

impl FormState {
    /// Creates the state of an empty form and provides it to every component below.
    pub fn provide() -> Self {
        let draft = RwSignal::new(Draft::default());
        let reading = Memo::new(move |_| draft.with(Draft::read));
        let form = FormState {
            draft,
            reading,
            fields: StoredValue::new(Vec::new()),
            outcome: Memo::new(move |_| reading.with(outcome)),
            typing: RwSignal::new(None),
            keys: RwSignal::new(0),
            result_is_open: RwSignal::new(false),
            pinned: RwSignal::new(None),
            past: RwSignal::new(None),
            notice: RwSignal::new(None),
        };
        form.follow_fields();
        provide_context(form);
        form
    }

    /// The state of the page.
    pub fn get() -> Self {
        expect_context()
    }

    /// Something about the form as it stands.
    pub fn with<T>(self, look: impl FnOnce(&Draft) -> T) -> T {
        self.draft.with(look)
    }

    /// Something about the form as it stands, without following it.
    pub fn with_untracked<T>(self, look: impl FnOnce(&Draft) -> T) -> T {
        self.draft.with_untracked(look)
    }

    /// Something about the patient, if the form amounts to one.
    pub fn with_patient<T>(self, look: impl FnOnce(&Patient) -> T) -> Option<T> {
        self.reading.with(|reading| match reading {
            Reading::Patient(patient) => Some(look(patient)),
            _ => None,
        })
    }

    /// The patient, if the form amounts to one.
    pub fn patient(self) -> Option<Patient> {
        self.with_patient(Patient::clone)
    }

    /// Changes the form by hand.
    pub fn change(self, change: impl FnOnce(&mut Draft)) {
        self.forget_past();
        self.draft.update(change);
    }

    /// Types into the field of a quantity; its error is held back until the hand rests.
    pub fn type_text(self, field: Field, text: String) {
        self.typing.set(Some(field));
        self.keys.update(|keys| *keys += 1);
        let key = self.keys.get_untracked();
        self.change(|draft| draft.type_text(field, text));
        set_timeout(
            move || {
                if self.keys.get_untracked() == key {
                    self.typing.set(None);
                }
            },
            TYPING_RESTS,
        );
    }

    /// A whole text was pasted, or the hand has left the field: a unit in the text goes over to the unit beside it.
    pub fn stop_typing(self, field: Field) {
        self.typing.set(None);
        self.draft.maybe_update(|draft| draft.tidy(field));
    }

    /// Pins the answers as they stand.
    pub fn pin(self) {
        self.pinned.set(Some(self.draft.get_untracked()));
    }

    /// Forgets the pinned answers.
    pub fn unpin(self) {
        self.pinned.set(None);
    }

    /// Takes the pinned answers back into the form.
    pub fn back_to_pinned(self) {
        if let Some(pinned) = self.pinned.get_untracked() {
            self.change(|draft| *draft = pinned);
        }
    }

    /// The estimate of the pinned answers.
    pub fn pinned_estimate(self) -> Option<Estimate> {
        let reading = self.pinned.with(|pinned| pinned.as_ref().map(Draft::read));
        match reading.as_ref().map(outcome) {
            Some(Outcome::Estimated(estimate)) => Some(*estimate),
            _ => None,
        }
    }

    /// The fields whose answers differ from the pinned ones.
    pub fn changed_since_pin(self) -> Vec<Field> {
        let changed = |pinned: &Option<Draft>| {
            pinned
                .as_ref()
                .map(|pinned| self.with(|draft| draft.changed_from(pinned)))
        };
        self.pinned.with(changed).unwrap_or_default()
    }
}

fn outcome(reading: &Reading) -> Outcome {
    match reading {
        Reading::Waiting => Outcome::Waiting,
        Reading::Faulty(validation_errors) => Outcome::Withdrawn(validation_errors.clone()),
        Reading::Patient(patient) => match estimate(Model::shipped(), patient) {
            Ok(estimate) => Outcome::Estimated(Box::new(estimate)),
            Err(NotClti(rutherford)) => Outcome::NotClti(rutherford),
        },
    }
}
