//! Kidney function: eGFR by CKD-EPI 2021, and the conclusion from all answers about it.

use super::answer::Answer;
use super::choice::Sex;
use super::quantity::{Age, Creatinine};
use super::record::Patient;

/// What is known of kidney function.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum KidneyFunction {
    /// On dialysis; takes precedence over any eGFR.
    Dialysis,
    /// Not on dialysis, eGFR in mL/min/1.73 m², unrounded.
    Egfr(f64),
    /// Not on dialysis, eGFR not known.
    NoDialysis,
    /// Nothing is known.
    NotKnown,
}

/// Estimated glomerular filtration rate in mL/min/1.73 m², by the CKD-EPI creatinine equation of 2021 (without race).
///
/// Source: Inker LA et al. N Engl J Med 2021;385:1737-49. Not rounded.
pub fn ckd_epi_2021(creatinine: Creatinine, age: Age, sex: Sex) -> f64 {
    let (kappa, alpha, factor) = match sex {
        Sex::Female => (0.7, -0.241, 1.012),
        Sex::Male => (0.9, -0.302, 1.0),
    };
    let ratio = creatinine.milligrams_per_decilitre() / kappa;
    142.0
        * ratio.min(1.0).powf(alpha)
        * ratio.max(1.0).powf(-1.2)
        * 0.9938_f64.powf(age.years())
        * factor
}

impl Patient {
    /// The eGFR in mL/min/1.73 m²: the one given, else the one derived from creatinine if the sex is known.
    pub fn egfr(&self) -> Answer<f64> {
        if let Answer::Known(egfr) = self.egfr {
            return Answer::Known(egfr.millilitres_per_minute());
        }
        let derived = self.creatinine.known().zip(self.sex.known());
        derived
            .map(|(creatinine, sex)| ckd_epi_2021(creatinine, self.age, sex))
            .into()
    }

    /// Kidney function: dialysis takes precedence over eGFR, and an eGFR without an answer about dialysis counts as no dialysis.
    pub fn kidney(&self) -> KidneyFunction {
        match (self.dialysis, self.egfr()) {
            (Answer::Known(true), _) => KidneyFunction::Dialysis,
            (_, Answer::Known(egfr)) => KidneyFunction::Egfr(egfr),
            (Answer::Known(false), Answer::NotKnown) => KidneyFunction::NoDialysis,
            (Answer::NotKnown, Answer::NotKnown) => KidneyFunction::NotKnown,
        }
    }
}
