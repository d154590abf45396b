//! The words of the pages about the model: calibration, the Krakow study and the model card.

use strum::VariantArray;

use afs12_clinical::hazard::Endpoint;
use afs12_clinical::prognosis::artifact::Hyperparameters;
use afs12_clinical::prognosis::{
    CalibrationFigures, CliticalComparison, Range, Sampling, WholePercent,
};

/// A text of these pages that depends on nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum AboutText {
    /// What a group's outcome is the share of, by endpoint.
    AmputationFree,
    Alive,
    LimbKept,
    /// The calibration page.
    CalibrationTitle,
    /// The heads of an endpoint's figures, and its rows.
    FigureColumn,
    At12Months,
    AllMonths,
    FigureOutcomes,
    FigureInside,
    FigureError,
    FigureErrorOfMean,
    FigureSlope,
    FigureMeanZ,
    FigureSdZ,
    /// Stands where a figure is not worked out.
    NoFigure,
    /// What the figures mean.
    FiguresMeaning,
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
    ColumnGroup,
    ColumnMonth,
    ColumnPatients,
    ColumnObserved,
    ColumnPredicted,
    ColumnInside,
    ColumnOutcome,
    ColumnCount,
    ColumnShare,
    Inside,
    Outside,
    /// The two published models beside which the model was put.
    ModelsTitle,
    ModelsConsistency,
    ModelsPreventIii,
    ColumnRiskGroup,
    ColumnPatientShare,
    ColumnModel,
    ColumnDerivation,
    ColumnVsgnne,
    /// The sampled posterior.
    SamplingTitle,
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
    CardEvidence,
    CardArtifact,
    CardLicence,
    /// What each equation is.
    EquationHazard,
    EquationSurvival,
    EquationTogether,
    EquationAverage,
    EquationFloor,
    EquationRange,
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
    /// Studies that effects or groups come from.
    pub studies: usize,
    /// Effects.
    pub effects: usize,
    /// Groups.
    pub groups: usize,
    /// Outcomes of the groups, one per endpoint and month.
    pub outcomes: usize,
    /// Registries and studies that the groups belong to.
    pub units: usize,
}

/// What the model card says in numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CardFacts {
    /// How much evidence there is.
    pub counts: EvidenceCounts,
    /// Questions of the form that the model reads.
    pub questions: usize,
    /// Covariates that they give.
    pub covariates: usize,
    /// The year of treatment that an estimate is made for.
    pub year: u32,
    /// The least and the greatest age accepted.
    pub ages: (u32, u32),
    /// The first and the last month of the evidence.
    pub months: (u32, u32),
    /// The month at which the model predicts, and the last of its curve.
    pub predicted: (u8, u8),
    /// AFS outside which an estimate is extrapolated.
    pub supported: (WholePercent, WholePercent),
    /// What is shown in place of a figure, below and above those that are shown.
    pub not_shown: (WholePercent, WholePercent),
    /// The correlation between the scores of two questions.
    pub correlation: f64,
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

/// What a language says on these pages. Shares are fractions.
pub trait AboutWords {
    /// A text that depends on nothing.
    fn about(&self, text: AboutText) -> &'static str;

    /// The heading of a section of the model card.
    fn card_title(&self, section: CardSection) -> &'static str;

    /// What it says in numbers, before its paragraphs.
    fn card_facts(&self, section: CardSection, facts: &CardFacts) -> Option<String>;

    /// Its paragraphs.
    fn card_text(&self, section: CardSection) -> &'static [&'static str];

    /// A number to exactly so many places, with the language's decimal mark.
    fn decimal(&self, value: f64, decimals: usize) -> String;

    /// What was done for the calibration.
    fn calibration_introduction(&self, counts: EvidenceCounts) -> String;

    /// How left-out predictions did: of all outcomes, and of AFS at 12 months.
    fn agreement(&self, all: &CalibrationFigures, afs: &CalibrationFigures) -> String;

    /// What an endpoint's plot shows, for those who do not see it.
    fn calibration_plot(&self, endpoint: Endpoint, figures: &CalibrationFigures) -> String;

    /// A share after some months, and the interval expected for it.
    fn observed_against(&self, months: f64, observed: f64, expected: &Range) -> String;

    /// How far hospitals differ: the spreads, and the shares of 95% of hospitals where the model expects `share`.
    fn between_centres(&self, spread: &Hyperparameters, share: f64, ends: &Range) -> String;

    /// How far studies differ: the standard deviation, and the factor on a hazard ratio.
    fn between_studies(&self, tau: f64, factor: f64) -> String;

    /// This model beside CLiTICAL.
    fn clitical(&self, comparison: &CliticalComparison) -> String;

    /// The sampled posterior beside the shipped approximation.
    fn sampling(&self, sampling: &Sampling) -> String;

    /// So many of so many.
    fn count_of(&self, count: u32, of: u32) -> String;

    /// What was done in the Krakow study, and how many were treated.
    fn krakow_introduction(&self, patients: u32, limbs: u32) -> String;

    /// Asks why the published share is not amputation-free survival.
    fn krakow_bracket_title(&self, share: WholePercent) -> String;

    /// Patients of whom at least and at most so many, of so many, were alive with every treated leg.
    fn krakow_bracket(&self, counts: (u32, u32), shares: &Range, of: u32) -> String;

    /// The mix of patients that the model assumes of the cohort.
    fn krakow_mix(&self, mix: AssumedMix) -> String;
}
