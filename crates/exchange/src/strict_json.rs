//! Strict JSON: a name given twice is an error, and every error has its place.

mod building;

use json_event_parser::{JsonEvent, JsonSyntaxError, LowLevelJsonParser};

use self::building::Building;
use afs12_clinical::patient::{Reason, ValidationError, nearest_float};

/// A JSON value. Objects keep the order of their names and never hold a name twice.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object: names and values in order.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The member of this name; `None` if it is missing or this is not an object.
    pub fn member(&self, name: &str) -> Option<&Json> {
        let Json::Object(members) = self else {
            return None;
        };
        let found = members.iter().find(|(known, _)| known == name);
        found.map(|(_, member)| member)
    }

    /// The text of the member of this name; `None` if it is missing or not a text.
    pub fn text_of(&self, name: &str) -> Option<&str> {
        match self.member(name) {
            Some(Json::String(text)) => Some(text),
            _ => None,
        }
    }

    /// The items of the list of this name; empty if it is missing or not a list.
    pub fn items_of(&self, name: &str) -> &[Json] {
        match self.member(name) {
            Some(Json::Array(items)) => items,
            _ => &[],
        }
    }

    /// The value as abbreviated JSON, which reads the same in every language.
    pub fn shown(&self) -> String {
        match self {
            Json::Null => "null".to_owned(),
            Json::Boolean(yes) => yes.to_string(),
            Json::Number(number) => number.to_string(),
            Json::String(text) => format!("\"{}\"", shortened(text)),
            Json::Array(_) => "[…]".to_owned(),
            Json::Object(_) => "{…}".to_owned(),
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

/// The deepest nesting that is read: the program's own documents have six levels, and deeper ones need a deep stack.
const MOST_DEEP: usize = 100;

/// Reads one JSON value.
///
/// # Errors
/// [`Reason::GivenTwice`] for a name given twice in its object, [`Reason::NumberTooLarge`] for a number beyond every float,
/// [`Reason::NotJson`] for anything that is not JSON or has more than 100 levels; the place is as precise as it is known.
pub fn read_json(text: &str) -> Result<Json, ValidationError> {
    let mut parser = LowLevelJsonParser::new().with_max_stack_size(MOST_DEEP);
    let mut rest = text.as_bytes();
    let mut building = Building::default();
    loop {
        let step = parser.parse_next(rest, true);
        rest = &rest[step.consumed_bytes..];
        let Some(event) = step.event else { continue };
        let event = event.map_err(|error| building.validation_error(not_json(&error)))?;
        match event {
            JsonEvent::Null => building.put(Json::Null),
            JsonEvent::Boolean(yes) => building.put(Json::Boolean(yes)),
            JsonEvent::String(text) => building.put(Json::String(text.into_owned())),
            JsonEvent::Number(digits) => {
                building.put(number(&digits).map_err(|reason| building.validation_error(reason))?)
            }
            JsonEvent::StartArray => building.open(Json::Array(Vec::new())),
            JsonEvent::StartObject => building.open(Json::Object(Vec::new())),
            JsonEvent::ObjectKey(name) => building.name(name.into_owned())?,
            JsonEvent::EndArray | JsonEvent::EndObject => building.close(),
            JsonEvent::Eof => return Ok(building.whole()),
        }
    }
}

fn number(digits: &str) -> Result<Json, Reason> {
    let number = nearest_float(digits);
    match number.is_finite() {
        // JSON's -0 becomes 0: adding 0.0 drops the sign, which no field would show.
        true => Ok(Json::Number(number + 0.0)),
        false => Err(Reason::NumberTooLarge),
    }
}

fn not_json(error: &JsonSyntaxError) -> Reason {
    let place = error.location().start;
    Reason::NotJson {
        line: place.line + 1,
        column: place.column + 1,
    }
}
