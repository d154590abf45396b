//! Nutrition: body mass index and Geriatric Nutritional Risk Index.

use super::answer::Answer;
use super::quantity::{Albumin, Height, Weight};
use super::record::Patient;

/// What is known of nutrition.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Nutrition {
    /// Geriatric Nutritional Risk Index, if albumin, height and weight are known.
    Gnri(f64),
    /// Body mass index in kg/m², if albumin is not known.
    Bmi(f64),
    /// The answers are not enough for either.
    NotKnown,
}

/// Body mass index in kg/m², unrounded.
pub fn bmi(height: Height, weight: Weight) -> f64 {
    let metres = height.centimetres() / 100.0;
    weight.kilograms() / (metres * metres)
}

/// Geriatric Nutritional Risk Index, unrounded: 14.89 albumin (g/dL) + 41.7 weight / ideal weight, with the ratio capped at 1 and the ideal
/// weight that of a body mass index of 22.
///
/// Source: Bouillanne O et al. Am J Clin Nutr 2005;82:777-83, with the ideal weight of the Japanese registries on which the model is based.
pub fn gnri(albumin: Albumin, height: Height, weight: Weight) -> f64 {
    const IDEAL_BMI: f64 = 22.0;
    14.89 * albumin.grams_per_decilitre() + 41.7 * (bmi(height, weight) / IDEAL_BMI).min(1.0)
}

impl Patient {
    /// Body mass index in kg/m², if height and weight are known.
    pub fn bmi(&self) -> Answer<f64> {
        let size = self.height.known().zip(self.weight.known());
        size.map(|(height, weight)| bmi(height, weight)).into()
    }

    /// Geriatric Nutritional Risk Index, if albumin, height and weight are known.
    pub fn gnri(&self) -> Answer<f64> {
        let size = self.height.known().zip(self.weight.known());
        let all = self.albumin.known().zip(size);
        all.map(|(albumin, (height, weight))| gnri(albumin, height, weight))
            .into()
    }

    /// Nutrition: the GNRI, or the body mass index if albumin is not known.
    pub fn nutrition(&self) -> Nutrition {
        match (self.albumin, self.gnri(), self.bmi()) {
            (_, Answer::Known(gnri), _) => Nutrition::Gnri(gnri),
            (Answer::NotKnown, _, Answer::Known(bmi)) => Nutrition::Bmi(bmi),
            _ => Nutrition::NotKnown,
        }
    }
}
