//! The texts of the pages about the model.

use afs12_clinical::hazard::Endpoint;
use afs12_clinical::prognosis::artifact::Hyperparameters;
use afs12_clinical::prognosis::{
    AfsDifference, CalibrationFigures, CliticalComparison, LargestDifference, Range, Sampling,
    SamplingAfs, SamplingSummary, WholePercent,
};
use afs12_words::{AboutText, AssumedMix, CardFacts, CardSection, EvidenceCounts, Words};
use strum::VariantArray;

use super::{Texts, add, add_optional};

const ENDS: Range = Range {
    lower: 0.55,
    upper: 0.82,
};

/// The size of the evidence, with the same count of everything.
pub fn counts(n: usize) -> EvidenceCounts {
    EvidenceCounts {
        studies: n,
        effects: n,
        groups: n,
        outcomes: n,
        units: n,
    }
}

/// The numbers of the model card, with `n` questions, covariates and rows of evidence.
pub fn facts(n: usize) -> CardFacts {
    CardFacts {
        counts: counts(n),
        questions: n,
        covariates: n,
        year: 2021,
        ages: (41, 99),
        months: (7, 35),
        predicted: (13, 23),
        supported: (WholePercent::Percent(46), WholePercent::Percent(89)),
        not_shown: (WholePercent::Under(11), WholePercent::Over(94)),
        correlation: 0.123,
    }
}

/// The figures of `rows` outcomes.
pub fn figures(rows: usize) -> CalibrationFigures {
    CalibrationFigures {
        endpoint: None,
        months: None,
        rows,
        inside_95: 0.93,
        mean_z: -0.07,
        sd_z: 1.02,
        mean_absolute_error: Some(0.081),
        mean_absolute_error_of_mean: Some(0.102),
        slope: Some(1.21),
    }
}

/// A comparison in this many patients.
pub fn comparison(patients: usize) -> CliticalComparison {
    CliticalComparison {
        patients,
        slope: 0.98,
        correlation: 0.95,
        spread: 0.52,
        spread_clitical: 0.51,
        mean_difference: -0.041,
    }
}

/// A sampling with `n` chains, draws and divergences.
pub fn sampling(n: usize) -> Sampling {
    let difference = |difference_in_se| LargestDifference {
        name: "female".to_owned(),
        difference_in_se,
    };
    let afs = AfsDifference {
        largest: 0.052,
        mean: 0.011,
    };
    Sampling {
        chains: n,
        draws_a_chain: n,
        divergences: n,
        max_r_hat: 1.004,
        min_effective_sample_size: 812.0,
        largest_difference_in_se: difference(0.31),
        intercepts: vec![difference(0.62), difference(-0.77)],
        afs: SamplingAfs {
            summary: SamplingSummary {
                afs_against_mean: afs,
                afs_against_median: afs,
                lower_against_lower: afs,
                upper_against_upper: afs,
            },
        },
    }
}

const SPREAD: Hyperparameters = Hyperparameters {
    tau_effect: 0.071,
    tau_treatment: 0.282,
    tau_within: 0.193,
    tau_death: 0.294,
    tau_amputation: 0.465,
    rho: 0.786,
    phi: 0.097,
    prior_mean: 0.278,
    prior_sd: 0.259,
};

pub fn about(words: &dyn Words, texts: &mut Texts) {
    for text in AboutText::VARIANTS {
        add(texts, ("about", text), words.about(*text));
    }
    card(words, texts);
    calibration(words, texts);
    krakow(words, texts);
}

fn card(words: &dyn Words, texts: &mut Texts) {
    for section in CardSection::ALL {
        add(texts, ("card title", section), words.card_title(section));
        let facts = words.card_facts(section, &facts(22));
        add_optional(texts, ("card facts", section), facts.unwrap_or_default());
        for (place, paragraph) in words.card_text(section).iter().enumerate() {
            add(texts, ("card", section, place), *paragraph);
        }
    }
}

fn calibration(words: &dyn Words, texts: &mut Texts) {
    let introduction = words.calibration_introduction(counts(22));
    add(texts, "calibration introduction", introduction);
    let without_errors = CalibrationFigures {
        mean_absolute_error: None,
        mean_absolute_error_of_mean: None,
        ..figures(120)
    };
    for (name, afs) in [("agreement", figures(40)), ("inside", without_errors)] {
        add(texts, name, words.agreement(&figures(207), &afs));
    }
    for endpoint in Endpoint::ALL {
        let plot = words.calibration_plot(endpoint, &figures(22));
        add(texts, ("calibration plot", endpoint), plot);
    }
    let against = words.observed_against(7.5, 0.71, &ENDS);
    add(texts, "observed against", against);
    let centres = words.between_centres(&SPREAD, 0.71, &ENDS);
    add(texts, "between centres", centres);
    add(texts, "between studies", words.between_studies(0.07, 1.51));
    add(texts, "count of", words.count_of(52, 120));
    let above = CliticalComparison {
        mean_difference: 0.041,
        ..comparison(2000)
    };
    for (name, comparison) in [("below CLiTICAL", comparison(2000)), ("above it", above)] {
        add(texts, name, words.clitical(&comparison));
    }
    add(texts, "sampling", words.sampling(&sampling(4)));
    add(texts, "decimal", words.decimal(-1.234, 2));
}

fn krakow(words: &dyn Words, texts: &mut Texts) {
    let [low, middle, high] = [0.55, 0.71, 0.82].map(WholePercent::of);
    add(texts, "Krakow", words.krakow_introduction(120, 127));
    add(texts, "Krakow title", words.krakow_bracket_title(middle));
    let bracket = words.krakow_bracket((76, 95), &ENDS, 120);
    add(texts, "Krakow bracket", bracket);
    let mix = AssumedMix {
        tissue_loss: high,
        gangrene: middle,
        infrapopliteal: low,
        femoropopliteal: WholePercent::of(0.3),
    };
    add(texts, "Krakow mix", words.krakow_mix(mix));
}
