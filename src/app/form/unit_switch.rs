//! The unit beside a number.

use leptos::prelude::*;

use super::input_id;
use crate::app::state::FormState;
use crate::app::use_words;
use crate::patient::{Field, Unit};
use crate::words::Text;

/// The id of a field's unit where it has one only.
pub fn unit_id(field: Field) -> String {
    format!("{}-unit", input_id(field))
}

/// The unit, or a choice of units that converts what is typed.
#[component]
pub fn UnitSwitch(field: Field) -> impl IntoView {
    let words = use_words();
    match field.units() {
        [unit] if words.unit(*unit).is_empty() => ().into_any(),
        [unit] => {
            view! { <span class="unit" id=unit_id(field)>{words.unit(*unit)}</span> }.into_any()
        }
        units => {
            let choices = units
                .iter()
                .map(|unit| view! { <UnitOption field unit=*unit /> })
                .collect_view();
            let name = format!("{}: {}", words.label(field), words.text(Text::UnitChoice));
            view! { <div class="segments units" role="radiogroup" aria-label=name>{choices}</div> }
                .into_any()
        }
    }
}

#[component]
fn UnitOption(field: Field, unit: Unit) -> impl IntoView {
    let words = use_words();
    let form = FormState::get();
    let is_chosen = move || form.with(|draft| draft.quantity(field).unit()) == unit;
    view! {
        <label class="segment">
            <input
                type="radio"
                name=format!("{}-unit", field.path())
                value=unit.code()
                prop:checked=is_chosen
                on:change=move |_| form.change(|draft| draft.choose_unit(field, unit))
            />
            <span>{words.unit(unit)}</span>
        </label>
    }
}
