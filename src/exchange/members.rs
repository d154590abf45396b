//! The parts that a JSON value is made of.

use super::strict_json::Json;

/// An object.
pub fn group(members: Vec<(&str, Json)>) -> Json {
    let members = members.into_iter();
    Json::Group(
        members
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    )
}

/// A text.
pub fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}
