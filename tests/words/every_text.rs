//! Every text of a language, each under a name, with the same arguments in every language.

use std::collections::BTreeMap;
use std::fmt::Debug;

use afs12::draft::options;
use afs12::hazard::{self, Covariate, HazardRatio};
use afs12::patient::{
    Field, Grade, Measured, NumberFault, PedalModifier, Place, Reason, Refusal, Rutherford, Unit,
    Warning,
};
use afs12::prognosis::{CurvePoint, Frequencies, Question, WholePercent};
use afs12::scores::{self, Endpoint, Obstacle, Prediction};
use afs12::staging::glass::GlassStage;
use afs12::words::{
    AboutText, Agreement, AssumedMix, CardSection, EvidenceCounts, EvidenceText, ExplanationText,
    ScoreText, Text, Words,
};
use strum::VariantArray;

/// The texts by name.
pub type Texts = BTreeMap<String, String>;

/// Everything that a language says.
pub fn of(words: &dyn Words) -> Texts {
    let mut texts = Texts::new();
    page(words, &mut texts);
    form(words, &mut texts);
    refusals(words, &mut texts);
    results(words, &mut texts);
    scores(words, &mut texts);
    evidence(words, &mut texts);
    about(words, &mut texts);
    texts.retain(|_, text| !text.is_empty());
    texts
}

fn add(texts: &mut Texts, name: impl Debug, text: impl Into<String>) {
    let name = format!("{name:?}");
    let before = texts.insert(name.clone(), text.into());
    assert_eq!(before, None, "{name} is named once");
}

fn page(words: &dyn Words, texts: &mut Texts) {
    for text in Text::VARIANTS {
        add(texts, ("text", text), words.text(*text));
    }
    for text in ExplanationText::VARIANTS {
        add(texts, ("explanation", text), words.explanation(*text));
    }
    for text in EvidenceText::VARIANTS {
        add(texts, ("evidence", text), words.evidence(*text));
    }
    for text in ScoreText::VARIANTS {
        add(texts, ("scores", text), words.scores(*text));
    }
    for text in AboutText::VARIANTS {
        add(texts, ("about", text), words.about(*text));
    }
}

fn form(words: &dyn Words, texts: &mut Texts) {
    for field in Field::ALL {
        add(texts, ("label", field), words.label(field));
        add(texts, ("help", field), words.help(field));
        add(texts, ("more", field), words.more(field));
        for code in options(field) {
            let option = words.option(field, code);
            assert_ne!(option, "", "{field:?} {code}");
            add(texts, ("option", field, code), option);
            add(texts, ("caption", field, code), words.caption(field, code));
        }
        for unit in field.units() {
            let warning = Warning::Unusual(
                field,
                Measured {
                    value: 43.5,
                    unit: *unit,
                },
            );
            add(texts, ("unusual", field, unit), words.warning(&warning));
            texts
                .entry(format!("{:?}", ("unit", unit)))
                .or_insert(words.unit(*unit).to_owned());
        }
    }
    for question in Question::ALL {
        add(texts, ("question", question), words.question(question));
        add(texts, ("moved", question), words.moved(question, 1.25));
    }
}

fn refusals(words: &dyn Words, texts: &mut Texts) {
    let found = Measured {
        value: 2.5,
        unit: Unit::MilligramsPerDecilitre,
    };
    let reasons = [
        Reason::Required,
        Reason::OutOfRange(found),
        Reason::NotAccepted("[…]".to_owned()),
        Reason::UnknownUnit("mmol/L".to_owned()),
        Reason::HalfAQuantity,
        Reason::UnknownPart("date".to_owned()),
        Reason::UnknownField,
        Reason::GivenTwice("age".to_owned()),
        Reason::NotAGroup("5".to_owned()),
        Reason::GradeMissing,
        Reason::NoLesion,
        Reason::NotJson("detail".to_owned()),
        Reason::EmptyLine,
        Reason::LineTooLong { most_bytes: 1000 },
        Reason::NotClti,
    ];
    let faults = [
        NumberFault::ManySeparators,
        NumberFault::Space,
        NumberFault::Exponent,
        NumberFault::OtherDigits,
        NumberFault::Negative,
        NumberFault::NotDigits,
    ];
    let reasons = reasons
        .into_iter()
        .chain(faults.map(Reason::NotANumber))
        .collect::<Vec<_>>();
    let fields = [
        Field::Rutherford,
        Field::Diabetes,
        Field::Sex,
        Field::Creatinine,
        Field::WifiAbi,
        Field::Age,
    ];
    let fields = fields.map(Place::Field).into_iter();
    for place in fields.chain([Place::Record, Place::Path("lesion.length".to_owned())]) {
        for reason in &reasons {
            let refusal = Refusal {
                place: place.clone(),
                reason: reason.clone(),
            };
            add(texts, ("refusal", &refusal), words.refusal(&refusal));
        }
    }
    for warning in [
        Warning::CreatinineWithoutSex,
        Warning::AlbuminWithoutSize,
        Warning::WifiToeDecides,
        Warning::CalcificationNotKnown,
        Warning::TreatmentAssumed,
    ] {
        add(texts, ("warning", warning), words.warning(&warning));
    }
}

