//! How a piece of the page becomes a part of the document, and how a later piece takes its place.

use std::borrow::Cow;

use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types as dom;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Position, PositionState};

use super::Node;
use super::element::{Attribute, Parts};
use super::live::Live;

const SVG: &str = "http://www.w3.org/2000/svg";

/// What stands in the document.
pub enum Drawn {
    /// A mark where nothing is.
    Nothing(dom::Placeholder),
    /// A text.
    Text(dom::Text, Cow<'static, str>),
    /// An element.
    Element(DrawnElement),
    /// Several pieces, and the mark behind the last.
    Group(Vec<Drawn>, dom::Placeholder),
    /// A view of Leptos.
    View(AnyViewState),
}

/// An element in the document.
pub struct DrawnElement {
    element: dom::Element,
    tag: &'static str,
    attributes: Vec<Attribute>,
    live: Live,
    children: Vec<Drawn>,
}

impl DrawnElement {
    fn new(parts: Parts) -> Self {
        let element = Rndr::create_element(parts.tag, parts.is_svg.then_some(SVG));
        for (name, value) in &parts.attributes {
            Rndr::set_attribute(&element, name, value);
        }
        let mut children: Vec<Drawn> = parts.children.into_iter().map(Node::build).collect();
        for child in &mut children {
            child.mount(&element, None);
        }
        DrawnElement {
            live: Live::begin(
                &element,
                parts.live_attributes,
                parts.live_properties,
                parts.listeners,
            ),
            element,
            tag: parts.tag,
            attributes: parts.attributes,
            children,
        }
    }

    /// Becomes another element with the same tag. What a person did to it, a fold opened or a text selected, stays.
    fn become_other(&mut self, parts: Parts) {
        let is_kept = |name: &str| {
            parts.attributes.iter().any(|(new, _)| *new == name)
                || parts.live_attributes.iter().any(|(new, _)| *new == name)
        };
        let old = self.attributes.iter().map(|(name, _)| *name);
        for name in old.chain(self.live.attributes.iter().copied()) {
            if !is_kept(name) {
                Rndr::remove_attribute(&self.element, name);
            }
        }
        for attribute in &parts.attributes {
            if !self.attributes.contains(attribute) {
                Rndr::set_attribute(&self.element, attribute.0, &attribute.1);
            }
        }
        self.attributes = parts.attributes;
        let surplus = redraw(&mut self.children, parts.children);
        for mut child in surplus {
            child.mount(&self.element, None);
            self.children.push(child);
        }
        self.live = Live::begin(
            &self.element,
            parts.live_attributes,
            parts.live_properties,
            parts.listeners,
        );
    }
}

/// Draws new pieces in the places of the old ones, takes away what has no successor, and returns the new pieces that have no place.
fn redraw(old: &mut Vec<Drawn>, new: Vec<Node>) -> Vec<Drawn> {
    for mut gone in old.drain(new.len().min(old.len())..) {
        gone.unmount();
    }
    let mut new = new.into_iter();
    for (drawn, node) in old.iter_mut().zip(new.by_ref()) {
        node.rebuild(drawn);
    }
    new.map(Node::build).collect()
}

impl Render for Node {
    type State = Drawn;

    fn build(self) -> Drawn {
        match self {
            Node::Nothing => Drawn::Nothing(Rndr::create_placeholder()),
            Node::Text(text) => Drawn::Text(Rndr::create_text_node(&text), text),
            Node::Element(element) => Drawn::Element(DrawnElement::new(*element.0)),
            Node::Group(nodes) => {
                let drawn = nodes.into_iter().map(Node::build).collect();
                Drawn::Group(drawn, Rndr::create_placeholder())
            }
            Node::View(view) => Drawn::View(view.build()),
        }
    }

    fn rebuild(self, drawn: &mut Drawn) {
        match (self, &mut *drawn) {
            (Node::Nothing, Drawn::Nothing(_)) => {}
            (Node::Text(new), Drawn::Text(text, old)) => {
                if new != *old {
                    Rndr::set_text(text, &new);
                    *old = new;
                }
            }
            (Node::Element(new), Drawn::Element(old)) if new.0.tag == old.tag => {
                old.become_other(*new.0);
            }
            (Node::Group(new), Drawn::Group(old, end)) => {
                for mut child in redraw(old, new) {
                    end.insert_before_this(&mut child);
                    old.push(child);
                }
            }
            (Node::View(new), Drawn::View(old)) => new.rebuild(old),
            (new, _) => {
                let mut new = new.build();
                drawn.insert_before_this(&mut new);
                drawn.unmount();
                *drawn = new;
            }
        }
    }
}

impl Mountable for Drawn {
    fn unmount(&mut self) {
        match self {
            Drawn::Nothing(mark) => mark.unmount(),
            Drawn::Text(text, _) => text.unmount(),
            Drawn::Element(element) => element.element.unmount(),
            Drawn::Group(pieces, end) => {
                for piece in pieces {
                    piece.unmount();
                }
                end.unmount();
            }
            Drawn::View(view) => view.unmount(),
        }
    }

    fn mount(&mut self, parent: &dom::Element, before: Option<&dom::Node>) {
        match self {
            Drawn::Nothing(mark) => mark.mount(parent, before),
            Drawn::Text(text, _) => text.mount(parent, before),
            Drawn::Element(element) => element.element.mount(parent, before),
            Drawn::Group(pieces, end) => {
                for piece in pieces {
                    piece.mount(parent, before);
                }
                end.mount(parent, before);
            }
            Drawn::View(view) => view.mount(parent, before),
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            Drawn::Nothing(mark) => mark.insert_before_this(child),
            Drawn::Text(text, _) => text.insert_before_this(child),
            Drawn::Element(element) => element.element.insert_before_this(child),
            Drawn::Group(pieces, end) => match pieces.first() {
                Some(first) => first.insert_before_this(child),
                None => end.insert_before_this(child),
            },
            Drawn::View(view) => view.insert_before_this(child),
        }
    }

    fn elements(&self) -> Vec<dom::Element> {
        match self {
            Drawn::Nothing(_) | Drawn::Text(..) => Vec::new(),
            Drawn::Element(element) => vec![element.element.clone()],
            Drawn::Group(pieces, _) => pieces.iter().flat_map(Drawn::elements).collect(),
            Drawn::View(view) => view.elements(),
        }
    }
}

no_attrs!(Node);

// Leptos asks of every view how it becomes text on a server and comes to life on what a server sent. This page has no server.
impl RenderHtml for Node {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        _: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Drawn {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
