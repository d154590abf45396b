//! What stands around the form and the result.

use leptos::prelude::*;

use super::embedding::EmbeddingNote;
use super::form::{focus, focus_in_place, input_id};
use super::language::{speak, use_language};
use super::result::ResultBar;
use super::route::{Location, Route};
use super::skip::SkipLinks;
use super::state::FormState;
use super::use_words;
use crate::patient::Field;
use crate::words::{Language, Text};

/// The name of the tool and the button for a new patient.
#[component]
pub fn Header() -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let clear = move |_| {
        form.clear();
        Route::Patient.show();
        gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
        focus_in_place(&input_id(Field::Rutherford));
    };
    view! {
        <header class="masthead">
            <SkipLinks />
            <div class="masthead-inner">
                <h1 class="name">"afs12"</h1>
                <p class="tagline">{words.text(Text::Tagline)}</p>
                <Navigation />
                <LanguageSwitch />
                <button type="button" class="button new-patient" on:click=clear>{words.text(Text::NewPatient)}</button>
            </div>
            <EmbeddingNote />
        </header>
    }
}

/// The pages. The one shown is marked.
#[component]
fn Navigation() -> impl IntoView {
    let words = use_words();
    let location = Location::get();
    let links = Route::ALL.map(|route| {
        let current = move || (location.route() == route).then_some("page");
        view! { <a href=format!("#{}", route.hash()) aria-current=current>{words.text(route.title())}</a> }
    });
    view! { <nav class="pages" aria-label=words.text(Text::Navigation)>{links.into_iter().collect_view()}</nav> }
}

/// The languages, each in its own name. The one spoken is marked.
#[component]
fn LanguageSwitch() -> impl IntoView {
    let spoken = use_language();
    let location = Location::get();
    let buttons = Language::ALL.map(|language| {
        let code = language.words().code();
        let id = format!("speak-{code}");
        let button = id.clone();
        let change = move |_| {
            speak(location, language);
            // Everything is drawn anew, this button too; whoever pressed it goes on from here.
            let button = button.clone();
            request_animation_frame(move || focus(&button));
        };
        view! {
            <button type="button" id=id lang=code aria-pressed=(spoken == language).to_string() on:click=change>{language.name()}</button>
        }
    });
    view! { <div class="languages" role="group" aria-label=spoken.words().text(Text::LanguageSwitch)>{buttons.into_iter().collect_view()}</div> }
}

/// What stays at the bottom: on a small screen the result in one line, and everywhere the limits of the number.
#[component]
pub fn Dock() -> impl IntoView {
    let words = use_words();
    view! {
        <footer class="dock">
            <ResultBar />
            <p class="limits">{words.text(Text::LimitsInShort)}</p>
        </footer>
    }
}
