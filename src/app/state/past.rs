//! What the form was before it was emptied or filled from a record, and the way back.

use leptos::prelude::*;

use super::FormState;
use super::notice::Notice;
use afs12_clinical::patient::Field;
use afs12_exchange::Prefill;
use afs12_exchange::Source;
use afs12_form::{Draft, Filled};

/// The form as it was.
#[derive(Clone)]
pub struct Past {
    draft: Draft,
    pinned: Option<Draft>,
}

impl FormState {
    /// Empties the form; until the next answer it can be had back.
    pub fn clear(self) {
        self.result_is_open.set(false);
        // Emptied twice, it is still the first form that is wanted back.
        if !self.draft.with_untracked(Draft::is_untouched) {
            self.begin_anew(Draft::default(), None);
            self.notice.set(Some(Notice::Cleared));
        }
    }

    /// Puts another form in place of this one, which can be had back.
    fn begin_anew(self, draft: Draft, pinned: Option<Draft>) {
        self.result_is_open.set(false);
        let past = Past {
            draft: self.draft.get_untracked(),
            pinned: self.pinned.get_untracked(),
        };
        self.typing.set(None);
        self.past.set(Some(past));
        self.pinned.set(pinned);
        self.draft.set(draft);
    }

    /// Whether the form can be had back as it was.
    pub fn has_past(self) -> bool {
        self.past.with(Option::is_some)
    }

    /// Has the form back as it was: answers, units, marks and pinned answers.
    pub fn undo(self) {
        if let Some(past) = self.past.get_untracked() {
            self.past.set(None);
            self.notice.set(None);
            self.pinned.set(past.pinned);
            self.draft.set(past.draft);
        }
    }

    /// A next answer was given: there is no way back any more.
    pub(super) fn forget_past(self) {
        if self.past.with_untracked(Option::is_some) {
            self.past.set(None);
            if self
                .notice
                .with_untracked(|notice| *notice == Some(Notice::Cleared))
            {
                self.notice.set(None);
            }
        }
    }

    /// Puts a recorded patient in place of whatever stands in the form.
    pub fn replace_with(self, prefills: &[Prefill], source: Source) -> Filled {
        let mut draft = Draft::default();
        let filled = draft.fill_in(prefills, source);
        self.begin_anew(draft, None);
        filled
    }

    /// Fills the questions that are open.
    pub fn fill_in(self, prefills: &[Prefill], source: Source) -> Filled {
        let mut draft = self.draft.get_untracked();
        let filled = draft.fill_in(prefills, source);
        self.begin_anew(draft, self.pinned.get_untracked());
        filled
    }

    /// Confirms a prefilled answer, or all of them.
    pub fn confirm(self, field: Option<Field>) {
        self.draft.update(|draft| match field {
            Some(field) => draft.confirm(field),
            None => draft.confirm_all(),
        });
    }
}
