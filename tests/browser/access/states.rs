//! The states of the page, in the order of one walk: each begins where the one before it ended.

use crate::harness::Page;
use crate::pages::Form;

/// Something a person does.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Goes to a page by its address.
    Go(&'static str),
    /// Chooses an option of a field.
    Choose(&'static str, &'static str),
    /// Types into a quantity's field.
    Type(&'static str, &'static str),
    /// Presses the first element that a CSS selector finds.
    Press(&'static str),
    /// Opens everything that is folded.
    Unfold,
    /// Gives the viewport a size.
    Size(u32, u32),
}

use Step::{Choose, Go, Press, Size, Type, Unfold};

/// A state: its name, the steps that lead to it, and what is then in view.
pub type State = (&'static str, &'static [Step], &'static str);

pub const STATES: [State; 23] = [
    ("waiting", &[], ".missing"),
    ("help", &[Press(".more")], ".more-text:not([hidden])"),
    (
        "not CLTI",
        &[Choose("rutherford", "2"), Type("age", "72")],
        ".not-clti",
    ),
    ("estimate", &[Choose("rutherford", "5")], ".headline-number"),
    (
        "faults",
        &[Type("creatinine", "99999"), Type("albumin", "x")],
        "#albumin-notes .error",
    ),
    (
        "warnings",
        &[Type("albumin", "34"), Type("creatinine", "1200")],
        ".warnings",
    ),
    (
        "note for the record",
        &[Press("#copy-note")],
        ".copied:not(:empty)",
    ),
    (
        "everything unfolded",
        &[Choose("sex", "male"), Unfold],
        "#over-time .curve",
    ),
    (
        "pinned comparison",
        &[Press("#pin"), Choose("wound_infection", "yes"), Unfold],
        "#unpin",
    ),
    ("evidence", &[Go("/evidence")], ".factors"),
    (
        "evidence of a factor",
        &[Go("/evidence?factor=age_decades")],
        ".forest-model",
    ),
    (
        "evidence of a study",
        &[Go("/evidence?study=schanzer-2008"), Unfold],
        ".evidence-count a",
    ),
    ("calibration", &[Go("/calibration")], ".calibration .plot"),
    ("Krakow", &[Go("/krakow")], "[data-row='KrakowPatientRow']"),
    ("model card", &[Go("/model")], ".identity"),
    ("phone", &[Go("/"), Size(390, 844)], ".result-bar"),
    (
        "phone with the result open",
        &[Press(".result-bar"), Unfold],
        ".headline-number",
    ),
    (
        "phone with the evidence of a factor",
        &[Go("/evidence?factor=age_decades")],
        ".forest-model",
    ),
    (
        "phone with the calibration",
        &[Go("/calibration"), Unfold],
        ".wide-table",
    ),
    (
        "phone with all the evidence",
        &[Go("/evidence"), Unfold],
        ".cohorts",
    ),
    (
        "an emptied form that can be taken back",
        &[Go("/"), Size(1280, 800), Press(".new-patient")],
        "#undo",
    ),
    (
        "prefilled by a link",
        &[Go("/?patient=eyJydXRoZXJmb3JkIjo1LCJhZ2UiOjcyfQ")],
        ".prefilled",
    ),
    (
        "a broken link",
        &[Go("/?patient=eyJhZ2UiOjc")],
        ".notice.refused",
    ),
];

/// Leads the page to a state.
///
/// # Panics
/// If what the state shows is not in view.
pub async fn enter(page: &Page, (name, steps, shows): State) {
    for step in steps {
        take(page, *step).await;
    }
    page.settle().await;
    page.appears(shows).await;
    let in_view = page
        .value(&format!(
            "document.querySelector(\"{shows}\").checkVisibility()"
        ))
        .await;
    assert_eq!(in_view, true, "{name} shows {shows}");
}

async fn take(page: &Page, step: Step) {
    let form = Form(page);
    match step {
        Go(hash) => {
            page.value(&format!("(location.hash = '{hash}')")).await;
        }
        Choose(field, option) => form.choose(field, option).await,
        Type(field, text) => {
            form.type_into(field, text).await;
            // Leaving the field ends the typing: an error need not wait for the hand to rest.
            page.value("document.activeElement.blur()").await;
        }
        Press(css) => {
            page.value(&format!("document.querySelector('{css}').click()"))
                .await;
        }
        Unfold => {
            page.value(
                "document.querySelectorAll('details').forEach(fold => { fold.open = true; })",
            )
            .await;
        }
        Size(width, height) => page.resize(width, height).await,
    }
    page.settle().await;
}
