//! Studies and groups by name, and publications by their address.

use super::address;
use crate::app::markup::{Element, Node, html};
use afs12_evidence::{Published, Selection, Study};

/// What was written in English, in every language.
pub fn english(text: impl Into<Node>) -> Element {
    html("span").attr("lang", "en").child(text)
}

/// A study's name, which leads to its rows.
pub fn of_study(id: &'static str) -> Element {
    let study = Published::shipped().study(id);
    let name = study.map_or_else(|| id.to_owned(), Study::name);
    link(id, name)
}

/// The name of a group of a study, which leads to its rows.
pub fn of_group(study: &str, id: &'static str) -> Element {
    link(id, Published::shipped().group_name(study, id))
}

fn link(id: &str, name: String) -> Element {
    html("a")
        .attr("href", address(&Selection::of_study(id)))
        .attr("lang", "en")
        .child(name)
}

/// A citation; where the publication has an address, a link that opens it beside this page. The page itself asks for nothing.
pub fn citation(study: &'static Study) -> Element {
    let text = study.citation.as_str();
    match study.address() {
        Some(address) => html("a")
            .class("publication")
            .attr("href", address)
            .attr("target", "_blank")
            .attr("rel", "noreferrer noopener")
            .attr("lang", "en")
            .child(text),
        None => english(text),
    }
}
