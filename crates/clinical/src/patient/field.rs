//! Every field of the data contract, and what it accepts.

use super::choice::*;
use super::table::with_fields;
use super::unit::Unit;

/// What a field accepts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Accepts {
    /// A number with a unit.
    Quantity(Range),
    /// A whole number from `least` to `most`: a grade or a count.
    Grade {
        /// The least number accepted.
        least: u8,
        /// The greatest number accepted.
        most: u8,
    },
    /// One of these words.
    Choice(&'static [&'static str]),
    /// True or false.
    YesNo,
}

/// The numbers that a quantity accepts, both ends included, in its first unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The least number accepted.
    pub least: f64,
    /// The greatest number accepted.
    pub most: f64,
    /// Below or above these the value is accepted with a warning: hardly any patient behind the evidence had one.
    /// A working judgement of this project, not a published limit.
    pub usual: (f64, f64),
    /// The units in which it can be given; ranges are in the first.
    pub units: &'static [Unit],
}

macro_rules! accepts {
    (YesNo) => {
        Accepts::YesNo
    };
    (Choice<$type:ty>) => {
        Accepts::Choice(<$type as Choice>::CODES)
    };
    (Grade($least:literal..=$most:literal)) => {
        Accepts::Grade {
            least: $least,
            most: $most,
        }
    };
    (Quantity<$type:ty>($least:literal..=$most:literal, usual $low:literal..=$high:literal, in $($unit:ident),+)) => {
        Accepts::Quantity(Range {
            least: $least,
            most: $most,
            usual: ($low, $high),
            units: &[$(Unit::$unit),+],
        })
    };
}

/// The choice with a word, if the kind of the field is a choice.
macro_rules! any_choice {
    ($word:ident, Choice<$type:ty>) => {
        <$type as Choice>::from_code($word).map(AnyChoice::from)
    };
    ($word:ident, $($other:tt)+) => {
        None
    };
}

macro_rules! field_enum {
    ($($(#[$doc:meta])* $variant:ident = $path:literal [$($member:tt)+]: $kind:ident $(<$type:ty>)? $(($($range:tt)+))?;)+) => {
        /// A field of the data contract: one question with its entry.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Field {
            $(
                $(#[$doc])*
                #[doc = concat!("`", $path, "` in the contract.")]
                $variant
            ),+
        }

        impl Field {
            /// Every field, in the order of the contract.
            pub const ALL: [Field; [$($path),+].len()] = [$(Field::$variant),+];

            /// Its place in the contract's JSON; a dot separates a group from its field.
            pub fn path(self) -> &'static str {
                match self {
                    $(Field::$variant => $path),+
                }
            }

            /// The field at `path`; `None` if the contract has none.
            pub fn at(path: &str) -> Option<Field> {
                match path {
                    $($path => Some(Field::$variant),)+
                    _ => None,
                }
            }

            /// What it accepts.
            pub fn accepts(self) -> Accepts {
                match self {
                    $(Field::$variant => accepts!($kind $(<$type>)? $(($($range)+))?)),+
                }
            }

            /// The choice with this word; `None` if the field has no such word.
            pub fn choice(self, word: &str) -> Option<AnyChoice> {
                match self {
                    $(Field::$variant => any_choice!(word, $kind $(<$type>)?)),+
                }
            }
        }
    };
}

with_fields!(field_enum);

impl Field {
    /// The units in which it can be given; empty if it is not a quantity.
    pub fn units(self) -> &'static [Unit] {
        match self.accepts() {
            Accepts::Quantity(range) => range.units,
            _ => &[],
        }
    }
}

impl Range {
    /// Whether `first_unit_value`, in the first unit, is accepted. NaN is not.
    pub fn contains(&self, first_unit_value: f64) -> bool {
        (self.least..=self.most).contains(&first_unit_value)
    }

    /// The accepted range in `unit`, with both ends accepted: if the conversion rounds an end out of the range, the next float inside is
    /// used.
    pub fn ends_in(&self, unit: Unit) -> (f64, f64) {
        let factor = unit.in_first_unit();
        let (least, most) = (self.least / factor, self.most / factor);
        let is_accepted = |end: f64| self.contains(end * factor);
        (
            if is_accepted(least) {
                least
            } else {
                least.next_up()
            },
            if is_accepted(most) {
                most
            } else {
                most.next_down()
            },
        )
    }

    /// The accepted range in `unit`, to three significant digits, with each end rounded inwards.
    pub fn shown_in(&self, unit: Unit) -> (f64, f64) {
        let shown = |end: f64, round: fn(f64) -> f64| {
            let in_unit = end / unit.in_first_unit();
            let whole_digits = if in_unit < 1.0 {
                0
            } else {
                in_unit.log10().floor() as i32 + 1
            };
            let scale = 10_f64.powi((3 - whole_digits).max(0));
            // The end of a range given in this very unit is a short decimal: rounding to the nearest reproduces it.
            let nearest = (in_unit * scale).round();
            let exact = (nearest / scale - in_unit).abs() < f64::EPSILON * in_unit.abs();
            if exact {
                in_unit
            } else {
                round(in_unit * scale) / scale
            }
        };
        (shown(self.least, f64::ceil), shown(self.most, f64::floor))
    }

    /// Whether `first_unit_value`, in the first unit, is usual in the patients behind the evidence.
    pub fn is_usual(&self, first_unit_value: f64) -> bool {
        (self.usual.0..=self.usual.1).contains(&first_unit_value)
    }
}
