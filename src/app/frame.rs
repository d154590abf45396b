//! What stands around the form and the result.

use leptos::prelude::*;

use super::embedding::embedding_note;
use super::focus::{focus, focus_in_place, input_id};
use super::language::{speak, use_language};
use super::markup::{Element, html};
use super::result::result_bar;
use super::route::{Location, Route};
use super::skip::skip_links;
use super::state::FormState;
use super::use_words;
use afs12_clinical::patient::Field;
use afs12_words::{Language, Text};

/// The name of the tool and the button for a new patient.
pub fn header() -> Element {
    let words = use_words();
    let form = FormState::get();
    let clear = move || {
        form.clear();
        Route::Patient.show();
        gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
        focus_in_place(&input_id(Field::Rutherford));
    };
    let new_patient = html("button")
        .attr("type", "button")
        .class("button new-patient")
        .on_click(clear)
        .child(words.text(Text::NewPatient));
    let inner = html("div")
        .class("masthead-inner")
        .child(html("h1").class("name").child("afs12"))
        .child(html("p").class("tagline").child(words.text(Text::Tagline)))
        .child(navigation())
        .child(language_switch())
        .child(new_patient);
    html("header")
        .class("masthead")
        .child(skip_links())
        .child(inner)
        .child(embedding_note())
}

/// The pages. The one shown is marked.
fn navigation() -> Element {
    let words = use_words();
    let location = Location::get();
    let link = |route: Route| {
        html("a")
            .attr("href", format!("#{}", route.hash()))
            .live_option("aria-current", move || {
                (location.route() == route).then_some("page")
            })
            .child(words.text(route.title()))
    };
    html("nav")
        .class("pages")
        .attr("aria-label", words.text(Text::Navigation))
        .children(Route::ALL.map(link))
}

/// The languages, each in its own name. The one spoken is marked.
fn language_switch() -> Element {
    let spoken = use_language();
    let location = Location::get();
    let button = |language: Language| {
        let code = language.words().code();
        let id = format!("speak-{code}");
        let button = id.clone();
        let change = move || {
            speak(location, language);
            // Everything is drawn anew, this button too; whoever pressed it goes on from here.
            let button = button.clone();
            request_animation_frame(move || focus(&button));
        };
        html("button")
            .attr("type", "button")
            .attr("id", id)
            .attr("lang", code)
            .attr("aria-pressed", (spoken == language).to_string())
            .on_click(change)
            .child(language.name())
    };
    html("div")
        .class("languages")
        .attr("role", "group")
        .attr("aria-label", spoken.words().text(Text::LanguageSwitch))
        .children(Language::ALL.map(button))
}

/// What stays at the bottom: on a small screen the result in one line, and everywhere the limits of the number.
pub fn dock() -> Element {
    let words = use_words();
    html("footer").class("dock").child(result_bar()).child(
        html("p")
            .class("limits")
            .child(words.text(Text::LimitsInShort)),
    )
}
