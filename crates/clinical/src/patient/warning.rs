//! Warnings: accepted answers that a reader of the estimate should know about.

use crate::order::sort_by;

use super::answer::Answer;
use super::choice::Level;
use super::field::{Accepts, Field};
use super::grade::Grade;
use super::perfusion::Source;
use super::record::Patient;
use super::unit::Measured;

/// A warning about accepted answers, for a reader of the estimate. The messages are in `words`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Warning {
    /// Accepted, but outside the range of the patients behind the evidence.
    Unusual(Field, Measured),
    /// The sex is required to derive an eGFR from creatinine.
    CreatinineWithoutSex,
    /// Dialysis with an eGFR over 15 mL/min/1.73 m².
    DialysisWithKidneyFunction,
    /// Height and weight are required to derive a GNRI from albumin.
    AlbuminWithoutSize,
    /// Rutherford 4 means no wound, but this answer implies a wound; the answer is ignored.
    WoundInRestPain(Field),
    /// Rutherford 5 or 6 with WIfI wound grade 0.
    NoWoundInTissueLoss,
    /// WIfI foot infection 1 to 3, but the wound was answered as not infected.
    InfectionGradeWithoutInfection,
    /// WIfI foot infection 0, but the wound was answered as infected.
    InfectionWithoutInfectionGrade,
    /// ABI over 1.30 without toe pressure or TcPO2.
    IncompressibleArteries,
    /// WIfI: ankle and toe measurements give different ischaemia grades, and toe pressure or TcPO2 decided.
    WifiToeDecides,
    /// WIfI: the given ischaemia grade differs by two or more from that of the toe pressure or TcPO2.
    WifiGradeAgainstPressure,
    /// Isolated infrapopliteal disease with a femoropopliteal GLASS grade.
    FemoropoplitealGradeBelowTheKnee,
    /// Both GLASS grades are 0: no lesion, so no stage.
    NoGlassLesion,
    /// Severe calcification is not known: the GLASS grades were counted as they are.
    CalcificationNotKnown,
    /// The planned treatment is not known: endovascular was assumed.
    TreatmentAssumed,
}

/// eGFR above which dialysis should be checked again, in mL/min/1.73 m²: dialysis begins below it.
const DIALYSIS_EGFR_UP_TO: f64 = 15.0;

impl Warning {
    /// Its name in the data contract.
    pub fn code(&self) -> &'static str {
        match self {
            Warning::Unusual(..) => "unusual-value",
            Warning::CreatinineWithoutSex => "creatinine-without-sex",
            Warning::DialysisWithKidneyFunction => "dialysis-with-egfr-over-15",
            Warning::AlbuminWithoutSize => "albumin-without-height-and-weight",
            Warning::WoundInRestPain(_) => "wound-in-rutherford-4",
            Warning::NoWoundInTissueLoss => "no-wound-in-rutherford-5-or-6",
            Warning::InfectionGradeWithoutInfection => "foot-infection-without-wound-infection",
            Warning::InfectionWithoutInfectionGrade => "wound-infection-without-foot-infection",
            Warning::IncompressibleArteries => "abi-over-1.30-without-toe-pressure",
            Warning::WifiToeDecides => "toe-pressure-decides",
            Warning::WifiGradeAgainstPressure => "ischaemia-grade-against-pressure",
            Warning::FemoropoplitealGradeBelowTheKnee => {
                "infrapopliteal-with-femoropopliteal-grade"
            }
            Warning::NoGlassLesion => "glass-without-lesion",
            Warning::CalcificationNotKnown => "calcification-not-known",
            Warning::TreatmentAssumed => "treatment-assumed",
        }
    }

    /// The fields that it concerns; it is shown beside the first.
    pub fn fields(&self) -> Vec<Field> {
        match self {
            Warning::Unusual(field, _) => vec![*field],
            Warning::CreatinineWithoutSex => vec![Field::Creatinine, Field::Sex],
            Warning::DialysisWithKidneyFunction => {
                vec![Field::Dialysis, Field::Egfr, Field::Creatinine]
            }
            Warning::AlbuminWithoutSize => vec![Field::Albumin, Field::Height, Field::Weight],
            Warning::WoundInRestPain(field) => vec![*field, Field::Rutherford],
            Warning::NoWoundInTissueLoss => vec![Field::WifiWound, Field::Rutherford],
            Warning::InfectionGradeWithoutInfection | Warning::InfectionWithoutInfectionGrade => {
                vec![Field::WifiFootInfection, Field::WoundInfection]
            }
            Warning::IncompressibleArteries => {
                vec![Field::WifiAbi, Field::WifiToePressure, Field::WifiTcpo2]
            }
            Warning::WifiToeDecides | Warning::WifiGradeAgainstPressure => {
                vec![
                    Field::WifiIschaemia,
                    Field::WifiToePressure,
                    Field::WifiTcpo2,
                ]
            }
            Warning::FemoropoplitealGradeBelowTheKnee => {
                vec![Field::GlassFemoropopliteal, Field::Level]
            }
            Warning::NoGlassLesion => vec![Field::GlassFemoropopliteal, Field::GlassInfrapopliteal],
            Warning::CalcificationNotKnown => vec![Field::SevereCalcification],
            Warning::TreatmentAssumed => vec![Field::Treatment],
        }
    }

    /// The field beside which it is shown.
    pub fn field(&self) -> Field {
        self.fields()[0]
    }
}

