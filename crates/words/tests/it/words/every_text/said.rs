//! The texts of the page, the result and the explanation.

use afs12_clinical::patient::{Field, Grade, Rutherford};
use afs12_clinical::prognosis::{CurvePoint, Frequencies, Range, WholePercent};
use afs12_words::{EvidenceText, ExplanationText, ScoreText, Text, Words};
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
}

pub fn results(words: &dyn Words, texts: &mut Texts) {
    for afs in [0.05, 0.71, 0.97].map(WholePercent::of_estimate) {
        add(texts, ("sentence", afs), words.sentence(afs));
        add(texts, ("percent", afs), words.percent(afs));
    }
    for probability in [0.001, 0.999].map(WholePercent::of) {
        add(texts, ("percent", probability), words.percent(probability));
    }
    for (lower, upper) in [(0.55, 0.82), (0.02, 0.82), (0.55, 0.97), (0.02, 0.97)] {
        let range = Range { lower, upper };
        let name = format!("range {lower} to {upper}");
        add(texts, name, words.shown_range(&range).expect("two ends"));
        let name = format!("{lower} to {upper} in brackets");
        let afs = WholePercent::of_estimate(0.71);
        add(texts, name, words.with_range(afs, &range));
        let name = format!("result line {lower} to {upper}");
        add(texts, name, words.result_line(afs, &range));
    }
    for difference in [0.004, 0.01, 0.06, -0.06] {
        let name = format!("of 100: {difference}");
        add(texts, name, words.of_100(difference));
    }
    add(
        texts,
        "icon array",
        words.icon_array(Frequencies::of(0.71, 0.12, 0.17)),
    );
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
    add(texts, "sure, everything answered", words.sure([40, 0, 60]));
    let curve: Vec<_> = (1..=24)
        .map(|month| CurvePoint {
            month,
            afs: 0.7,
            range: Range {
                lower: 0.6,
                upper: 0.8,
            },
        })
        .collect();
    add(texts, "over time", words.over_time(&curve));
    for now in [40, 41, 45] {
        add(texts, ("difference", now), words.difference(41, now));
    }
    add(texts, "nothing changed", words.changed(&[]));
    add(texts, "changed", words.changed(&[Field::Age, Field::Sex]));
}
