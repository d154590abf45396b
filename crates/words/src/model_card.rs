//! The model card.

use afs12_clinical::prognosis::WholePercent;

use crate::{EvidenceCounts, NumberWords};

/// A section of the model card, in the order of TRIPOD+AI as far as its items apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardSection {
    /// What the model is for, and for whom.
    IntendedUse,
    /// What it must not be used for.
    Misuse,
    /// Which patients the evidence describes.
    Participants,
    /// What is predicted.
    Outcome,
    /// What is asked.
    Predictors,
    /// The evidence and its size.
    Data,
    /// How missing answers are treated.
    Missing,
    /// How the model was made, with its equations.
    Methods,
    /// How good it is.
    Performance,
    /// The known weaknesses.
    Limitations,
    /// What is not known about groups of patients.
    Fairness,
    /// Where the tables, the program and the model are, and how to reproduce them.
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

/// The numbers on the model card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CardFacts {
    /// The size of the evidence.
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

/// What a language says on the model card.
pub trait CardWords: NumberWords {
    /// Returns the heading of a section.
    fn card_title(&self, section: CardSection) -> &'static str;

    /// Returns the first paragraph of a section, with the numbers of the model; `None` if the section has no such paragraph.
    fn card_facts(&self, section: CardSection, facts: &CardFacts) -> Option<String>;

    /// Returns the other paragraphs of a section.
    fn card_text(&self, section: CardSection) -> &'static [&'static str];
}
