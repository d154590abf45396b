//! A quantity as typed, in a unit that can be switched without losing a digit.

use afs12_clinical::patient::{
    Accepts, Entry, Field, Measured, Reason, TypedUnit, Unit, plain_decimal, read_number,
    split_unit,
};

/// A text in the field of a quantity, and the unit chosen beside it.
///
/// A unit typed after the number is chosen automatically, if the field has it.
///
/// Switching the unit converts the displayed value but keeps the text and unit as typed: the value used is always the typed one, and
/// switching back restores it exactly. If the typed value is refused in its unit, the user probably meant the other one: the number then
/// stays and takes the chosen unit.
#[derive(Clone, Debug, PartialEq)]
pub struct TypedQuantity {
    field: Field,
    /// The text as typed, and its unit.
    typed: String,
    typed_unit: Unit,
    /// The unit chosen now.
    unit: Unit,
    not_known: bool,
}

/// Digits shown after a switch of unit; the value used keeps all of them.
const SHOWN_DIGITS: i32 = 4;

impl TypedQuantity {
    /// Nothing typed yet, in the field's first unit.
    pub fn empty(field: Field) -> Self {
        let unit = field.units().first().copied().unwrap_or(Unit::Points);
        TypedQuantity {
            field,
            typed: String::new(),
            typed_unit: unit,
            unit,
            not_known: false,
        }
    }

    /// The same field set to "not known"; the chosen unit stays.
    pub fn not_known(&self) -> Self {
        TypedQuantity {
            not_known: true,
            ..self.typed(String::new())
        }
    }

    /// The same field with another text, in the unit that it names, else in the chosen one.
    pub fn typed(&self, text: String) -> Self {
        let unit = match self.split(&text) {
            (_, TypedUnit::Known(unit)) => unit,
            _ => self.unit,
        };
        TypedQuantity {
            field: self.field,
            typed: text,
            typed_unit: unit,
            unit,
            not_known: false,
        }
    }

    /// The field with a value from a record.
    pub fn recorded(field: Field, measured: Measured) -> Self {
        TypedQuantity {
            field,
            typed: measured.value.to_string(),
            typed_unit: measured.unit,
            unit: measured.unit,
            not_known: false,
        }
    }

    /// The same field without the unit in its text, because the chosen unit already shows it.
    pub fn without_typed_unit(&self) -> Self {
        match self.split(&self.typed) {
            (number, TypedUnit::Known(_)) => TypedQuantity {
                typed: number.to_owned(),
                ..self.clone()
            },
            _ => self.clone(),
        }
    }

    fn split<'t>(&self, text: &'t str) -> (&'t str, TypedUnit<'t>) {
        split_unit(text, self.field.units())
    }

    fn value(&self) -> Result<f64, Reason> {
        match self.split(&self.typed) {
            (_, TypedUnit::Foreign(unit)) => Err(Reason::UnknownUnit(unit.to_owned())),
            (number, _) => read_number(number).map_err(Reason::NotANumber),
        }
    }

    /// The same field with another unit chosen.
    pub fn in_unit(&self, unit: Unit) -> Self {
        if self.is_accepted() {
            return TypedQuantity {
                unit,
                ..self.clone()
            };
        }
        TypedQuantity {
            unit,
            typed_unit: unit,
            ..self.without_typed_unit()
        }
    }

    fn is_accepted(&self) -> bool {
        let (Ok(value), Accepts::Quantity(range)) = (self.value(), self.field.accepts()) else {
            return false;
        };
        let measured = Measured {
            value,
            unit: self.typed_unit,
        };
        range.contains(measured.to(range.units[0]))
    }

    /// The unit chosen now.
    pub fn unit(&self) -> Unit {
        self.unit
    }

    /// The number as typed, and its unit.
    pub fn as_typed(&self) -> (&str, Unit) {
        (self.split(&self.typed).0, self.typed_unit)
    }

    /// Whether it is set to "not known".
    pub fn is_not_known(&self) -> bool {
        self.not_known
    }

    /// Whether the text is blank.
    pub fn is_blank(&self) -> bool {
        self.typed.trim().is_empty()
    }

    /// The text to show: as typed, or converted to the unit chosen since.
    pub fn text(&self) -> String {
        match self.value() {
            Ok(value) if self.unit != self.typed_unit => {
                let mark = if self.typed.contains(',') { "," } else { "." };
                let measured = Measured {
                    value,
                    unit: self.typed_unit,
                };
                shortened(measured.to(self.unit)).replace('.', mark)
            }
            _ => self.typed.clone(),
        }
    }

    /// The entry that it makes; `None` if it is blank.
    ///
    /// # Errors
    /// [`Reason::NotANumber`] for a text that is not a plain number, [`Reason::UnknownUnit`] for a unit that the field does not have.
    pub fn entry(&self) -> Result<Option<Entry>, Reason> {
        if self.is_blank() {
            return Ok(None);
        }
        let value = self.value()?;
        Ok(Some(Entry::Measured(Measured {
            value,
            unit: self.typed_unit,
        })))
    }
}

fn shortened(value: f64) -> String {
    let whole_digits = if value < 1.0 {
        0
    } else {
        value.log10().floor() as i32 + 1
    };
    let decimals = (SHOWN_DIGITS - whole_digits).max(0) as usize;
    plain_decimal(value, decimals)
}
