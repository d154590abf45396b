//! What stands beside an estimate: the explanation, the published models, the staging.

use leptos::prelude::*;

use crate::app::explanation::explanation;
use crate::app::following::follow;
use crate::app::markup::{Node, group};
use crate::app::painting::after_painting;
use crate::app::scores::{scores_card, staging_card};
use crate::app::state::{FormState, Outcome};
use afs12_clinical::patient::Patient;
use afs12_clinical::prognosis::Estimate;

/// Follows the answers one frame behind the estimate itself, which is painted first; nothing of it outlives a withdrawn estimate.
pub fn beside() -> impl Fn() -> Node + Send + 'static {
    let form = FormState::get();
    let explained = RwSignal::new(None::<(Estimate, Patient)>);
    let is_due = StoredValue::new(false);
    follow(move |_| {
        // The patient, not the estimate, is what it follows: some answers move a published score alone.
        if current(form).is_none() {
            explained.set(None);
        } else if !is_due.get_value() {
            is_due.set_value(true);
            after_painting(move || {
                is_due.set_value(false);
                explained.set(untrack(|| current(form)));
            });
        }
    });
    move || match explained.get() {
        Some((estimate, patient)) => group([
            explanation(&estimate),
            scores_card(&estimate, &patient).into(),
            staging_card(&patient).into(),
        ]),
        None => Node::Nothing,
    }
}

fn current(form: FormState) -> Option<(Estimate, Patient)> {
    match (form.outcome.get(), form.patient()) {
        (Outcome::Estimated(estimate), Some(patient)) => Some((*estimate, patient)),
        _ => None,
    }
}
