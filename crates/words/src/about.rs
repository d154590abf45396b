//! The texts without arguments of the pages about the model: calibration, the Krakow study and the model card.

use strum::VariantArray;

/// A text of the pages about the model, without arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum AboutText {
    /// The share that is alive with the leg.
    AmputationFree,
    /// The share that is alive.
    Alive,
    /// The share that is free of major amputation.
    LimbKept,
    /// Title of the calibration page.
    CalibrationTitle,
    /// Column of the names of the figures.
    FigureColumn,
    /// Column of the outcomes at 12 months.
    At12Months,
    /// Column of the outcomes at all months.
    AllMonths,
    /// Row of the number of outcomes.
    FigureOutcomes,
    /// Row of the share inside the 95% interval.
    FigureInside,
    /// Row of the mean error.
    FigureError,
    /// Row of the mean error of a prediction of the mean.
    FigureErrorOfMean,
    /// Row of the slope.
    FigureSlope,
    /// Row of the mean of the standardised error.
    FigureMeanZ,
    /// Row of the standard deviation of the standardised error.
    FigureSdZ,
    /// Displayed in place of a figure that is not computed.
    NoFigure,
    /// What the figures mean.
    FiguresMeaning,
    /// Label of the outcomes outside their interval.
    OutsideTitle,
    /// How to read the plot: the line, the symbols and both bars.
    PlotReading,
    /// Axis of the predicted shares.
    AxisPredicted,
    /// Axis of the observed shares.
    AxisObserved,
    /// Legend of the symbol of an outcome outside its interval.
    OutsideSymbol,
    /// Title of how both intervals are computed.
    IntervalsTitle,
    /// How the observed interval is computed.
    ObservedInterval,
    /// How the predicted interval is computed.
    ExpectedInterval,
    /// Title of the differences between hospitals and between studies.
    HeterogeneityTitle,
    /// What the calibration does not show.
    CalibrationLimits,
    /// Title of the table of outcomes.
    TableTitle,
    /// Column of the groups.
    ColumnGroup,
    /// Column of the months.
    ColumnMonth,
    /// Column of the numbers of patients.
    ColumnPatients,
    /// Column of the observed shares.
    ColumnObserved,
    /// Column of the predicted intervals.
    ColumnPredicted,
    /// Column that says whether an outcome is inside its interval.
    ColumnInside,
    /// Column of the published outcomes.
    ColumnOutcome,
    /// Column of the counts.
    ColumnCount,
    /// Column of the shares.
    ColumnShare,
    /// Cell of an outcome inside its interval.
    Inside,
    /// Cell of an outcome outside its interval.
    Outside,
    /// Title of the comparison with two published models.
    ModelsTitle,
    /// That this comparison is no validation.
    ModelsConsistency,
    /// How the comparison with PREVENT III was made.
    ModelsPreventIii,
    /// Column of the risk groups.
    ColumnRiskGroup,
    /// Column of the shares of patients per risk group.
    ColumnPatientShare,
    /// Column of the AFS by this model.
    ColumnModel,
    /// Column of the AFS in the derivation cohort.
    ColumnDerivation,
    /// Column of the AFS in the validation cohort.
    ColumnVsgnne,
    /// Title of the comparison with the sampled posterior.
    SamplingTitle,
    /// Title of the page about the Krakow study.
    KrakowTitle,
    /// Title of the published outcomes.
    KrakowPublished,
    /// Row of the patients alive with the limb and without critical ischaemia.
    KrakowAliveWithoutIschaemia,
    /// Row of the patients who died.
    KrakowDied,
    /// Row of the amputated limbs.
    KrakowAmputated,
    /// Row of the complications.
    KrakowComplications,
    /// Displayed if only a percentage was published.
    KrakowNoCount,
    /// How the intervals were computed.
    KrakowWilson,
    /// Why the published share is not amputation-free survival.
    KrakowStricter,
    /// Title of the model's figures for such a group.
    KrakowModelTitle,
    /// Row of the possible published values.
    KrakowBracketRow,
    /// Row of the model's figure for such a group.
    KrakowFittedRow,
    /// Row of the present patient.
    KrakowPatientRow,
    /// What the model's figure is.
    KrakowFittedNote,
    /// Introduces the prediction without the studies of this hospital.
    KrakowLeftOut,
    /// Title of the present patient beside the group.
    KrakowPatientTitle,
    /// What that comparison is.
    KrakowPatientNote,
    /// Displayed if there is no estimate to compare.
    KrakowNoPatient,
    /// Link to the form.
    ToPatient,
    /// Title of the model card.
    CardTitle,
    /// What the model card is.
    CardIntroduction,
    /// That the calculator is no medical device.
    NotADevice,
    /// Label of the name of the model.
    CardName,
    /// Label of the version.
    CardVersion,
    /// Label of the date of release.
    CardReleased,
    /// Label of the checksum of the evidence tables.
    CardEvidence,
    /// Label of the checksum of the model's file.
    CardArtifact,
    /// Label of the licence.
    CardLicence,
    /// Introduces the equation of the cumulative hazards.
    EquationHazard,
    /// Introduces the equation of AFS if every answer is known.
    EquationSurvival,
    /// Introduces the equation of the correlation of risk factors.
    EquationTogether,
    /// Introduces the equation of the average over unknown answers.
    EquationAverage,
    /// Introduces the equation of the mortality of the general population.
    EquationFloor,
    /// Introduces the equation of the plausible range.
    EquationRange,
    /// Link to the calibration page.
    ToCalibration,
}

/// What a language says on the pages about the model, without arguments.
pub trait AboutWords {
    /// Returns a text without arguments.
    fn about(&self, text: AboutText) -> &'static str;
}
