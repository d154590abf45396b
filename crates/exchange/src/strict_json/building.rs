//! A JSON value while it is being read.

use super::Json;
use afs12_clinical::patient::{Place, Reason, ValidationError};

/// What has been read so far.
#[derive(Default)]
pub struct Building {
    /// The lists and objects not closed yet, the innermost last, each with the name of its member that is being read.
    open: Vec<(Json, Option<String>)>,
    whole: Option<Json>,
}

impl Building {
    /// A list or an object begins.
    pub fn open(&mut self, empty: Json) {
        self.open.push((empty, None));
    }

    /// A member begins.
    ///
    /// # Errors
    /// [`Reason::GivenTwice`] where its object already has one of this name.
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

    /// A value has ended: an item, a member or the whole.
    pub fn put(&mut self, value: Json) {
        match self.open.last_mut() {
            Some((Json::Array(items), _)) => items.push(value),
            Some((Json::Object(members), name)) => {
                members.push((name.take().unwrap_or_default(), value));
            }
            _ => self.whole = Some(value),
        }
    }

    /// The innermost list or object ends.
    pub fn close(&mut self) {
        if let Some((value, _)) = self.open.pop() {
            self.put(value);
        }
    }

    /// The value, once the text has ended without an error.
    pub fn whole(self) -> Json {
        self.whole.unwrap_or(Json::Null)
    }

    /// A validation error of what is being read.
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
