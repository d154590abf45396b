//! JSON read strictly: a name that stands twice is an error, and every error knows where it happened.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::patient::{Place, Reason, Refusal};

/// A JSON value. Objects keep the order of their names and never hold a name twice.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    YesNo(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Group(Vec<(String, Json)>),
}

impl Json {
    /// The member of this name; none where it is missing or this is no object.
    pub fn member(&self, name: &str) -> Option<&Json> {
        let Json::Group(members) = self else {
            return None;
        };
        let found = members.iter().find(|(known, _)| known == name);
        found.map(|(_, member)| member)
    }

    /// The text of the member of this name; none where it is missing or no text.
    pub fn text_of(&self, name: &str) -> Option<&str> {
        match self.member(name) {
            Some(Json::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The items of the list of this name; none where it is missing or no list.
    pub fn items_of(&self, name: &str) -> &[Json] {
        match self.member(name) {
            Some(Json::List(items)) => items,
            _ => &[],
        }
    }

    /// What was found, in JSON, which reads the same in every language.
    pub fn shown(&self) -> String {
        match self {
            Json::Null => "null".to_owned(),
            Json::YesNo(yes) => yes.to_string(),
            Json::Number(number) => number.to_string(),
            Json::Text(text) => format!("\"{}\"", shortened(text)),
            Json::List(_) => "[…]".to_owned(),
            Json::Group(_) => "{…}".to_owned(),
        }
    }
}

/// Long enough to recognise what was written, short enough for one line.
const SHOWN_CHARACTERS: usize = 40;

fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN_CHARACTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Marks the parser's error for a name that stands twice.
const TWICE: &str = "given twice: ";

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Json, E> {
        Ok(Json::YesNo(yes))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number as f64))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        // JSON's -0 is 0: a sum takes the sign away, which no field would show.
        Ok(Json::Number(number + 0.0))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members: Vec<(String, Json)> = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            if members.iter().any(|(known, _)| *known == name) {
                return Err(A::Error::custom(format!("{TWICE}{name}")));
            }
            members.push((name, map.next_value()?));
        }
        Ok(Json::Group(members))
    }
}

/// Reads one JSON value.
///
/// # Errors
/// [`Reason::GivenTwice`] for a name that stands twice in its object, [`Reason::NotJson`] for anything that is not JSON or holds a
/// number too large for one; the place is as near as the parser knows.
pub fn read_json(text: &str) -> Result<Json, Refusal> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let json: Json = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        refusal_at(&path, error.into_inner())
    })?;
    deserializer.end().map_err(|error| refusal_at(".", error))?;
    Ok(json)
}

fn refusal_at(path: &str, error: serde_json::Error) -> Refusal {
    let message = error.to_string();
    let twice = message
        .strip_prefix(TWICE)
        .map(|rest| rest.split(" at line ").next().unwrap_or(rest));
    let reason = match twice {
        Some(name) => Reason::GivenTwice(name.to_owned()),
        None => Reason::NotJson(message),
    };
    let place = match path {
        "." | "?" => Place::Record,
        _ => Place::at(path),
    };
    Refusal { place, reason }
}
