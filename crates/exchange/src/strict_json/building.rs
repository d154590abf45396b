//! A JSON value while it is being read.

use super::Json;
use afs12_clinical::patient::{Place, Reason, ValidationError};

/// What has been read so far.
#[derive(Default)]
pub struct Building {
    /// The lists and objects that are still open, the innermost last, each with the name of the member being read.
    open: Vec<(Json, Option<String>)>,
    whole: Option<Json>,
}

impl Building {
    /// Begins a list or an object.
    pub fn open(&mut self, empty: Json) {
        self.open.push((empty, None));
    }

    /// Begins a member.
    ///
    /// # Errors
    /// [`Reason::GivenTwice`] if its object already has this name.
    pub fn name(&mut self, name: String) -> Result<(), ValidationError> {
        let twice = matches!(self.open.last(), Some((object, _)) if object.member(&name).is_some());
        if twice {
            return Err(self.validation_error(Reason::GivenTwice(name)));
        }
        if let Some((_, current)) = self.open.last_mut() {
            *current = Some(name);
        }
        Ok(())
    }

    /// Ends a value: an item, a member or the whole document.
    pub fn put(&mut self, value: Json) {
        match self.open.last_mut() {
            Some((Json::Array(items), _)) => items.push(value),
            Some((Json::Object(members), name)) => {
                members.push((name.take().unwrap_or_default(), value));
            }
            _ => self.whole = Some(value),
        }
    }

    /// Ends the innermost list or object.
    pub fn close(&mut self) {
        if let Some((value, _)) = self.open.pop() {
            self.put(value);
        }
    }

    /// The value, once the text has ended without an error.
    pub fn whole(self) -> Json {
        self.whole.unwrap_or(Json::Null)
    }

    /// A validation error at the current place.
    pub fn validation_error(&self, reason: Reason) -> ValidationError {
        let mut path = String::new();
        for (value, name) in &self.open {
            match (value, name) {
                (Json::Array(items), _) => path.push_str(&format!("[{}]", items.len())),
                (_, Some(name)) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(name);
                }
                _ => {}
            }
        }
        let place = match path.as_str() {
            "" => Place::Record,
            path => Place::at(path),
        };
        ValidationError { place, reason }
    }
}
