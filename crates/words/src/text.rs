//! The texts of the page that depend on nothing.

use strum::VariantArray;

/// A text of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Text {
    /// What the browser calls the page.
    DocumentTitle,
    /// Names the choice of language.
    LanguageSwitch,
    /// What the tool is, in one line under its name.
    Tagline,
    /// The button that clears the form.
    NewPatient,
    /// Names the form.
    FormTitle,
    /// Says how the form works.
    FormIntroduction,
    /// Names the result.
    ResultTitle,
    /// What the number is.
    ResultMeasure,
    /// Stands where the result will be, while Rutherford category and age are missing.
    ResultWaiting,
    /// Stands where the result was, while something in the form is wrong.
    ResultWithdrawn,
    /// Names the message that there is no estimate.
    NotCltiTitle,
    /// Names the plausible range.
    RangeLabel,
    /// Marks an estimate that lies outside what the evidence supports.
    Extrapolated,
    /// Says what the range covers.
    RangeMeaning,
    /// The three states of the icon array.
    AliveWithLeg,
    AmputationFirst,
    DeathFirst,
    /// Says how to make the range narrower.
    UnansweredHint,
    /// The option for an answer that is not known.
    NotKnown,
    /// Marks a field without which there is no estimate.
    Required,
    /// Names the list of what has to be put right.
    FaultsTitle,
    /// Names the list of what is accepted but worth a word.
    WarningsTitle,
    /// The limits, in full.
    Limits,
    /// The limits in one line, always in view.
    LimitsInShort,
    /// Opens the full result on a small screen.
    OpenResult,
    /// Goes back from the full result to the form.
    CloseResult,
    /// Stands in the result bar while there is no result.
    BarWaiting,
    BarNotClti,
    /// Names the choice of unit.
    UnitChoice,
    /// Shown beside a value derived from the answers.
    DerivedEgfr,
    DerivedBmi,
    DerivedGnri,
    DerivedGlass,
    /// Names the version of the model.
    ModelVersion,
    /// The groups of questions.
    /// The folded group of questions that serve the published scores only.
    /// The pages, as the navigation calls them.
    Navigation,
    PatientPage,
    EvidencePage,
    CalibrationPage,
    KrakowPage,
    ModelCardPage,
    /// Begins the name of the button that shows more help for a field.
    More,
}
