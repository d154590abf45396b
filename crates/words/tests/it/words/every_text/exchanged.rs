//! The texts about files, links, FHIR and the printout.

use afs12_clinical::prognosis::Range;
use afs12_exchange::Source;
use afs12_exchange::{Comparison, Figures, Kind, SchemaViolation, Unreadable, Violation};
use afs12_words::{FhirText, RecordText, SkipText, TransferText, VersionText, Words};
use strum::VariantArray;

use super::{Texts, add};

/// The texts about everything that is saved, shared or opened.
pub fn exchanged(words: &dyn Words, texts: &mut Texts) {
    for text in RecordText::VARIANTS {
        add(texts, ("record", text), words.record(*text));
    }
    for text in TransferText::VARIANTS {
        add(texts, ("transfer", text), words.transfer(*text));
    }
    for text in SkipText::VARIANTS {
        add(texts, ("skip", text), words.skip(*text));
    }
    for text in VersionText::VARIANTS {
        add(texts, ("version", text), words.version(*text));
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
    add(texts, "required", words.required("#"));
    add(texts, "saved", words.saved("x.json"));
    add(texts, "made with", words.made_with("7"));
    add(texts, "passed to", words.passed_to("https://a.example"));
    add(texts, "not passed", words.not_passed("*"));
    unreadable(words, texts);
    violations(words, texts);
    compared(words, texts);
}

fn unreadable(words: &dyn Words, texts: &mut Texts) {
    for why in [
        Unreadable::TooLarge,
        Unreadable::Many,
        Unreadable::Failed,
        Unreadable::NotText,
        Unreadable::NotBase64,
        Unreadable::Empty,
        Unreadable::Refused(Vec::new()),
        Unreadable::Misshapen(Vec::new()),
    ] {
        let text = words.unreadable(&why);
        add(texts, ("unreadable", why), text);
    }
}

fn violations(words: &dyn Words, texts: &mut Texts) {
    let kinds = [
        Kind::Probability,
        Kind::Number,
        Kind::Integer,
        Kind::String,
        Kind::OneOf(&["one", "other"]),
        Kind::Boolean,
        Kind::Array,
        Kind::Object,
    ];
    let wanted = kinds.map(|kind| Violation::Wanted {
        kind,
        found: "null".to_owned(),
    });
    let others = [Violation::Missing, Violation::Unknown];
    for reason in wanted.into_iter().chain(others) {
        let violation = SchemaViolation {
            path: "curve[0].afs".to_owned(),
            reason,
        };
        let text = words.violation(&violation);
        add(texts, ("misfit", violation), text);
    }
}

fn compared(words: &dyn Words, texts: &mut Texts) {
    let range = Range {
        lower: 0.6,
        upper: 0.8,
    };
    let figures = Figures { afs: 0.7, range };
    let same = Comparison {
        file: figures,
        form: Some(figures),
        file_version: "7.0.0".to_owned(),
        same_model: true,
        same_figures: true,
        same_throughout: true,
    };
    let answers = Comparison {
        same_throughout: false,
        ..same.clone()
    };
    let figures = Comparison {
        same_figures: false,
        ..answers.clone()
    };
    let other_model = Comparison {
        same_model: false,
        ..same.clone()
    };
    let no_form = Comparison {
        form: None,
        ..same.clone()
    };
    for comparison in [same, answers, figures, other_model, no_form] {
        let text = words.compared(&comparison);
        add(texts, ("compared", comparison), text);
    }
}
