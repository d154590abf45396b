//! The texts of the page.

use afs12_clinical::patient::FormGroup;
use strum::VariantArray;

/// A text of the page without arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Text {
    /// Title of the document.
    DocumentTitle,
    /// Label of the choice of language.
    LanguageSwitch,
    /// What the calculator estimates, below its name.
    Tagline,
    /// Button that clears the form.
    NewPatient,
    /// Title of the form.
    FormTitle,
    /// How the form works.
    FormIntroduction,
    /// Title of the result.
    ResultTitle,
    /// What the estimate is.
    ResultMeasure,
    /// Displayed in place of the result while a required answer is missing.
    ResultWaiting,
    /// Displayed in place of the result while the form has a validation error.
    ResultWithdrawn,
    /// Title of the message that the patient has no CLTI.
    NotCltiTitle,
    /// Label of the plausible range.
    RangeLabel,
    /// Mark of an estimate beyond what the evidence supports.
    Extrapolated,
    /// What the plausible range includes.
    RangeMeaning,
    /// First state of the icon array.
    AliveWithLeg,
    /// Second state of the icon array.
    AmputationFirst,
    /// Third state of the icon array.
    DeathFirst,
    /// How to make the range narrower.
    UnansweredHint,
    /// Option for an answer that is not known.
    NotKnown,
    /// Mark of a required question.
    Required,
    /// Title of the validation errors.
    FaultsTitle,
    /// Title of the warnings.
    WarningsTitle,
    /// The limits of the calculator.
    Limits,
    /// The limits in one line, always visible.
    LimitsInShort,
    /// Button that opens the full result on a small screen.
    OpenResult,
    /// Button that goes back to the form.
    CloseResult,
    /// Displayed in the result bar while a required answer is missing.
    BarWaiting,
    /// Displayed in the result bar if the patient has no CLTI.
    BarNotClti,
    /// Label of the choice of unit.
    UnitChoice,
    /// Label of the derived eGFR.
    DerivedEgfr,
    /// Label of the derived body mass index.
    DerivedBmi,
    /// Label of the derived GNRI.
    DerivedGnri,
    /// Label of the derived GLASS stage.
    DerivedGlass,
    /// Label of the model's version.
    ModelVersion,
    /// Label of the navigation.
    Navigation,
    /// The page of the form and the result.
    PatientPage,
    /// The evidence page.
    EvidencePage,
    /// The calibration page.
    CalibrationPage,
    /// The page about the Krakow study.
    KrakowPage,
    /// The model card.
    ModelCardPage,
    /// Beginning of the name of the button that displays more about a question.
    More,
}

/// What a language says on the page, outside the result.
pub trait PageWords {
    /// Returns a text without arguments.
    fn text(&self, text: Text) -> &'static str;

    /// Returns the heading of a group of questions.
    fn group(&self, group: FormGroup) -> &'static str;

    /// Returns how many questions of a group are answered.
    fn answered(&self, answered: usize, asked: usize) -> String;

    /// Returns how many answers need a correction.
    fn faults(&self, count: usize) -> String;
}
