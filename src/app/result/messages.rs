//! Where there is no result, why; where there is one, what is worth a word.

use leptos::prelude::*;

use crate::app::focus::focus_field;
use crate::app::markup::{Element, Node, group, html, live};
use crate::app::state::FormState;
use crate::app::use_words;
use afs12_clinical::patient::{Field, Rutherford, ValidationError, Warning};
use afs12_words::Text;

/// Which required answers are missing; each leads to its question.
pub fn missing() -> Node {
    let words = use_words();
    let form = FormState::get();
    let missing = move || {
        form.with(|draft| {
            let line = |field| go_to(Some(field), words.label(field).to_owned());
            group(draft.missing().map(line))
        })
    };
    group([
        html("p")
            .class("waiting")
            .child(words.text(Text::ResultWaiting)),
        html("ul").class("missing").child(live(missing)),
    ])
}

/// A line that leads to a question of the form.
fn go_to(field: Option<Field>, text: String) -> Element {
    let form = FormState::get();
    let go = move || {
        form.result_is_open.set(false);
        if let Some(field) = field {
            focus_field(field);
        }
    };
    let button = html("button")
        .attr("type", "button")
        .class("link")
        .on_click(go)
        .child(text);
    html("li").child(button)
}

/// What has to be put right before there is a result; each line leads to its field.
pub fn faults(validation_errors: &[ValidationError]) -> Node {
    let words = use_words();
    let line = |validation_error: &ValidationError| {
        go_to(
            validation_error.field(),
            words.validation_error(validation_error),
        )
    };
    let list = html("ul").children(validation_errors.iter().map(line));
    group([
        html("p")
            .class("withdrawn")
            .child(words.text(Text::ResultWithdrawn)),
        html("div")
            .class("faults")
            .child(html("h3").child(words.text(Text::FaultsTitle)))
            .child(list),
    ])
}

/// Why a leg that is not threatened gets no number.
pub fn not_clti(rutherford: Rutherford) -> Node {
    let words = use_words();
    group([
        html("h3")
            .class("not-clti")
            .child(words.text(Text::NotCltiTitle)),
        html("p").child(words.not_clti(rutherford)),
    ])
}

/// What is worth a word about the answers behind a result; nothing where nothing is.
pub fn warning_list(warnings: &[Warning]) -> Option<Element> {
    let words = use_words();
    let lines = warnings
        .iter()
        .map(|warning| html("li").child(words.warning(warning)));
    (!warnings.is_empty()).then(|| {
        html("ul")
            .class("warnings")
            .attr("aria-label", words.text(Text::WarningsTitle))
            .children(lines)
    })
}
