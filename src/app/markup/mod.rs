//! Pieces of the page as plain data: elements with attributes and children, all of one type.
//!
//! A `view!` has a type of its own for every place it is written at, and each type costs the page code to build, change and
//! remove it; a [`Node`] costs a few calls. A `Node` stands wherever a view may stand, and a view wherever a node may
//! ([`Node::from`] an [`AnyView`]).

mod draw;
mod element;
mod live;

use std::borrow::Cow;

use leptos::prelude::*;

pub use element::{Element, html, svg};

/// A piece of the page.
pub enum Node {
    /// Nothing, now: it keeps the place.
    Nothing,
    /// A text.
    Text(Cow<'static, str>),
    /// An element.
    Element(Element),
    /// Several pieces, one after the other.
    Group(Vec<Node>),
    /// A view of Leptos.
    View(AnyView),
}

/// Pieces that stand one after the other.
pub fn group<N: Into<Node>>(nodes: impl IntoIterator<Item = N>) -> Node {
    Node::Group(nodes.into_iter().map(N::into).collect())
}

/// A piece that is drawn again whenever a signal that it read changes.
pub fn live(draw: impl Fn() -> Node + Send + 'static) -> Node {
    // In a box, all of them have one type.
    let draw: Box<dyn FnMut() -> Node + Send> = Box::new(draw);
    Node::View(draw.into_any())
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Node::Element(element)
    }
}

impl From<&'static str> for Node {
    fn from(text: &'static str) -> Self {
        Node::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Node::Text(Cow::Owned(text))
    }
}

impl From<AnyView> for Node {
    fn from(view: AnyView) -> Self {
        Node::View(view)
    }
}

impl<N: Into<Node>> From<Option<N>> for Node {
    fn from(node: Option<N>) -> Self {
        node.map_or(Node::Nothing, N::into)
    }
}
