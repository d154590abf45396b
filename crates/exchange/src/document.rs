//! The structure of the contract's JSON documents, declared once; writing, schema and check all follow from it.

use super::strict_json::Json;

/// What a single value must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number from 0 to 1.
    Probability,
    /// A number.
    Number,
    /// A whole number from 0 to 255.
    Integer,
    /// A string.
    String,
    /// One of these strings.
    OneOf(&'static [&'static str]),
    /// True or false.
    Boolean,
    /// A list.
    Array,
    /// An object.
    Object,
}

/// What a part of a document must be.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A single value.
    Value(Kind),
    /// Null, or a value of this shape.
    Optional(&'static Shape),
    /// A list of items of this shape.
    Array(&'static Shape),
    /// An object with these members.
    Object(&'static [Member]),
}

/// A member of an object.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Its name.
    pub name: &'static str,
    /// What it is, in English; empty if the name says enough.
    pub about: &'static str,
    /// What it must be.
    pub shape: Shape,
}

/// A type that is written into a document of the contract.
pub trait Described {
    /// Its structure in the document.
    const SHAPE: Shape;
}

macro_rules! described {
    ($($type:ty: $kind:ident),+) => {
        $(impl Described for $type {
            const SHAPE: Shape = Shape::Value(Kind::$kind);
        })+
    };
}

described! { f64: Number, u8: Integer, bool: Boolean, String: String, &'static str: String }

impl<T: Described> Described for Option<T> {
    const SHAPE: Shape = Shape::Optional(&T::SHAPE);
}

impl<T: Described> Described for Vec<T> {
    const SHAPE: Shape = Shape::Array(&T::SHAPE);
}

/// A probability, a fraction from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
#[serde(transparent)]
pub struct Probability(pub f64);

impl Described for Probability {
    const SHAPE: Shape = Shape::Value(Kind::Probability);
}

/// Declares documents: structs that serde writes, each with the [`Shape`] that gives the schema and the check. The doc comments of members
/// become the descriptions in the schema.
macro_rules! documents {
    ($(
        $(#[doc = $doc:literal])*
        $visibility:vis struct $name:ident {
            $($(#[doc = $about:literal])* $member:ident: $type:ty),+ $(,)?
        }
    )+) => {
        $(
            $(#[doc = $doc])*
            #[derive(Clone, Debug, serde::Serialize)]
            $visibility struct $name {
                $($(#[doc = $about])* $member: $type),+
            }

            impl $crate::document::Described for $name {
                const SHAPE: $crate::document::Shape = $crate::document::Shape::Object(&[
                    $($crate::document::Member {
                        name: stringify!($member),
                        about: concat!($($about),*),
                        shape: <$type as $crate::document::Described>::SHAPE,
                    }),+
                ]);
            }
        )+
    };
}
pub(crate) use documents;

/// A place where a document violates the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaViolation {
    /// Its path, such as `scores[2].points`; empty for the whole document.
    pub path: String,
    /// What is wrong there.
    pub reason: Violation,
}

/// How a place of a document violates the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Violation {
    /// A required member is missing.
    Missing,
    /// The contract has no such name.
    Unknown,
    /// The value is of another kind.
    Wanted {
        /// The kind that the contract requires.
        kind: Kind,
        /// What was found, as abbreviated JSON.
        found: String,
    },
}

/// Every violation of this shape in `json`; empty if there is none.
pub fn violations(shape: &Shape, json: &Json) -> Vec<SchemaViolation> {
    let mut violations = Vec::new();
    check(shape, json, "", &mut violations);
    violations
}

fn check(shape: &Shape, json: &Json, path: &str, violations: &mut Vec<SchemaViolation>) {
    match (shape, json) {
        (Shape::Array(item), Json::Array(items)) => {
            for (place, value) in items.iter().enumerate() {
                check(item, value, &format!("{path}[{place}]"), violations);
            }
        }
        (Shape::Object(members), Json::Object(given)) => {
            check_group(members, given, path, violations)
        }
        (Shape::Optional(_), Json::Null) => {}
        (Shape::Optional(shape), value) => check(shape, value, path, violations),
        (Shape::Value(kind), value) if is_of(*kind, value) => {}
        _ => {
            let reason = Violation::Wanted {
                kind: kind_of(shape),
                found: json.shown(),
            };
            violations.push(SchemaViolation {
                path: path.to_owned(),
                reason,
            });
        }
    }
}

fn check_group(
    members: &[Member],
    given: &[(String, Json)],
    path: &str,
    violations: &mut Vec<SchemaViolation>,
) {
    let below = |name: &str| match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    };
    for Member { name, shape, .. } in members {
        match given.iter().find(|(known, _)| known == name) {
            Some((_, value)) => check(shape, value, &below(name), violations),
            // What may be null may also be left out.
            None if matches!(shape, Shape::Optional(_)) => {}
            None => violations.push(SchemaViolation {
                path: below(name),
                reason: Violation::Missing,
            }),
        }
    }
    for (name, _) in given {
        if !members.iter().any(|member| member.name == name) {
            violations.push(SchemaViolation {
                path: below(name),
                reason: Violation::Unknown,
            });
        }
    }
}

fn kind_of(shape: &Shape) -> Kind {
    match shape {
        Shape::Value(kind) => *kind,
        Shape::Optional(shape) => kind_of(shape),
        Shape::Array(_) => Kind::Array,
        Shape::Object(_) => Kind::Object,
    }
}

fn is_of(kind: Kind, json: &Json) -> bool {
    match (kind, json) {
        (Kind::Probability, Json::Number(number)) => (0.0..=1.0).contains(number),
        (Kind::Integer, Json::Number(number)) => {
            number.fract() == 0.0 && (0.0..=255.0).contains(number)
        }
        (Kind::OneOf(words), Json::String(word)) => words.contains(&word.as_str()),
        (Kind::Number, Json::Number(_))
        | (Kind::String, Json::String(_))
        | (Kind::Boolean, Json::Boolean(_)) => true,
        _ => false,
    }
}
