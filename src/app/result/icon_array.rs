//! A hundred patients, one symbol each.

use crate::app::markup::{Element, html, svg};
use crate::app::use_words;
use afs12_clinical::prognosis::Frequencies;
use afs12_words::Text;

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
    let mut first = 0;
    let symbols = State::ALL.map(|state| {
        let places = first..first + state.count(frequencies);
        first = places.end;
        let corners = places.map(|place| (place % SIDE * CELL, place / SIDE * CELL));
        drawn(state, corners)
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
            .child(drawn(state, [(0, 0)].into_iter()));
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

/// The symbols of a state in the cells with these upper left corners. One element draws them all: a hundred would take their time.
fn drawn(state: State, corners: impl Iterator<Item = (u32, u32)>) -> Element {
    let (mut discs, mut halves) = (String::new(), String::new());
    for (x, y) in corners {
        discs += &format!("M{x} {y}m1.4 5a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0Z");
        halves += &format!("M{x} {y}m5 1.4a3.6 3.6 0 0 0 0 7.2Z");
    }
    let path = |class, outline| svg("path").class(class).attr("d", outline);
    let half = (state == State::AmputationFirst).then(|| path("half", halves));
    svg("g")
        .class(state.class())
        .child(path("disc", discs))
        .child(half)
}
