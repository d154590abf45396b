//! An answer, which may be "not known".

/// The answer to one question. "Not known" is a value of its own and never the same as "no".
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Answer<T> {
    /// The answer.
    Known(T),
    /// Not known, or not answered.
    #[default]
    NotKnown,
}

impl<T> Answer<T> {
    /// The answer, if there is one.
    pub fn known(self) -> Option<T> {
        match self {
            Answer::Known(answer) => Some(answer),
            Answer::NotKnown => None,
        }
    }

    /// Whether there is an answer.
    pub fn is_known(&self) -> bool {
        matches!(self, Answer::Known(_))
    }

    /// The answer seen another way.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Answer<U> {
        self.known().map(f).into()
    }
}

impl<T> From<Option<T>> for Answer<T> {
    fn from(answer: Option<T>) -> Self {
        answer.map_or(Answer::NotKnown, Answer::Known)
    }
}
