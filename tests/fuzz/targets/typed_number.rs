//! Numbers as typed: a fault, or exactly the number that the digits give; and the form's field around it.

#![no_main]

use afs12_clinical::patient::{Field, Reason, TypedUnit, read_number, split_unit};
use afs12_form::Draft;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|typed: &str| {
    number_must_be_what_the_digits_say(typed);
    for field in Field::ALL
        .into_iter()
        .filter(|field| field.units().len() > 1)
    {
        field_must_lose_nothing(field, typed);
    }
});

fn number_must_be_what_the_digits_say(typed: &str) {
    let Ok(number) = read_number(typed) else {
        return;
    };
    assert!(
        !number.is_nan() && number.is_sign_positive(),
        "{typed}: {number}"
    );
    let plain = typed.trim().replace(',', ".");
    assert!(
        plain
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.'),
        "{typed}: {number}"
    );
    assert_eq!(plain.parse(), Ok(number), "{typed}");
}

/// The field keeps any text as typed; switching to another unit and back restores an accepted quantity.
fn field_must_lose_nothing(field: Field, typed: &str) {
    let mut draft = Draft::default();
    draft.type_text(field, typed.to_owned());
    assert_eq!(draft.quantity(field).text(), typed);
    let faults = reasons(&draft, field);
    let is_blank = typed.trim().is_empty();
    let (number, typed_unit) = split_unit(typed, field.units());
    match (typed_unit, read_number(number)) {
        _ if is_blank => assert!(faults.is_empty(), "{faults:?}"),
        (TypedUnit::Foreign(unit), _) => assert_eq!(faults, [Reason::UnknownUnit(unit.to_owned())]),
        (_, Ok(_)) => assert!(
            matches!(faults[..], [] | [Reason::OutOfRange(_)]),
            "{typed}: {faults:?}"
        ),
        (_, Err(fault)) => assert_eq!(faults, [Reason::NotANumber(fault)], "{typed}"),
    }
    let first = draft.quantity(field);
    if let TypedUnit::Known(unit) = typed_unit {
        assert_eq!(first.unit(), unit, "{typed}");
    }
    for unit in field.units() {
        draft.choose_unit(field, *unit);
        let shown = draft.quantity(field);
        if let (_, TypedUnit::Known(named)) = split_unit(&shown.text(), field.units()) {
            assert_eq!(named, shown.unit(), "{typed}: the text names another unit");
        }
        if is_blank || !faults.is_empty() {
            assert_eq!(shown.as_typed(), (number, *unit), "{typed}");
        }
        draft.choose_unit(field, first.unit());
        if faults.is_empty() {
            assert_eq!(draft.quantity(field), first);
        }
        draft.type_text(field, typed.to_owned());
    }
}

/// The reasons for which the field is refused.
fn reasons(draft: &Draft, field: Field) -> Vec<Reason> {
    let reading = draft.read();
    let of_field = reading
        .validation_errors()
        .iter()
        .filter(|validation_error| validation_error.field() == Some(field));
    of_field
        .map(|validation_error| validation_error.reason.clone())
        .collect()
}
