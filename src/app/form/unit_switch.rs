//! The unit beside a number.

use leptos::prelude::*;

use crate::app::focus::input_id;
use crate::app::markup::{Element, html};
use crate::app::state::FormState;
use crate::app::use_words;
use afs12_clinical::patient::{Field, Unit};
use afs12_words::Text;

/// The id of a field's unit where it has one only.
pub fn unit_id(field: Field) -> String {
    format!("{}-unit", input_id(field))
}

/// The unit, or a choice of units that converts what is typed; nothing for a number without a unit.
pub fn unit_switch(field: Field) -> Option<Element> {
    let words = use_words();
    match field.units() {
        [unit] if words.unit(*unit).is_empty() => None,
        [unit] => Some(
            html("span")
                .class("unit")
                .attr("id", unit_id(field))
                .child(words.unit(*unit)),
        ),
        units => {
            let name = format!("{}: {}", words.label(field), words.text(Text::UnitChoice));
            let switch = html("div")
                .class("segments units")
                .attr("role", "radiogroup")
                .attr("aria-label", name)
                .children(units.iter().map(|unit| unit_option(field, *unit)));
            Some(switch)
        }
    }
}

fn unit_option(field: Field, unit: Unit) -> Element {
    let words = use_words();
    let form = FormState::get();
    let state = form.field(field);
    let radio = html("input")
        .attr("type", "radio")
        .attr("name", format!("{}-unit", field.path()))
        .attr("value", unit.code())
        .live_property("checked", move || {
            state.with(|state| state.quantity.unit() == unit)
        })
        .on("change", move |_| {
            form.change(|draft| draft.choose_unit(field, unit));
        });
    html("label")
        .class("segment")
        .child(radio)
        .child(html("span").child(words.unit(unit)))
}
