//! The words of the pages about the model: calibration, the Krakow study and the model card.

use strum::VariantArray;

use crate::prognosis::WholePercent;

/// A text of these pages that depends on nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum AboutText {
    /// What a cohort's outcome is the share of, by endpoint.
    AmputationFree,
    Alive,
    LimbKept,
    /// The calibration page.
    CalibrationTitle,
    /// Where the outcomes outside their interval are named.
    OutsideTitle,
    /// How to read the plot: the line, the symbols and both bars.
    PlotReading,
    AxisPredicted,
    AxisObserved,
    /// The symbol of an outcome outside its interval.
    OutsideSymbol,
    /// How both intervals are computed.
    IntervalsTitle,
    ObservedInterval,
    ExpectedInterval,
    HeterogeneityTitle,
    CalibrationLimits,
    TableTitle,
    /// The heads of the tables.
    ColumnCohort,
    ColumnEndpoint,
    ColumnPatients,
    ColumnObserved,
    ColumnPredicted,
    ColumnInside,
    ColumnOutcome,
    ColumnCount,
    ColumnShare,
    Inside,
    Outside,
    /// The Krakow page.
    KrakowTitle,
    KrakowPublished,
    KrakowAliveWithoutIschaemia,
    KrakowDied,
    KrakowAmputated,
    KrakowComplications,
    /// What is said where only a percentage was published.
    KrakowNoCount,
    KrakowWilson,
    KrakowStricter,
    KrakowModelTitle,
    /// Names a row of the common axis.
    KrakowBracketRow,
    KrakowFittedRow,
    KrakowPatientRow,
    KrakowFittedNote,
    KrakowLeftOut,
    KrakowPatientTitle,
    KrakowPatientNote,
    KrakowNoPatient,
    /// Leads back to the form.
    ToPatient,
    /// The model card.
    CardTitle,
    CardIntroduction,
    NotADevice,
    CardName,
    CardVersion,
    CardReleased,
    CardArtifact,
    CardLicence,
    /// What each equation is.
    EquationHazard,
    EquationSurvival,
    EquationAverage,
    EquationRange,
    EquationTime,
    /// Leads to the calibration page.
    ToCalibration,
}

/// A section of the model card, in the order of TRIPOD+AI as far as its items apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardSection {
    /// What the model is for, and for whom.
    IntendedUse,
    /// What it must not be used for.
    Misuse,
    /// Whom the evidence describes.
    Participants,
    /// What is predicted.
    Outcome,
    /// What is asked.
    Predictors,
    /// The evidence and its size.
    Data,
    /// What a missing answer does.
    Missing,
    /// How the model was made, with its equations.
    Methods,
    /// How good it is.
    Performance,
    /// What is known to be weak.
    Limitations,
    /// What is not known of groups of patients.
    Fairness,
    /// Where everything is, and how to make it again.
    Availability,
}

impl CardSection {
    /// Every section, in the order of the card.
    pub const ALL: [CardSection; 12] = [
        CardSection::IntendedUse,
        CardSection::Misuse,
        CardSection::Participants,
        CardSection::Outcome,
        CardSection::Predictors,
        CardSection::Data,
        CardSection::Missing,
        CardSection::Methods,
        CardSection::Performance,
        CardSection::Limitations,
        CardSection::Fairness,
        CardSection::Availability,
    ];
}

/// How much evidence there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvidenceCounts {
    /// Studies that effects come from.
    pub studies: usize,
    /// Effects.
    pub effects: usize,
    /// Cohorts.
    pub cohorts: usize,
    /// Outcomes of the cohorts; a cohort has one or two.
    pub outcomes: usize,
}

/// How many outcomes lie inside the interval expected for them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// Outcomes inside.
    pub inside: usize,
    /// Outcomes in all.
    pub outcomes: usize,
    /// Median distance between observed and predicted share, a fraction.
    pub median_distance: f64,
}

/// The mix of patients that the model assumes of the Krakow cohort, which published only an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssumedMix {
    /// Rutherford 5 or 6.
    pub tissue_loss: WholePercent,
    /// Rutherford 6.
    pub gangrene: WholePercent,
    /// Disease below the knee only.
    pub infrapopliteal: WholePercent,
    /// Disease from the femoropopliteal segment down.
    pub femoropopliteal: WholePercent,
}

/// What a language says on these pages.
pub trait AboutWords {
    /// A text that depends on nothing.
    fn about(&self, text: AboutText) -> &'static str;

    /// The heading of a section of the model card.
    fn card_title(&self, section: CardSection) -> &'static str;

    /// Its paragraphs.
    fn card_text(&self, section: CardSection) -> &'static [&'static str];

    /// What was done for the calibration.
    fn calibration_introduction(&self, counts: EvidenceCounts) -> String;

    /// How many outcomes lie inside the interval expected for them.
    fn agreement(&self, agreement: Agreement) -> String;

    /// What the plot shows, for those who do not see it.
    fn calibration_plot(&self, agreement: Agreement) -> String;

    /// An outcome and the interval expected for it.
    fn observed_against(
        &self,
        observed: WholePercent,
        expected: (WholePercent, WholePercent),
    ) -> String;

    /// How far centres differ: the standard deviation, and the shares of 95% of centres where the model expects `share`.
    fn between_centres(
        &self,
        tau: f64,
        share: WholePercent,
        ends: (WholePercent, WholePercent),
    ) -> String;

    /// How far studies differ: the standard deviation, and the factor on a hazard ratio.
    fn between_studies(&self, tau: f64, factor: f64) -> String;

    /// So many of so many.
    fn count_of(&self, count: u32, of: u32) -> String;

    /// What was done in the Krakow study, and how many were treated.
    fn krakow_introduction(&self, patients: u32, limbs: u32) -> String;

    /// Asks why the published share is not amputation-free survival.
    fn krakow_bracket_title(&self, share: WholePercent) -> String;

    /// Patients of whom at least and at most so many, of so many, were alive with every treated leg.
    fn krakow_bracket(
        &self,
        counts: (u32, u32),
        shares: (WholePercent, WholePercent),
        of: u32,
    ) -> String;

    /// The mix of patients that the model assumes of the cohort.
    fn krakow_mix(&self, mix: AssumedMix) -> String;

    /// How many questions the form has and how many covariates they give.
    fn card_predictors(&self, questions: usize, covariates: usize) -> String;

    /// How much evidence there is.
    fn card_evidence(&self, counts: EvidenceCounts) -> String;
}
