//! The model card.

use super::super::English;
use crate::{CardFacts, CardSection, CardWords, NumberWords};

pub const INTRODUCTION: &str = "What the model is for, how it was made and what it cannot do, under the headings of TRIPOD+AI as far as \
they apply to a model made from published results, without any individual patient's data.";

pub const NOT_A_DEVICE: &str = "This is not a medical device. It is for clinicians' information, research and teaching, and must not be \
used to choose a treatment.";

const INTENDED_USE: &[&str] = &[
    "For vascular surgeons, angiologists and interventionists who want to know how patients like the one before them fared in the \
     published evidence, with an honest range; for research and for teaching.",
];

const MISUSE: &[&str] = &[
    "Choosing between bypass and angioplasty, or between treating and not treating: the effects are associations, not effects of treatment.",
];

const PARTICIPANTS: &[&str] = &[
    "Adults with chronic limb-threatening ischaemia, Rutherford category 4, 5 or 6, most of them revascularised, in the published groups and \
     studies that the evidence page lists. A few groups without any option of revascularisation are among them.",
];

const OUTCOME: &[&str] = &[
    "Alive without major amputation (above the ankle) 12 months after revascularisation: amputation-free survival. What ends it is \
     split into death first and major amputation first.",
];

const PREDICTORS: &[&str] = &[
    "The leg (Rutherford category, infection, heel wound, WIfI ischaemia, ankle-brachial index), the lesion (level, crural and pedal \
     arteries, GLASS), the person (age, sex, mobility, nutrition), other disease, blood tests and temperature, urgency, and the planned \
     treatment.",
];

const DATA: &[&str] = &[
    "Most studies were read as abstracts only. The tables hold every figure as it was printed; the evidence page shows how the log hazard \
     ratio and its standard error follow from it.",
];

const MISSING: &[&str] = &[
    "A question that is not answered is averaged over the patients who fit the other answers, and widens the range. Because risk factors go \
     together, what is known changes what is expected of the rest. It is never counted as \"no\". A treatment that is not answered counts as \
     endovascular.",
];

const METHODS: &[&str] = &[
    "Death and major amputation each have a cumulative hazard that is log-linear in the covariates, with a shape over time of its own. Every \
     published effect and every group's outcome is one standardised residual. An effect adjusted for other risk factors measures that \
     factor alone; a crude one also measures what goes with it. The groups of one registry share what is peculiar to it.",
    "Normal priors hold the coefficients and the difference between the two causes, so that a study of the composite informs both. The \
     parameters minimise the sum of squares; the spreads between studies, registries and groups, the correlation of risk factors and the \
     common prior of adverse factors maximise the marginal likelihood in Laplace's approximation. An adverse factor never helps: a coefficient \
     that would is held at 0.",
];

const PERFORMANCE: &[&str] = &[
    "Its makers never tested the model on single patients. Published models of this kind tell patients apart with a concordance of about 0.7; \
     this model's own discrimination has not been measured: that needs the data of individual patients.",
];

const LIMITATIONS: &[&str] = &[
    "Most sources were read as abstracts, which print significant effects more often than others. Several standard errors are approximations.",
    "Effects are associations, not effects of treatment.",
    "One correlation stands for how all risk factors go together. WIfI stages and some categories were translated into covariates by this \
     project.",
    "Population-based sources do about 3 percentage points worse than the average of registries, and hospitals differ more than covariates \
     explain. Nothing in the model knows the hospital where the patient is treated, unless its own figures are given.",
    "Percentages are shown as whole numbers, because no more is known.",
];

const FAIRNESS: &[&str] = &[
    "Sex and age are predictors. Ethnic origin and social circumstances are not: too little of the evidence reports them. Whether \
     the model is as well calibrated in each of these groups is not known.",
];

const AVAILABILITY: &[&str] = &[
    "The evidence tables, the program that fits the model and the fitted model are published together: the same evidence gives the same \
     model. A second implementation of the same equations checks it. Everything is computed on the device; nothing is sent or stored.",
];

impl CardWords for English {
    fn card_title(&self, section: CardSection) -> &'static str {
        match section {
            CardSection::IntendedUse => "Intended use",
            CardSection::Misuse => "Not to be used for",
            CardSection::Participants => "Participants",
            CardSection::Outcome => "Outcome",
            CardSection::Predictors => "Predictors",
            CardSection::Data => "Source of data",
            CardSection::Missing => "Missing data",
            CardSection::Methods => "Methods",
            CardSection::Performance => "Performance",
            CardSection::Limitations => "Limitations",
            CardSection::Fairness => "Fairness",
            CardSection::Availability => "Availability",
        }
    }

    fn card_facts(&self, section: CardSection, facts: &CardFacts) -> Option<String> {
        let (first, last) = facts.months;
        match section {
            CardSection::Misuse => Some(format!(
                "Rutherford categories 0 to 3, acute limb ischaemia, patients under {} or over {} years, and any use without a clinician who \
                 knows the patient.",
                facts.ages.0, facts.ages.1
            )),
            CardSection::Predictors => Some(format!(
                "{} questions of the form give {} covariates. Two are required, Rutherford category and age; \"not known\" is a normal answer to \
                 every other. Nobody is asked for the year of treatment: an estimate is made for {}.",
                facts.questions, facts.covariates, facts.year
            )),
            CardSection::Data => Some(evidence(facts)),
            CardSection::Methods => Some(format!(
                "The model is fitted to outcomes at {first} to {last} months and predicts at {}; its curve ends at {}. Between the scores of two \
                 questions it finds a correlation φ of {:.2}.",
                facts.predicted.0, facts.predicted.1, facts.correlation
            )),
            CardSection::Limitations => Some(format!(
                "Outside {} to {} an estimate goes beyond what the groups of the evidence and left-out predictions support: it is marked as \
                 extrapolated. Where it would be {} or {}, no figure is shown, only that.",
                self.percent(facts.supported.0),
                self.percent(facts.supported.1),
                self.percent(facts.not_shown.0),
                self.percent(facts.not_shown.1)
            )),
            CardSection::IntendedUse
            | CardSection::Participants
            | CardSection::Outcome
            | CardSection::Missing
            | CardSection::Performance
            | CardSection::Fairness
            | CardSection::Availability => None,
        }
    }

    fn card_text(&self, section: CardSection) -> &'static [&'static str] {
        match section {
            CardSection::IntendedUse => INTENDED_USE,
            CardSection::Misuse => MISUSE,
            CardSection::Participants => PARTICIPANTS,
            CardSection::Outcome => OUTCOME,
            CardSection::Predictors => PREDICTORS,
            CardSection::Data => DATA,
            CardSection::Missing => MISSING,
            CardSection::Methods => METHODS,
            CardSection::Performance => PERFORMANCE,
            CardSection::Limitations => LIMITATIONS,
            CardSection::Fairness => FAIRNESS,
            CardSection::Availability => AVAILABILITY,
        }
    }
}

fn evidence(facts: &CardFacts) -> String {
    let counts = facts.counts;
    format!(
        "{} effects and {} outcomes of {} groups, at {} to {} months, from {} published studies. The groups belong to {} registries, trials \
         or single studies.",
        counts.effects,
        counts.outcomes,
        counts.groups,
        facts.months.0,
        facts.months.1,
        counts.studies,
        counts.units
    )
}
