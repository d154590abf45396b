//! The warnings.

use super::English;
use crate::{FieldWords, NumberWords, WarningWords};
use afs12_clinical::patient::Warning;

impl WarningWords for English {
    fn warning(&self, warning: &Warning) -> String {
        match warning {
            Warning::Unusual(field, found) => format!(
                "{} of {} is unusual: hardly any patient behind the evidence had such a value. Check it.",
                self.label(*field),
                self.measured(found.value, found.unit)
            ),
            Warning::CreatinineWithoutSex => {
                "Creatinine needs the sex to become an eGFR: kidney function counts as not known."
                    .to_owned()
            }
            Warning::AlbuminWithoutSize => {
                "Albumin needs height and weight to become a GNRI: nutrition counts as not known."
                    .to_owned()
            }
            Warning::WifiToeDecides => {
                "WIfI: ankle and toe measurements give different grades of ischaemia; toe pressure or TcPO2 decides.".to_owned()
            }
            Warning::CalcificationNotKnown => {
                "Severe calcification is not known: the GLASS grades are counted as they are."
                    .to_owned()
            }
            Warning::TreatmentAssumed => {
                "The planned treatment is not known: endovascular treatment is assumed.".to_owned()
            }
            Warning::DialysisWithKidneyFunction => {
                "Dialysis, and an eGFR over 15: dialysis decides. Check both."
                    .to_owned()
            }
            Warning::WoundInRestPain(field) => format!(
                "Rutherford 4 is rest pain without a wound: \"{}\" does not count. Check both.",
                self.label(*field)
            ),
            Warning::NoWoundInTissueLoss => {
                "WIfI wound grade 0 says there is no wound, but Rutherford 5 or 6 means tissue loss. Check both."
                    .to_owned()
            }
            Warning::InfectionGradeWithoutInfection => {
                "WIfI grades the foot as infected, but the wound is answered as not infected. Check both."
                    .to_owned()
            }
            Warning::InfectionWithoutInfectionGrade => {
                "The wound is answered as infected, but the WIfI foot infection grade is 0. Check both."
                    .to_owned()
            }
            Warning::IncompressibleArteries => {
                "ABI over 1.30: the ankle arteries cannot be compressed, so neither ABI nor ankle pressure gives a grade of ischaemia. Give a toe pressure or TcPO2."
                    .to_owned()
            }
            Warning::WifiGradeAgainstPressure => {
                "The WIfI ischaemia grade lies two or more from what the toe pressure or TcPO2 gives. Check both."
                    .to_owned()
            }
            Warning::FemoropoplitealGradeBelowTheKnee => {
                "The highest level treated is infrapopliteal, but a femoropopliteal GLASS grade is given. Check both."
                    .to_owned()
            }
            Warning::NoGlassLesion => {
                "Both GLASS grades are 0: there is no lesion, so no stage."
                    .to_owned()
            }
        }
    }
}
