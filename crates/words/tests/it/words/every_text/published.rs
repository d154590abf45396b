//! The texts about the published models and the evidence.

use litemap::LiteMap;

use afs12_clinical::hazard::{self, Covariate, HazardRatio};
use afs12_clinical::patient::{Field, PedalModifier};
use afs12_clinical::scores::{self, NotApplicable, Prediction, RiskGroup, ScoreEndpoint};
use afs12_clinical::staging::glass::GlassStage;
use afs12_evidence::{Effect, Measure};
use afs12_words::Words;

use super::{Texts, add};

pub fn scores(words: &dyn Words, texts: &mut Texts) {
    for score in scores::ALL {
        let which = score.facts().which;
        add(texts, ("score", score.facts().id), words.score_name(score));
        add(texts, ("population", which), words.population(which));
        add(texts, ("caveat", which), words.caveat(which));
        let obstacles = [
            NotApplicable::Missing(vec![Field::Age]),
            NotApplicable::OutsidePopulation,
        ];
        for not_applicable in obstacles {
            let text = words.not_applicable(score, &not_applicable);
            add(texts, ("obstacle", score.facts().id, not_applicable), text);
        }
        let counted = words.counted_as_unknown(score, &[Field::Creatinine]);
        add(texts, ("counted as unknown", score.facts().id), counted);
    }
    for group in RiskGroup::ALL {
        add(texts, ("group", group), words.standing(None, Some(group)));
    }
    for points in [1.0, 3.0, 7.0, 2.5] {
        let standing = words.standing(Some(points), None);
        add(texts, format!("points {points}"), standing);
    }
    for endpoint in [
        ScoreEndpoint::AmputationFreeSurvival,
        ScoreEndpoint::OverallSurvival,
        ScoreEndpoint::MajorAmputation,
        ScoreEndpoint::DeathOrMajorAmputation,
        ScoreEndpoint::MajorAdverseLimbEvent,
    ] {
        for months in [1, 12, 24] {
            let text = words.endpoint(endpoint, months);
            add(texts, ("endpoint", endpoint, months), text);
        }
    }
    for (value, ends) in [
        (Some(0.6), Some((0.5, 0.7))),
        (None, Some((0.0, 0.5))),
        (None, Some((0.5, 1.0))),
    ] {
        let prediction = Prediction {
            low: ends.map(|(low, _)| low),
            high: ends.map(|(_, high)| high),
            value,
            ..Prediction::at(ScoreEndpoint::OverallSurvival, 24, 0.6)
        };
        let name = format!("prediction {value:?} {ends:?}");
        add(texts, name, words.prediction(&prediction));
    }
    for stage in [GlassStage::I, GlassStage::II, GlassStage::III] {
        add(texts, ("GLASS", stage), words.glass_stage(stage));
    }
    for pedal in [PedalModifier::P0, PedalModifier::P1, PedalModifier::P2] {
        add(texts, ("pedal", pedal), words.pedal_modifier(pedal));
    }
    for stage in 1..=4 {
        add(texts, ("WIfI", stage), words.wifi_stage(stage));
    }
}

pub fn evidence(words: &dyn Words, texts: &mut Texts) {
    for covariate in Covariate::ALL {
        add(texts, ("factor", covariate), words.factor(covariate));
    }
    for endpoint in hazard::Endpoint::ALL {
        let name = words.published_endpoint(endpoint);
        add(texts, ("published endpoint", endpoint), name);
        let share = words.group_share(endpoint, 7.5, 0.635);
        add(texts, ("group share", endpoint), share);
    }
    let mix = LiteMap::from_iter([(Covariate::AgeDecades, -0.5), (Covariate::Female, 0.36)]);
    add(texts, "mix", words.mix(&mix));
    let age = LiteMap::from_iter([(Covariate::AgeDecades, 1.5)]);
    add(texts, "contrast", words.contrast(&age));
    let ratio = HazardRatio {
        lower: 0.898,
        ratio: 2.8,
        upper: 12.34,
    };
    add(texts, "hazard ratio", words.hazard_ratio(ratio));
    add(texts, "forest mark", words.forest_mark(ratio));
    for (place, effect) in effects().iter().enumerate() {
        add(texts, ("printed", place), words.printed(effect));
        add(texts, ("derivation", place), words.derivation(effect));
    }
    for count in [1, 3, 7] {
        let selected = words.selected(count, count, count);
        add(texts, ("selected", count), selected);
        add(texts, ("row count", count), words.row_count(count, count));
        add(texts, ("patients", count), words.patients(count as u32));
    }
    add(texts, "group size", words.group_size(120));
}

/// An effect of each measure and each source of its standard error.
fn effects() -> Vec<Effect> {
    let bare = Effect {
        study: "x".to_owned(),
        endpoint: hazard::Endpoint::Death,
        contrast: LiteMap::from_iter([(Covariate::Diabetes, 1.0)]),
        measure: Measure::HazardRatio,
        value: 1.5,
        lower: None,
        upper: None,
        se: None,
        p: None,
        p_is_bound: false,
        events: None,
        exposed: None,
        per: None,
        reference_risk: None,
        se_factor: None,
        adjusted: true,
        months: None,
        factor: None,
        note: None,
    };
    let with_interval = Effect {
        lower: Some(1.2),
        upper: Some(1.9),
        se_factor: Some(1.5),
        months: Some(24.0),
        ..bare.clone()
    };
    let of_a_year = Effect {
        measure: Measure::SubdistributionHazardRatio,
        value: 1.04,
        p: Some(0.03),
        per: Some(10.0),
        ..bare.clone()
    };
    let bounded = Effect {
        measure: Measure::LogHazardRatio,
        value: -0.4,
        p: Some(0.001),
        p_is_bound: true,
        per: Some(-1.0),
        ..bare.clone()
    };
    let counted = Effect {
        measure: Measure::OddsRatio,
        value: 2.25,
        events: Some(45),
        exposed: Some(0.235),
        reference_risk: Some(0.18),
        adjusted: false,
        months: Some(5.5),
        ..bare.clone()
    };
    let given = Effect {
        measure: Measure::RiskRatio,
        value: 1.75,
        se: Some(0.21),
        per: Some(2.0),
        reference_risk: Some(0.3),
        ..bare
    };
    vec![with_interval, of_a_year, bounded, counted, given]
}
