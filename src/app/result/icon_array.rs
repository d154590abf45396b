//! A hundred patients, one symbol each.

use leptos::prelude::*;

use crate::app::use_words;
use crate::prognosis::Frequencies;
use crate::words::Text;

/// A patient's state after 12 months. Shape and colour both tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// A filled disc.
    AliveWithLeg,
    /// A half disc.
    AmputationFirst,
    /// A ring.
    DeathFirst,
}

/// Symbols in a row, and rows.
const SIDE: u32 = 10;
/// Width and height of a symbol's cell, in units of the drawing.
const CELL: u32 = 10;

impl State {
    const ALL: [State; 3] = [
        State::AliveWithLeg,
        State::AmputationFirst,
        State::DeathFirst,
    ];

    fn of(place: u32, frequencies: Frequencies) -> Self {
        if place < frequencies.alive_with_leg {
            State::AliveWithLeg
        } else if place < frequencies.alive_with_leg + frequencies.amputation_first {
            State::AmputationFirst
        } else {
            State::DeathFirst
        }
    }

    fn count(self, frequencies: Frequencies) -> u32 {
        match self {
            State::AliveWithLeg => frequencies.alive_with_leg,
            State::AmputationFirst => frequencies.amputation_first,
            State::DeathFirst => frequencies.death_first,
        }
    }

    fn text(self) -> Text {
        match self {
            State::AliveWithLeg => Text::AliveWithLeg,
            State::AmputationFirst => Text::AmputationFirst,
            State::DeathFirst => Text::DeathFirst,
        }
    }

    fn class(self) -> &'static str {
        match self {
            State::AliveWithLeg => "icon alive-with-leg",
            State::AmputationFirst => "icon amputation-first",
            State::DeathFirst => "icon death-first",
        }
    }
}

/// A ten by ten array of symbols with its legend; what it shows is also said in words.
#[component]
pub fn IconArray(frequencies: Frequencies) -> impl IntoView {
    let words = use_words();
    let symbols = (0..SIDE * SIDE).map(|place| {
        let (x, y) = (place % SIDE * CELL, place / SIDE * CELL);
        view! { <g transform=format!("translate({x} {y})")><Symbol state=State::of(place, frequencies) /></g> }
    });
    let legend = State::ALL.map(|state| {
        view! {
            <li>
                <svg class="legend-icon" viewBox="0 0 10 10" aria-hidden="true"><Symbol state /></svg>
                <span class="legend-count">{state.count(frequencies)}</span>
                <span>{words.text(state.text())}</span>
            </li>
        }
    });
    let size = SIDE * CELL;
    view! {
        <div class="icon-array">
            <svg class="icons" viewBox=format!("0 0 {size} {size}") role="img" aria-label=words.icon_array(frequencies)>
                {symbols.collect_view()}
            </svg>
            <ul class="legend">{legend.into_iter().collect_view()}</ul>
        </div>
    }
}

#[component]
fn Symbol(state: State) -> impl IntoView {
    let half = (state == State::AmputationFirst)
        .then(|| view! { <path class="half" d="M5 1.4 A3.6 3.6 0 0 0 5 8.6 Z" /> });
    view! { <g class=state.class()><circle cx="5" cy="5" r="3.6" />{half}</g> }
}
