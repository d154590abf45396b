//! Checked grades and counts.

use super::field::{Accepts, Field};
use super::validation_error::{Reason, ValidationError};

/// A grade or a count that a field accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grade(u8);

impl Grade {
    /// The grade, if `field` accepts it.
    ///
    /// # Errors
    /// [`Reason::NotAccepted`] for a fraction or a number outside the field's grades.
    pub fn new(field: Field, number: f64) -> Result<Self, ValidationError> {
        let Accepts::Grade { least, most } = field.accepts() else {
            return Err(ValidationError::of(
                field,
                Reason::NotAccepted(number.to_string()),
            ));
        };
        (least..=most)
            .find(|grade| f64::from(*grade) == number)
            .map(Grade)
            .ok_or_else(|| ValidationError::of(field, Reason::NotAccepted(number.to_string())))
    }

    /// The grade as a number.
    pub fn get(self) -> u8 {
        self.0
    }
}

/// The Rutherford category. 4 (rest pain), 5 (minor tissue loss) and 6 (major tissue loss) are CLTI; 0 to 3 are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rutherford(Grade);

impl From<Grade> for Rutherford {
    fn from(category: Grade) -> Self {
        Rutherford(category)
    }
}

impl Rutherford {
    /// The category as a number.
    pub fn category(self) -> u8 {
        self.0.get()
    }

    /// Whether it is chronic limb-threatening ischaemia: category 4 or higher.
    pub fn is_clti(self) -> bool {
        self.category() >= 4
    }

    /// Whether it is rest pain without a wound: category 4.
    pub fn is_rest_pain(self) -> bool {
        self.category() == 4
    }

    /// Whether tissue is lost: category 5 or 6.
    pub fn has_tissue_loss(self) -> bool {
        self.category() >= 5
    }

    /// Whether the tissue loss is major: category 6.
    pub fn has_major_tissue_loss(self) -> bool {
        self.category() >= 6
    }
}
