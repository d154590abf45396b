//! CLiTICAL, the models of the JCLIMB registry: two-year amputation-free survival and overall survival after revascularisation.

use super::input::Input;
use super::population::may_be_revascularised;
use super::prediction::{Prediction, RiskGroup, ScoreEndpoint, Scored, sum_of_present};
use super::{Facts, Score, ScoreId};
use crate::patient::{Cancer, Field, KidneyFunction, Level, Mobility, Patient, Sex};

/// CLiTICAL at two years, and at 12 months as derived here.
pub struct Clitical;

/// The coefficients of one of the two models, on the log-hazard scale, and its baseline survival at two years.
struct Model {
    baseline: f64,
    female: f64,
    /// Ages 65 to 74, 75 to 84, 85 and more.
    age: [f64; 3],
    heart_failure: f64,
    cerebrovascular_disease: f64,
    /// CKD G3, G4, G5 and dialysis.
    kidney: [f64; 4],
    /// GNRI 82 to under 92, and under 82.
    gnri: [f64; 2],
    /// Wheelchair and bedridden.
    mobility: [f64; 2],
    /// In the past and under treatment.
    cancer: [f64; 2],
    urgent: f64,
    fever: f64,
    leukocytosis: f64,
    wound_infection: f64,
    /// Femoropopliteal without aorto-iliac, and infrapopliteal only.
    level: [f64; 2],
}

const AFS: Model = Model {
    baseline: 0.876,
    female: -0.21,
    age: [0.19, 0.42, 0.62],
    heart_failure: 0.41,
    cerebrovascular_disease: 0.10,
    kidney: [0.16, 0.36, 0.73, 0.81],
    gnri: [0.09, 0.45],
    mobility: [0.37, 0.78],
    cancer: [0.15, 0.39],
    urgent: 0.34,
    fever: 0.36,
    leukocytosis: 0.19,
    wound_infection: 0.15,
    level: [-0.07, 0.15],
};

/// Overall survival; a predictor only of AFS has the coefficient 0 here.
const SURVIVAL: Model = Model {
    baseline: 0.922,
    female: -0.25,
    age: [0.31, 0.76, 1.04],
    heart_failure: 0.50,
    cerebrovascular_disease: 0.0,
    kidney: [0.27, 0.61, 0.76, 1.01],
    gnri: [0.14, 0.52],
    mobility: [0.28, 0.77],
    cancer: [0.20, 0.56],
    urgent: 0.0,
    fever: 0.0,
    leukocytosis: 0.0,
    wound_infection: 0.0,
    level: [-0.07, 0.16],
};

/// Share of the two-year cumulative hazard that falls in the first 12 months, derived here, and its range over the published pairs.
const FIRST_YEAR_SHARE: f64 = 0.64;
const FIRST_YEAR_SHARE_RANGE: (f64, f64) = (0.52, 0.72);

/// Lowest age of each category in years, and the GNRI, eGFR, white-cell and temperature limits.
const AGES: [f64; 3] = [65.0, 75.0, 85.0];
const GNRI_LIMITS: [f64; 2] = [82.0, 92.0];
const EGFR_LIMITS: [f64; 3] = [15.0, 30.0, 60.0];
const LEUKOCYTOSIS_ABOVE: f64 = 8.0;
const FEVER_ABOVE: f64 = 38.0;

/// The predictors of these models and of their 30-day counterparts, in their categories.
pub(super) struct Categories {
    pub female: bool,
    /// 0 under 65 years, then 1 to 3 from each of [`AGES`].
    pub age: usize,
    pub heart_failure: bool,
    pub cerebrovascular_disease: bool,
    /// 0 no CKD G3 or worse, 1 to 3 G3 to G5, 4 dialysis.
    pub kidney: usize,
    /// 0 GNRI 92 and more, 1 from 82, 2 under 82.
    pub gnri: usize,
    pub mobility: Mobility,
    pub cancer: Cancer,
    pub urgent: bool,
    pub fever: bool,
    pub leukocytosis: bool,
    pub wound_infection: bool,
    pub level: Level,
}

pub(super) fn age_category(patient: &Patient) -> usize {
    AGES.iter()
        .filter(|least| patient.age.years() >= **least)
        .count()
}

pub(super) fn gnri_category(patient: &Patient) -> Option<usize> {
    let gnri = patient.gnri().known()?;
    Some(GNRI_LIMITS.iter().filter(|limit| gnri < **limit).count())
}

pub(super) fn has_leukocytosis(patient: &Patient) -> Option<bool> {
    Some(patient.white_cells.known()?.billions_per_litre() > LEUKOCYTOSIS_ABOVE)
}

pub(super) fn has_fever(patient: &Patient) -> Option<bool> {
    Some(patient.temperature.known()?.degrees_celsius() > FEVER_ABOVE)
}

