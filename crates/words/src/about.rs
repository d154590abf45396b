//! The texts without arguments of the pages about the model: calibration, the Krakow study and the model card.

use strum::VariantArray;

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

/// What a language says on the pages about the model, without arguments.
pub trait AboutWords {
    /// Returns a text without arguments.
    fn about(&self, text: AboutText) -> &'static str;
}
