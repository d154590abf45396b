//! Why the estimate is what it is, how sure it is, and what to ask next.

mod moved;
mod next;
mod over_time;
mod sure;
mod what_if;

use leptos::prelude::*;

use moved::moved;
use next::ask_next;
use over_time::over_time;
use sure::how_sure;
use what_if::what_if;

use super::markup::{Element, Node, group, html};
use super::use_words;
use afs12_clinical::prognosis::Estimate;
use afs12_words::ExplanationText;

/// The explanation of an estimate, one folded card a question that a reader may have.
pub fn explanation(estimate: &Estimate) -> Node {
    group([
        ask_next(&estimate.unanswered).into(),
        how_sure(estimate).into(),
        moved(&estimate.effects).into(),
        over_time(&estimate.curve).into(),
        Node::from(what_if(estimate.clone())),
    ])
}

/// The cards that are unfolded. They stay so while the estimate, and with it every card, is drawn anew.
#[derive(Clone, Copy)]
pub struct Unfolded(StoredValue<Vec<&'static str>>);

impl Unfolded {
    /// With every card folded; provided to every component below.
    pub fn provide() {
        provide_context(Unfolded(StoredValue::new(Vec::new())));
    }

    fn note(self, id: &'static str, is_open: bool) {
        self.0.update_value(|open| {
            open.retain(|known| *known != id);
            open.extend(is_open.then_some(id));
        });
    }
}

/// A card that is folded until its title is tapped.
fn fold(id: &'static str, title: ExplanationText) -> Element {
    let words = use_words();
    let unfolded: Unfolded = expect_context();
    let is_open = unfolded.0.with_value(|open| open.contains(&id));
    let title = html("summary")
        .class("fold-title")
        .child(html("h3").child(words.explanation(title)));
    html("details")
        .class("card fold")
        .attr("id", id)
        .flag("open", is_open)
        .on("toggle", move |event| {
            let card: web_sys::Element = event_target(&event);
            unfolded.note(id, card.has_attribute("open"));
        })
        .child(title)
}

/// What a card shows.
fn meaning(text: impl Into<Node>) -> Element {
    html("p").class("meaning").child(text)
}

/// The figures of a drawing as a table, folded: the first cell of a row is its head.
fn as_table<const N: usize>(
    heads: [ExplanationText; N],
    rows: impl Iterator<Item = [String; N]>,
) -> Element {
    let words = use_words();
    let heads = heads.map(|head| {
        html("th")
            .attr("scope", "col")
            .child(words.explanation(head))
    });
    let row = |cells: [String; N]| {
        let cells = cells.into_iter().enumerate();
        html("tr").children(cells.map(|(place, cell)| match place {
            0 => html("th").attr("scope", "row").child(cell),
            _ => html("td").child(cell),
        }))
    };
    let table = html("table")
        .child(html("thead").child(html("tr").children(heads)))
        .child(html("tbody").children(rows.map(row)));
    html("details")
        .class("as-table")
        .child(html("summary").child(words.explanation(ExplanationText::AsTable)))
        .child(table)
}
