//! Every threshold of the pooled model between an answer and its covariate. The names of the answers in the contract, which hold the same
//! numbers, are in `question.rs`.

/// eGFR below which kidney function counts as CKD G3, in mL/min/1.73 m².
pub const CKD_3_BELOW: f64 = 60.0;
/// eGFR below which it counts as CKD G4 or G5.
pub const CKD_45_BELOW: f64 = 30.0;
/// GNRI below which nutrition counts as poor.
pub const LOW_GNRI_BELOW: f64 = 82.0;
/// Body mass index below which nutrition counts as poor, in kg/m².
pub const LOW_BMI_BELOW: f64 = 18.5;
/// Haematocrit up to which blood counts as anaemic, in per cent.
pub const ANAEMIA_UP_TO: f64 = 30.0;
/// White cells above which they count as raised, in 10⁹/L.
pub const LEUKOCYTOSIS_ABOVE: f64 = 8.0;
/// Temperature above which it counts as fever, in °C.
pub const FEVER_ABOVE: f64 = 38.0;
/// WIfI ischaemia grade that counts as severe.
pub const SEVERE_ISCHAEMIA: u8 = 3;
/// Ankle-brachial index above which the arteries count as incompressible.
pub const ABI_INCOMPRESSIBLE_ABOVE: f64 = 1.4;