fn results(words: &dyn Words, texts: &mut Texts) {
    let [low, middle, high] = [0.55, 0.71, 0.82].map(WholePercent::of);
    for afs in [
        WholePercent::BelowOne,
        middle,
        WholePercent::AboveNinetyNine,
    ] {
        add(texts, ("sentence", afs), words.sentence(afs));
    }
    add(texts, "range", words.range(low, high));
    add(
        texts,
        "icon array",
        words.icon_array(Frequencies::of(0.71, 0.12, 0.17)),
    );
    add(texts, "result line", words.result_line(middle, low, high));
    for count in [0, 1, 3, 7] {
        add(texts, ("unanswered", count), words.unanswered(count));
        add(texts, ("faults", count), words.faults(count));
    }
    add(texts, "answered", words.answered(2, 6));
    for category in 0_u8..=3 {
        let grade = Grade::new(Field::Rutherford, f64::from(category)).expect("a category");
        let rutherford = Rutherford::from(grade);
        add(texts, ("not CLTI", category), words.not_clti(rutherford));
    }
    add(texts, "span", words.span(0.5, 0.6));
    add(texts, "sure", words.sure([20, 30, 50]));
    let curve: Vec<_> = (1..=24)
        .map(|month| CurvePoint {
            month,
            afs: 0.7,
            lower: 0.6,
            upper: 0.8,
        })
        .collect();
    add(texts, "over time", words.over_time(&curve));
    for now in [40, 41, 45] {
        add(texts, ("difference", now), words.difference(41, now));
    }
    add(texts, "nothing changed", words.changed(&[]));
    add(texts, "changed", words.changed(&[Field::Age, Field::Sex]));
}

fn scores(words: &dyn Words, texts: &mut Texts) {
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

fn evidence(words: &dyn Words, texts: &mut Texts) {
    for covariate in Covariate::ALL {
        add(texts, ("factor", covariate), words.factor(covariate));
    }
    for endpoint in hazard::Endpoint::ALL {
        let name = words.published_endpoint(endpoint);
        add(texts, ("published endpoint", endpoint), name);
        let share = words.cohort_share(endpoint, 0.635);
        add(texts, ("cohort share", endpoint), share);
    }
    let mix = BTreeMap::from([(Covariate::AgeDecades, 0.5), (Covariate::Female, 0.36)]);
    add(texts, "mix", words.mix(&mix));
    let age = BTreeMap::from([(Covariate::AgeDecades, 1.5)]);
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

fn about(words: &dyn Words, texts: &mut Texts) {
    for section in CardSection::ALL {
        add(texts, ("card title", section), words.card_title(section));
        for (place, paragraph) in words.card_text(section).iter().enumerate() {
            add(texts, ("card", section, place), *paragraph);
        }
    }
    let [low, middle, high] = [0.55, 0.71, 0.82].map(WholePercent::of);
    let counts = EvidenceCounts {
        studies: 35,
        effects: 121,
        cohorts: 33,
        outcomes: 42,
    };
    let introduction = words.calibration_introduction(counts);
    add(texts, "calibration introduction", introduction);
    add(texts, "card evidence", words.card_evidence(counts));
    add(texts, "card predictors", words.card_predictors(21, 30));
    for median_distance in [0.01, 0.05] {
        let agreement = Agreement {
            inside: 40,
            outcomes: 42,
            median_distance,
        };
        let name = format!("agreement {median_distance}");
        add(texts, name, words.agreement(agreement));
        let name = format!("calibration plot {median_distance}");
        add(texts, name, words.calibration_plot(agreement));
    }
    let against = words.observed_against(middle, (low, high));
    add(texts, "observed against", against);
    let centres = words.between_centres(0.31, middle, (low, high));
    add(texts, "between centres", centres);
    add(texts, "between studies", words.between_studies(0.21, 1.51));
    add(texts, "count of", words.count_of(52, 120));
    add(texts, "Krakow", words.krakow_introduction(120, 127));
    add(texts, "Krakow title", words.krakow_bracket_title(middle));
    let bracket = words.krakow_bracket((76, 95), (low, high), 120);
    add(texts, "Krakow bracket", bracket);
    let mix = AssumedMix {
        tissue_loss: high,
        gangrene: middle,
        infrapopliteal: low,
        femoropopliteal: WholePercent::of(0.3),
    };
    add(texts, "Krakow mix", words.krakow_mix(mix));
}
