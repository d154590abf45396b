//! What a JSON document of the contract is made of: said once, and written, described by a schema and checked from that.

use super::strict_json::Json;

/// What a single value has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number from 0 to 1.
    Share,
    /// A number.
    Number,
    /// A whole number from 0 to 255.
    Whole,
    /// A text.
    Text,
    /// One of these words.
    Word(&'static [&'static str]),
    /// True or false.
    YesNo,
    /// A list.
    List,
    /// An object.
    Group,
}

/// What a part of a document has to be.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A single value.
    Value(Kind),
    /// What it may be null instead of.
    Optional(&'static Shape),
    /// A list of such items.
    List(&'static Shape),
    /// An object with these members.
    Group(&'static [Member]),
}

/// A member of an object.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Its name.
    pub name: &'static str,
    /// What it is, in English; empty where the name says it.
    pub about: &'static str,
    /// What it has to be.
    pub shape: Shape,
}

/// A type that is written into a document of the contract.
pub trait Described {
    /// What it looks like there.
    const SHAPE: Shape;
}

macro_rules! described {
    ($($type:ty: $kind:ident),+) => {
        $(impl Described for $type {
            const SHAPE: Shape = Shape::Value(Kind::$kind);
        })+
    };
}

described! { f64: Number, u8: Whole, bool: YesNo, String: Text, &'static str: Text }

impl<T: Described> Described for Option<T> {
    const SHAPE: Shape = Shape::Optional(&T::SHAPE);
}

impl<T: Described> Described for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);
}

/// A probability, a fraction from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
#[serde(transparent)]
pub struct Share(pub f64);

impl Described for Share {
    const SHAPE: Shape = Shape::Value(Kind::Share);
}

/// Declares documents: structs that serde writes, with the [`Shape`] that the schema and the check follow from.
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
                const SHAPE: $crate::document::Shape = $crate::document::Shape::Group(&[
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

/// One thing about a document that is not as the contract has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// Where, such as `scores[2].points`; empty for the whole.
    pub path: String,
    /// What is wrong there.
    pub reason: MisfitReason,
}

/// What is wrong at a place of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MisfitReason {
    /// It is missing.
    Missing,
    /// The contract has no such name.
    Unknown,
    /// Something else is wanted.
    Wanted {
        /// What is wanted.
        kind: Kind,
        /// What was found, as JSON in short.
        found: String,
    },
}

/// Everything about `json` that is not of this shape; nothing where it is.
pub fn misfits(shape: &Shape, json: &Json) -> Vec<Misfit> {
    let mut misfits = Vec::new();
    check(shape, json, "", &mut misfits);
    misfits
}

fn check(shape: &Shape, json: &Json, path: &str, misfits: &mut Vec<Misfit>) {
    match (shape, json) {
        (Shape::List(item), Json::List(items)) => {
            for (place, value) in items.iter().enumerate() {
                check(item, value, &format!("{path}[{place}]"), misfits);
            }
        }
        (Shape::Group(members), Json::Group(given)) => check_group(members, given, path, misfits),
        (Shape::Optional(_), Json::Null) => {}
        (Shape::Optional(shape), value) => check(shape, value, path, misfits),
        (Shape::Value(kind), value) if is_of(*kind, value) => {}
        _ => {
            let reason = MisfitReason::Wanted {
                kind: kind_of(shape),
                found: json.shown(),
            };
            misfits.push(Misfit {
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
    misfits: &mut Vec<Misfit>,
) {
    let below = |name: &str| match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    };
    for Member { name, shape, .. } in members {
        match given.iter().find(|(known, _)| known == name) {
            Some((_, value)) => check(shape, value, &below(name), misfits),
            // What may be null may also be left out.
            None if matches!(shape, Shape::Optional(_)) => {}
            None => misfits.push(Misfit {
                path: below(name),
                reason: MisfitReason::Missing,
            }),
        }
    }
    for (name, _) in given {
        if !members.iter().any(|member| member.name == name) {
            misfits.push(Misfit {
                path: below(name),
                reason: MisfitReason::Unknown,
            });
        }
    }
}

fn kind_of(shape: &Shape) -> Kind {
    match shape {
        Shape::Value(kind) => *kind,
        Shape::Optional(shape) => kind_of(shape),
        Shape::List(_) => Kind::List,
        Shape::Group(_) => Kind::Group,
    }
}

fn is_of(kind: Kind, json: &Json) -> bool {
    match (kind, json) {
        (Kind::Share, Json::Number(number)) => (0.0..=1.0).contains(number),
        (Kind::Whole, Json::Number(number)) => {
            number.fract() == 0.0 && (0.0..=255.0).contains(number)
        }
        (Kind::Word(words), Json::Text(word)) => words.contains(&word.as_str()),
        (Kind::Number, Json::Number(_))
        | (Kind::Text, Json::Text(_))
        | (Kind::YesNo, Json::YesNo(_)) => true,
        _ => false,
    }
}