fn kidney_category(patient: &Patient) -> Option<usize> {
    match patient.kidney() {
        KidneyFunction::Dialysis => Some(4),
        KidneyFunction::Egfr(egfr) => {
            Some(EGFR_LIMITS.iter().filter(|limit| egfr < **limit).count())
        }
        KidneyFunction::NoDialysis | KidneyFunction::NotKnown => None,
    }
}

impl Categories {
    fn of(patient: &Patient) -> Option<Self> {
        Some(Categories {
            female: patient.sex.known()? == Sex::Female,
            age: age_category(patient),
            heart_failure: patient.heart_failure.known()?,
            cerebrovascular_disease: patient.cerebrovascular_disease.known()?,
            kidney: kidney_category(patient)?,
            gnri: gnri_category(patient)?,
            mobility: patient.mobility.known()?,
            cancer: patient.cancer.known()?,
            urgent: patient.urgent.known()?,
            fever: has_fever(patient)?,
            leukocytosis: has_leukocytosis(patient)?,
            wound_infection: patient.wound_infection.known()?,
            level: patient.lesion.level.known()?,
        })
    }
}

/// The coefficient of a category, 0 for the reference category.
fn of_category(coefficients: &[f64], category: usize) -> f64 {
    category
        .checked_sub(1)
        .map_or(0.0, |place| coefficients[place])
}

impl Model {
    fn linear_predictor(&self, patient: &Categories) -> f64 {
        let present = [
            (patient.female, self.female),
            (patient.heart_failure, self.heart_failure),
            (
                patient.cerebrovascular_disease,
                self.cerebrovascular_disease,
            ),
            (patient.mobility == Mobility::Wheelchair, self.mobility[0]),
            (patient.mobility == Mobility::Bedridden, self.mobility[1]),
            (patient.cancer == Cancer::Past, self.cancer[0]),
            (patient.cancer == Cancer::UnderTreatment, self.cancer[1]),
            (patient.urgent, self.urgent),
            (patient.fever, self.fever),
            (patient.leukocytosis, self.leukocytosis),
            (patient.wound_infection, self.wound_infection),
            (patient.level == Level::Femoropopliteal, self.level[0]),
            (patient.level == Level::Infrapopliteal, self.level[1]),
        ];
        sum_of_present(present)
            + of_category(&self.age, patient.age)
            + of_category(&self.kidney, patient.kidney)
            + of_category(&self.gnri, patient.gnri)
    }

    /// Survival after `share` of the two-year cumulative hazard.
    fn survival(&self, patient: &Categories, share: f64) -> f64 {
        self.baseline
            .powf(share * self.linear_predictor(patient).exp())
    }
}

/// Bands of two-year survival: the lower limit of each, from low risk to high.
fn risk_group(survival: f64) -> RiskGroup {
    match survival {
        0.7.. => RiskGroup::Low,
        0.5.. => RiskGroup::Medium,
        _ => RiskGroup::High,
    }
}

impl Score for Clitical {
    fn facts(&self) -> &'static Facts {
        &Facts {
            which: ScoreId::Clitical,
            id: "clitical",
            name: "CLiTICAL (JCLIMB)",
            citation: "Miyata T et al. Eur J Vasc Endovasc Surg 2022, doi 10.1016/j.ejvs.2022.05.038",
            inputs: &[
                Input::Field(Field::Sex),
                Input::Field(Field::HeartFailure),
                Input::Field(Field::CerebrovascularDisease),
                Input::KidneyFunction,
                Input::Gnri,
                Input::Field(Field::Mobility),
                Input::Field(Field::Cancer),
                Input::Field(Field::Urgent),
                Input::Field(Field::Temperature),
                Input::Field(Field::WhiteCells),
                Input::Field(Field::WoundInfection),
                Input::Field(Field::Level),
            ],
        }
    }

    fn fits(&self, patient: &Patient) -> bool {
        may_be_revascularised(patient)
    }

    fn score(&self, patient: &Patient) -> Option<Scored> {
        let patient = Categories::of(patient)?;
        let survival = SURVIVAL.survival(&patient, 1.0);
        let first_year = |share| AFS.survival(&patient, share);
        let (fewest, most) = FIRST_YEAR_SHARE_RANGE;
        let at_12_months = Prediction::at(
            ScoreEndpoint::AmputationFreeSurvival,
            12,
            first_year(FIRST_YEAR_SHARE),
        );
        Some(Scored {
            points: None,
            group: Some(risk_group(survival)),
            predictions: vec![
                at_12_months
                    .between(first_year(most), first_year(fewest))
                    .derived(),
                Prediction::at(ScoreEndpoint::AmputationFreeSurvival, 24, first_year(1.0)),
                Prediction::at(ScoreEndpoint::OverallSurvival, 24, survival),
            ],
        })
    }
}
