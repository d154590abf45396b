//! An element, written from the outside in.

use std::borrow::Cow;

use leptos::ev::Event;
use leptos::prelude::event_target_value;
use web_sys::wasm_bindgen::JsValue;

use super::{Node, group};

/// An element. What it holds lies behind a pointer: each step of its making then is a small call.
pub struct Element(pub(super) Box<Parts>);

/// What an element consists of.
pub(super) struct Parts {
    pub(super) tag: &'static str,
    pub(super) is_svg: bool,
    pub(super) attributes: Vec<Attribute>,
    pub(super) live_attributes: Vec<(&'static str, LiveText)>,
    pub(super) live_properties: Vec<(&'static str, LiveProperty)>,
    pub(super) listeners: Vec<(&'static str, Listener)>,
    pub(super) children: Vec<Node>,
}

/// A name and a value.
pub(super) type Attribute = (&'static str, Cow<'static, str>);

/// The value of an attribute as it stands; `None` where the element has no such attribute.
pub(super) type LiveText = Box<dyn Fn() -> Option<Cow<'static, str>> + Send>;

/// The value of a property as it stands.
pub(super) type LiveProperty = Box<dyn Fn() -> JsValue + Send>;

/// What is done when an event comes.
pub(super) type Listener = Box<dyn FnMut(Event) + Send>;

/// An element of HTML.
pub fn html(tag: &'static str) -> Element {
    Element::new(tag, false)
}

/// An element of SVG.
pub fn svg(tag: &'static str) -> Element {
    Element::new(tag, true)
}

impl Element {
    fn new(tag: &'static str, is_svg: bool) -> Self {
        Element(Box::new(Parts {
            tag,
            is_svg,
            attributes: Vec::new(),
            live_attributes: Vec::new(),
            live_properties: Vec::new(),
            listeners: Vec::new(),
            children: Vec::new(),
        }))
    }

    /// Gives it an attribute.
    pub fn attr(mut self, name: &'static str, value: impl Value) -> Self {
        self.0.attributes.push((name, value.into_text()));
        self
    }

    /// Gives it its classes, in one text that may be empty.
    pub fn class(mut self, classes: impl Value) -> Self {
        let classes = classes.into_text();
        if !classes.is_empty() {
            self.0.attributes.push(("class", classes));
        }
        self
    }

    /// Gives it an attribute without a value, if it holds.
    pub fn flag(self, name: &'static str, holds: bool) -> Self {
        if holds { self.attr(name, "") } else { self }
    }

    /// Places it: each name with a coordinate in units of the drawing.
    pub fn at<const N: usize>(mut self, coordinates: [(&'static str, f64); N]) -> Self {
        for (name, value) in coordinates {
            self = self.attr(name, value);
        }
        self
    }

    /// Gives it an attribute that follows the signals it reads.
    pub fn live_attr<V: Value>(
        mut self,
        name: &'static str,
        value: impl Fn() -> V + Send + 'static,
    ) -> Self {
        let value = move || Some(value().into_text());
        self.0.live_attributes.push((name, Box::new(value)));
        self
    }

    /// Gives it an attribute that follows the signals it reads, as long as there is a value.
    pub fn live_option(
        mut self,
        name: &'static str,
        value: impl Fn() -> Option<&'static str> + Send + 'static,
    ) -> Self {
        let value = move || value().map(Cow::Borrowed);
        self.0.live_attributes.push((name, Box::new(value)));
        self
    }

    /// Gives it an attribute without a value as long as something holds.
    pub fn live_flag(
        mut self,
        name: &'static str,
        holds: impl Fn() -> bool + Send + 'static,
    ) -> Self {
        let value = move || holds().then_some(Cow::Borrowed(""));
        self.0.live_attributes.push((name, Box::new(value)));
        self
    }

    /// Sets a property whenever a signal that the value reads changes: what a person types or chooses is no attribute.
    pub fn live_property<V: Into<JsValue>>(
        mut self,
        name: &'static str,
        value: impl Fn() -> V + Send + 'static,
    ) -> Self {
        self.0
            .live_properties
            .push((name, Box::new(move || value().into())));
        self
    }

    /// Does something when an event comes.
    pub fn on(mut self, event: &'static str, act: impl FnMut(Event) + Send + 'static) -> Self {
        self.0.listeners.push((event, Box::new(act)));
        self
    }

    /// Does something when it is clicked, by mouse, touch or keyboard.
    pub fn on_click(self, mut act: impl FnMut() + Send + 'static) -> Self {
        self.on("click", move |_| act())
    }

    /// Does something with what is typed into it or chosen in it, when an event comes.
    pub fn on_value(
        self,
        event: &'static str,
        mut act: impl FnMut(String) + Send + 'static,
    ) -> Self {
        self.on(event, move |event| act(event_target_value(&event)))
    }

    /// Puts a piece behind those that are in it already.
    pub fn child(mut self, child: impl Into<Node>) -> Self {
        self.0.children.push(child.into());
        self
    }

    /// Puts several pieces behind those that are in it already.
    pub fn children<N: Into<Node>>(self, children: impl IntoIterator<Item = N>) -> Self {
        self.child(group(children))
    }
}

/// What an attribute can be set to.
pub trait Value {
    /// The text that the document holds.
    fn into_text(self) -> Cow<'static, str>;
}

impl Value for &'static str {
    fn into_text(self) -> Cow<'static, str> {
        Cow::Borrowed(self)
    }
}

impl Value for String {
    fn into_text(self) -> Cow<'static, str> {
        Cow::Owned(self)
    }
}

impl Value for f64 {
    fn into_text(self) -> Cow<'static, str> {
        Cow::Owned(self.to_string())
    }
}
