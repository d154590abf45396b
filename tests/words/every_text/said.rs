//! What the page, the result and the pages about the model say.

use afs12::draft::Source;
use afs12::patient::{Field, Grade, Rutherford};
use afs12::prognosis::{CurvePoint, Frequencies, WholePercent};
use afs12::words::{
    AboutText, Agreement, AssumedMix, CardSection, EvidenceCounts, EvidenceText, ExplanationText,
    FhirText, RecordText, ScoreText, Text, TransferText, Words,
};
use strum::VariantArray;

use super::{Texts, add};

pub fn page(words: &dyn Words, texts: &mut Texts) {
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

/// What is taken away and what is brought in.
pub fn exchanged(words: &dyn Words, texts: &mut Texts) {
    for text in RecordText::VARIANTS {
        add(texts, ("record", text), words.record(*text));
    }
    for text in TransferText::VARIANTS {
        add(texts, ("transfer", text), words.transfer(*text));
    }
    for text in FhirText::VARIANTS {
        add(texts, ("FHIR", text), words.fhir(*text));
    }
    for source in [Source::Link, Source::PatientFile, Source::Fhir] {
        add(
            texts,
            ("prefilled", source),
            words.prefilled(source, Some("2026-11-02")),
        );
        for count in [1, 3, 7] {
            add(
                texts,
                ("taken over", source, count),
                words.taken_over(source, count),
            );
        }
    }
    for count in [1, 3, 7] {
        add(texts, ("unconfirmed", count), words.unconfirmed(count));
        add(texts, ("confirm all", count), words.confirm_all(count));
    }
    add(
        texts,
        "not taken over",
        words.not_taken_over(Some("x.json")),
    );
    add(texts, "no link", words.not_taken_over(None));
    add(texts, "needed", words.needed("#"));
    add(texts, "saved", words.saved("x.json"));
    add(texts, "made with", words.made_with("7"));
}

pub fn results(words: &dyn Words, texts: &mut Texts) {
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

pub fn about(words: &dyn Words, texts: &mut Texts) {
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
