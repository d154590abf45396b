//! The model card.

use crate::words::about::{CardSection, EvidenceCounts};

pub const INTRODUCTION: &str = "What the model is for, how it was made and what it cannot do, under the headings of TRIPOD+AI as far as \
they apply to a model made from published results, without any individual patient's data.";

pub const NOT_A_DEVICE: &str = "This is not a medical device. It is for clinicians' information, research and teaching, and must not be \
used to choose a treatment.";

pub fn title(section: CardSection) -> &'static str {
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

pub fn text(section: CardSection) -> &'static [&'static str] {
    match section {
        CardSection::IntendedUse => &[
            "For vascular surgeons, angiologists and interventionists who want to know how patients like the one before them fared in the \
             published evidence, with an honest range; for research and for teaching.",
        ],
        CardSection::Misuse => &[
            "Choosing between bypass and angioplasty, or between treating and not treating: the effects are associations, not effects of \
             treatment.",
            "Rutherford categories 0 to 3, acute limb ischaemia, patients under 40 or over 105 years, and any use without a clinician who \
             knows the patient.",
        ],
        CardSection::Participants => &[
            "Adults with chronic limb-threatening ischaemia, Rutherford category 4, 5 or 6, most of them revascularised, in the published \
             cohorts and studies that the evidence page lists. A few cohorts without any option of revascularisation are among them.",
        ],
        CardSection::Outcome => &[
            "Alive without major amputation (above the ankle) 12 months after revascularisation: amputation-free survival. What ends it is \
             split into death first and major amputation first.",
        ],
        CardSection::Predictors => &[
            "The leg (Rutherford category, infection), the lesion (level, crural and pedal arteries, GLASS), the person (age, sex, \
             mobility, nutrition), other disease, blood tests and temperature, urgency, and the planned treatment.",
        ],
        CardSection::Data => &[
            "Most were read as abstracts. Where a standard error was not published it was derived, and each row says how.",
        ],
        CardSection::Missing => &[
            "A question that is not answered is averaged over the spread between patients, and widens the range. It is never counted as \
             \"no\". A treatment that is not answered counts as endovascular.",
        ],
        CardSection::Methods => &[
            "Each cause has a cumulative hazard at 12 months that is log-linear in the covariates. Every published effect and every \
             cohort's outcome is one standardised residual; weak normal priors hold the effects (standard deviation 0.8) and the \
             difference between the two causes (0.45), so that a study of the composite informs both. The parameters minimise the sum of \
             squares; the standard deviations between studies and between centres maximise the marginal likelihood in Laplace's \
             approximation.",
        ],
        CardSection::Performance => &[
            "Checked against full posterior sampling of the same model: coefficients agree within 0.21 standard errors, and the \
             amputation-free survival of 30 random patients within 4 percentage points.",
            "For the population of the PREVENT III trial, simulated from its published case mix, the model gives 84%, 72% and 53% in the \
             score's low, medium and high risk groups; published were 86%, 73% and 45% where the score was made and 85%, 74% and 55% in \
             a validation (VSGNNE).",
            "Published models of this kind tell patients apart with a concordance of about 0.7. This model's own discrimination has not \
             been measured: that needs the data of individual patients.",
        ],
        CardSection::Limitations => &[
            "The evidence was read mostly as abstracts, and several standard errors are approximations. Studies adjusted for different \
             things; their effects are combined as if independent, and covariates count as independent of each other.",
            "Centres differ more than covariates explain. Nothing in the model knows the centre where the patient is treated.",
            "Away from 12 months the curve is an illustration. Percentages are shown as whole numbers, because no more is known.",
        ],
        CardSection::Fairness => &[
            "Sex and age are predictors. Ethnic origin and social circumstances are not: too little of the evidence reports them. Whether \
             the model is as well calibrated in each of these groups is not known.",
        ],
        CardSection::Availability => &[
            "The evidence tables, the program that fits the model and the artifact are published together. The same evidence gives the same \
             artifact, and a test fails where it does not. Everything is computed on the device; nothing is sent or stored.",
        ],
    }
}

pub fn evidence(counts: EvidenceCounts) -> String {
    format!(
        "{} effects from {} published studies, and {} outcomes at 12 months of {} published cohorts.",
        counts.effects, counts.studies, counts.outcomes, counts.cohorts
    )
}
