//! The result.

mod announcement;
mod bar;
mod beside;
mod headline;
mod icon_array;
mod messages;

use leptos::prelude::*;

pub use announcement::announcement;
pub use bar::result_bar;
pub use icon_array::icon_array;

use beside::beside;
use headline::headline;
use messages::{faults, missing, not_clti, warning_list};

use super::markup::{Element, Node, group, html, live};
use super::route::Route;
use super::state::{FormState, Outcome};
use super::take_away::take_away;
use super::transfer::unconfirmed;
use super::use_words;
use afs12_clinical::prognosis::{Estimate, Model};
use afs12_words::Text;

/// The id of the result, which takes the focus when it is opened on a small screen.
pub const RESULT_ID: &str = "result";

/// The result, or why there is none.
pub fn result_panel() -> Element {
    let words = use_words();
    let form = FormState::get();
    let content = move || match form.outcome.get() {
        Outcome::Waiting => missing(),
        Outcome::Withdrawn(validation_errors) => faults(&validation_errors),
        Outcome::NotClti(rutherford) => not_clti(rutherford),
        Outcome::Estimated(estimate) => estimation(&estimate),
    };
    let title = html("h2")
        .class("visually-hidden")
        .attr("id", "result-title")
        .child(words.text(Text::ResultTitle));
    let limits = html("p")
        .class("limits-in-full")
        .child(words.text(Text::Limits));
    html("section")
        .class("result")
        .attr("id", RESULT_ID)
        .attr("tabindex", "-1")
        .attr("aria-labelledby", "result-title")
        .child(title)
        .child(
            html("div")
                .class("card estimate")
                .child(live(content))
                .child(limits),
        )
        .child(take_away())
        .child(live(beside()))
}

fn estimation(estimate: &Estimate) -> Node {
    let words = use_words();
    let open = &estimate.unanswered;
    let hint = (!open.is_empty()).then(|| format!(" {}", words.text(Text::UnansweredHint)));
    let unanswered = html("p")
        .class("unanswered")
        .child(html("strong").child(words.unanswered(open.len())))
        .child(hint);
    let model = Model::shipped();
    let version = format!(
        "{} {} {}",
        words.text(Text::ModelVersion),
        model.id,
        model.version
    );
    let link = |route: Route| html("a").attr("href", format!("#{}", route.hash()));
    let sources = html("p")
        .class("model-version")
        .child(link(Route::ModelCard).child(version))
        .child(" · ")
        .child(link(Route::Evidence).child(words.text(Text::EvidencePage)));
    group([
        headline(estimate),
        estimate.frequencies().map(icon_array).into(),
        unanswered.into(),
        unconfirmed(),
        warning_list(&estimate.warnings).into(),
        sources.into(),
    ])
}
