//! A hundred patients, one symbol each.

use crate::app::markup::{Element, html, svg};
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
pub fn icon_array(frequencies: Frequencies) -> Element {
    let words = use_words();
    let symbols = (0..SIDE * SIDE).map(|place| {
        let (x, y) = (place % SIDE * CELL, place / SIDE * CELL);
        svg("g")
            .attr("transform", format!("translate({x} {y})"))
            .child(symbol(State::of(place, frequencies)))
    });
    let size = SIDE * CELL;
    let icons = svg("svg")
        .class("icons")
        .attr("viewBox", format!("0 0 {size} {size}"))
        .attr("role", "img")
        .attr("aria-label", words.icon_array(frequencies))
        .children(symbols);
    let legend = State::ALL.map(|state| {
        let icon = svg("svg")
            .class("legend-icon")
            .attr("viewBox", "0 0 10 10")
            .attr("aria-hidden", "true")
            .child(symbol(state));
        html("li")
            .child(icon)
            .child(
                html("span")
                    .class("legend-count")
                    .child(state.count(frequencies).to_string()),
            )
            .child(html("span").child(words.text(state.text())))
    });
    html("div")
        .class("icon-array")
        .child(icons)
        .child(html("ul").class("legend").children(legend))
}

fn symbol(state: State) -> Element {
    let half = (state == State::AmputationFirst).then(|| {
        svg("path")
            .class("half")
            .attr("d", "M5 1.4 A3.6 3.6 0 0 0 5 8.6 Z")
    });
    let disc = svg("circle")
        .attr("cx", "5")
        .attr("cy", "5")
        .attr("r", "3.6");
    svg("g").class(state.class()).child(disc).child(half)
}
