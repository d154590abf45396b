//! What goes on at an element while it stands in the document.

use leptos::prelude::*;
use leptos::tachys::renderer::types as dom;
use leptos::tachys::renderer::{RemoveEventHandler, Rndr};
use web_sys::wasm_bindgen::{JsCast, JsValue};

use super::element::{Listener, LiveProperty, LiveText};

/// What goes on at an element, and ends when this is dropped.
pub struct Live {
    /// The names of the attributes that follow signals.
    pub attributes: Vec<&'static str>,
    _effects: Vec<RenderEffect<()>>,
    _listeners: Vec<RemoveEventHandler<dom::Element>>,
}

impl Live {
    /// Sets attributes and properties, now and whenever they change, and listens.
    pub fn begin(
        element: &dom::Element,
        attributes: Vec<(&'static str, LiveText)>,
        properties: Vec<(&'static str, LiveProperty)>,
        listeners: Vec<(&'static str, Listener)>,
    ) -> Self {
        let names = attributes.iter().map(|(name, _)| *name).collect();
        let mut effects = Vec::new();
        for (name, value) in attributes {
            let element = element.clone();
            let mut shown = None;
            effects.push(applied(move || {
                let value = value();
                // A browser looks again at everything that is set, even if it is as it was.
                if shown.as_ref() == Some(&value) {
                    return;
                }
                match &value {
                    Some(value) => Rndr::set_attribute(&element, name, value),
                    None => Rndr::remove_attribute(&element, name),
                }
                shown = Some(value);
            }));
        }
        for (name, value) in properties {
            let element = element.clone();
            let mut shown = None;
            effects.push(applied(move || {
                let value = value();
                // What a person is typing is not set back because something else about the field has changed.
                if shown.as_ref() != Some(&value) {
                    Rndr::set_property(&element, name, &value);
                    shown = Some(value);
                }
            }));
        }
        let owner = Owner::current().unwrap_or_default();
        let listen = |(name, mut act): (&'static str, Listener)| {
            let owner = owner.clone();
            let act = move |event: JsValue| owner.with(|| act(event.unchecked_into()));
            Rndr::add_event_listener(element, name, Box::new(act))
        };
        Live {
            attributes: names,
            _effects: effects,
            _listeners: listeners.into_iter().map(listen).collect(),
        }
    }
}

/// Applies something now and whenever a signal that it reads changes. In a box, all of them have one type.
fn applied(apply: impl FnMut() + 'static) -> RenderEffect<()> {
    let mut apply: Box<dyn FnMut()> = Box::new(apply);
    RenderEffect::new(move |_| apply())
}