impl Patient {
    /// The warnings about the answers, in the order of the contract.
    pub fn warnings(&self) -> Vec<Warning> {
        let mut warnings = self.unusual();
        warnings.extend(self.missing_parts());
        warnings.extend(self.contradictions());
        warnings.extend(self.wounds_in_rest_pain());
        sort_by(&mut warnings, |a, b| a.field().cmp(&b.field()));
        warnings
    }

    fn missing_parts(&self) -> impl Iterator<Item = Warning> {
        let glass = self.lesion.glass;
        let is_graded = glass.femoropopliteal.is_known() && glass.infrapopliteal.is_known();
        let is_lesion_free = is_zero(glass.femoropopliteal) && is_zero(glass.infrapopliteal);
        applying([
            (
                // On dialysis, the creatinine does not matter.
                self.creatinine.is_known()
                    && !self.egfr().is_known()
                    && self.dialysis != Answer::Known(true),
                Warning::CreatinineWithoutSex,
            ),
            (
                self.albumin.is_known() && !self.gnri().is_known(),
                Warning::AlbuminWithoutSize,
            ),
            (
                self.wifi.is_incompressible() && !self.wifi.has_toe_measurement(),
                Warning::IncompressibleArteries,
            ),
            (is_lesion_free, Warning::NoGlassLesion),
            (
                is_graded && !is_lesion_free && !glass.severe_calcification.is_known(),
                Warning::CalcificationNotKnown,
            ),
            (!self.treatment.is_known(), Warning::TreatmentAssumed),
        ])
    }

    fn contradictions(&self) -> impl Iterator<Item = Warning> {
        let egfr = self.egfr().known();
        let is_infrapopliteal = self.lesion.level == Answer::Known(Level::Infrapopliteal);
        let ischaemia = self.wifi.ischaemia_grade();
        let overrules = ischaemia.is_some_and(|ischaemia| {
            ischaemia.source
                == Source::Toe {
                    overrules_ankle: true,
                }
        });
        applying([
            (
                self.dialysis == Answer::Known(true)
                    && egfr.is_some_and(|egfr| egfr > DIALYSIS_EGFR_UP_TO),
                Warning::DialysisWithKidneyFunction,
            ),
            (
                self.rutherford.has_tissue_loss() && is_zero(self.wifi.wound),
                Warning::NoWoundInTissueLoss,
            ),
            (
                is_positive(self.wifi.foot_infection)
                    && self.wound_infection == Answer::Known(false),
                Warning::InfectionGradeWithoutInfection,
            ),
            (
                is_zero(self.wifi.foot_infection) && self.wound_infection == Answer::Known(true),
                Warning::InfectionWithoutInfectionGrade,
            ),
            (overrules, Warning::WifiToeDecides),
            (
                self.wifi.contradicts_toe(),
                Warning::WifiGradeAgainstPressure,
            ),
            (
                is_infrapopliteal && is_positive(self.lesion.glass.femoropopliteal),
                Warning::FemoropoplitealGradeBelowTheKnee,
            ),
        ])
    }

    fn wounds_in_rest_pain(&self) -> impl Iterator<Item = Warning> {
        let rest_pain = self.rutherford.is_rest_pain();
        applying(
            [
                (
                    Field::WoundInfection,
                    self.wound_infection == Answer::Known(true),
                ),
                (Field::HeelWound, self.heel_wound == Answer::Known(true)),
                (Field::WifiWound, is_positive(self.wifi.wound)),
            ]
            .map(|(field, says_wound)| (rest_pain && says_wound, Warning::WoundInRestPain(field))),
        )
    }

    fn unusual(&self) -> Vec<Warning> {
        let measurements = self.measurements().into_iter();
        let unusual = measurements.filter(|(field, measured)| is_unusual(*field, *measured));
        unusual
            .map(|(field, measured)| Warning::Unusual(field, measured))
            .collect()
    }
}

fn applying<const N: usize>(candidates: [(bool, Warning); N]) -> impl Iterator<Item = Warning> {
    let candidates = candidates.into_iter();
    candidates.filter_map(|(applies, warning)| applies.then_some(warning))
}

fn is_zero(grade: Answer<Grade>) -> bool {
    grade.known().is_some_and(|grade| grade.get() == 0)
}

fn is_positive(grade: Answer<Grade>) -> bool {
    grade.known().is_some_and(|grade| grade.get() > 0)
}

fn is_unusual(field: Field, measured: Measured) -> bool {
    match field.accepts() {
        Accepts::Quantity(range) => !range.is_usual(measured.to(range.units[0])),
        _ => false,
    }
}
