//! What is said of the published models and of the evidence.

use litemap::LiteMap;

use afs12::hazard::{self, Covariate, HazardRatio};
use afs12::patient::{Field, PedalModifier};
use afs12::scores::{self, Endpoint, Obstacle, Prediction};
use afs12::staging::glass::GlassStage;
use afs12::words::Words;

use super::{Texts, add};

pub fn scores(words: &dyn Words, texts: &mut Texts) {
    for score in scores::ALL {
        add(texts, ("score", score.id()), words.score_name(score));
        let obstacles = [
            Obstacle::Missing(vec![Field::Age]),
            Obstacle::OutsidePopulation,
        ];
        for obstacle in obstacles {
            let text = words.obstacle(score, &obstacle);
            add(texts, ("obstacle", score.id(), obstacle), text);
        }
        let counted = words.counted_as_unknown(score, &[Field::Creatinine]);
        add(texts, ("counted as unknown", score.id()), counted);
    }
    // The groups of PREVENT III, of the frailty index and of the two-year life expectancy.
    for group in [
        "low",
        "medium",
        "high",
        "frail",
        "not-frail",
        "under-half",
        "half-or-more",
    ] {
        let standing = words.standing(None, Some(group));
        assert_ne!(standing, "", "{group}");
        add(texts, ("group", group), standing);
    }
    for points in [1.0, 3.0, 7.0, 2.5] {
        let standing = words.standing(Some(points), None);
        add(texts, format!("points {points}"), standing);
    }
    for endpoint in [
        Endpoint::AmputationFreeSurvival,
        Endpoint::OverallSurvival,
        Endpoint::MajorAmputation,
        Endpoint::DeathOrMajorAmputation,
        Endpoint::MajorAdverseLimbEvent,
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
            ..Prediction::at(Endpoint::OverallSurvival, 24, 0.6)
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
        let share = words.cohort_share(endpoint, 0.635);
        add(texts, ("cohort share", endpoint), share);
    }
    let mix = LiteMap::from_iter([(Covariate::AgeDecades, 0.5), (Covariate::Female, 0.36)]);
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
    for count in [1, 3, 7] {
        let selected = words.selected(count, count, count);
        add(texts, ("selected", count), selected);
        add(texts, ("row count", count), words.row_count(count, count));
        add(texts, ("effect count", count), words.effect_count(count));
        add(texts, ("patients", count), words.patients(count as u32));
    }
    add(texts, "cohort size", words.cohort_size(120));
}
