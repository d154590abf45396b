//! The patient's page on paper.

use afs12_clinical::patient::{Field, FormGroup, Unit};
use afs12_clinical::prognosis::{Model, SHIPPED_SHA256};
use afs12_words::{Language, Text};

use crate::harness::{Options, Page, test, with_page};
use crate::pages::{Form, Paper, ResultPanel, UNUSUAL_NUMBERS, answer_everything_at_length};

const LANGUAGES: [(Language, &str, &str); 2] = [
    (Language::English, "en", "#lang=en"),
    (Language::Polish, "pl", "#lang=pl"),
];

fn in_language(path: &'static str) -> Options {
    Options {
        path,
        ..Options::default()
    }
}

/// Prints the page and refuses anything but one sheet of A4 that says `parts` and never `absent`.
async fn one_sheet(page: &Page, name: &str, parts: &[&str], absent: &[&str]) -> String {
    let paper = Paper::print(page, name).await;
    let text = paper.text();
    assert_eq!(paper.sheets(), 1, "{name}: {text}");
    assert!(paper.size().ends_with("(A4)"), "{}", paper.size());
    for part in parts {
        assert!(text.contains(part), "{name} lacks {part:?}: {text}");
    }
    for part in absent {
        assert!(!text.contains(part), "{name} holds {part:?}: {text}");
    }
    text
}

/// What today is in the browser, as day of the month and year.
async fn day_and_year(page: &Page) -> [String; 2] {
    let today = page
        .value("[new Date().getDate(), new Date().getFullYear()]")
        .await;
    [0, 1].map(|place| today[place].to_string())
}

test!(
    CHROMIUM,
    every_answer_at_its_longest_stands_on_one_sheet_in_every_language
);
fn every_answer_at_its_longest_stands_on_one_sheet_in_every_language() {
    for (language, code, path) in LANGUAGES {
        with_page(in_language(path), async |page| {
            answer_everything_at_length(page).await;
            let result = ResultPanel(page);
            let (headline, range) = (result.headline().await, result.range().await);
            let words = language.words();
            let model = Model::shipped();
            let parts = [
                &headline,
                &range,
                &result.sentence().await,
                "PREVENT III",
                "CLiTICAL (JCLIMB)",
                "CLiTICAL, 30",
                "BASIL",
                "(Soga)",
                "CLI Frailty Index",
                "FINNVASC",
                "WIfI",
                "GLASS",
                &model.id,
                &model.version,
                SHIPPED_SHA256,
                words.text(Text::Limits),
            ];
            let foreign: &[&str] = match language {
                Language::English => &["dni", "Brak danych", "przeżycie"],
                Language::Polish => &["days", "Not known", "Two-year", "survival"],
            };
            let text = one_sheet(page, &format!("paper-longest-{code}"), &parts, foreign).await;
            for field in FormGroup::every_field() {
                assert!(text.contains(words.label(field)), "{field:?}: {text}");
            }
            for (field, number) in UNUSUAL_NUMBERS {
                let number = words.number(number.parse().expect("a number"), 3);
                let unit = Field::at(field).expect("a field").units()[0];
                // Polish declines years by their number.
                let unit = match unit {
                    Unit::Years => "",
                    _ => words.unit(unit),
                };
                let answer = format!("{number} {unit}");
                assert!(text.contains(answer.trim_end()), "{answer}: {text}");
            }
            for part in day_and_year(page).await {
                assert!(text.contains(&part), "{part}: {text}");
            }
        });
    }
}

test!(
    CHROMIUM,
    a_minimal_patient_stands_on_one_sheet_that_names_what_is_not_known
);
fn a_minimal_patient_stands_on_one_sheet_that_names_what_is_not_known() {
    for (language, code, path) in LANGUAGES {
        with_page(in_language(path), async |page| {
            Form(page).answer_required("5", "72").await;
            let words = language.words();
            let headline = ResultPanel(page).headline().await;
            let parts = [
                headline.as_str(),
                words.text(Text::NotKnown),
                SHIPPED_SHA256,
            ];
            let text = one_sheet(page, &format!("paper-minimal-{code}"), &parts, &[]).await;
            for field in FormGroup::every_field() {
                assert!(text.contains(words.label(field)), "{field:?}: {text}");
            }
        });
    }
}

test!(
    CHROMIUM,
    the_sheet_is_made_from_the_answers_as_they_stand_each_time
);
fn the_sheet_is_made_from_the_answers_as_they_stand_each_time() {
    with_page(in_language("#lang=en"), async |page| {
        let (form, result) = (Form(page), ResultPanel(page));
        form.answer_required("4", "50").await;
        let first = result.headline().await;
        one_sheet(page, "paper-first", &[&first, "50 years", "Patient:"], &[]).await;
        form.type_into("age", "95").await;
        let second = result.headline().await;
        assert_ne!(first, second);
        one_sheet(page, "paper-second", &[&second, "95 years"], &["50 years"]).await;
        form.type_into("age", "9").await;
        let reason = "Age must be a number from 40 to 105";
        one_sheet(page, "paper-withdrawn", &["No estimate", reason], &["%"]).await;
        form.type_into("age", "95").await;
        form.choose("rutherford", "2").await;
        let reason = "is not chronic limb-threatening ischaemia";
        one_sheet(page, "paper-not-clti", &["No estimate", reason], &["%"]).await;
        form.new_patient().await;
        let reason = "Required for an estimate: Rutherford category, Age.";
        one_sheet(
            page,
            "paper-empty",
            &["No estimate", reason],
            &["%", "95 years"],
        )
        .await;
    });
}

test!(CHROMIUM, paper_is_light_where_the_screen_is_dark);
fn paper_is_light_where_the_screen_is_dark() {
    with_page(in_language("#lang=en"), async |page| {
        Form(page).answer_required("5", "72").await;
        page.emulate("print", &[("prefers-color-scheme", "dark")])
            .await;
        let ink = "getComputedStyle(document.body).color";
        assert_eq!(page.value(ink).await, "rgb(21, 33, 31)");
        assert_eq!(
            page.value("getComputedStyle(document.documentElement).colorScheme")
                .await,
            "light"
        );
    });
}

test!(CHROMIUM, another_page_prints_itself);
fn another_page_prints_itself() {
    with_page(in_language("#lang=en"), async |page| {
        Form(page).answer_required("5", "72").await;
        one_sheet(page, "paper-before", &["72 years"], &[]).await;
        page.visit("#/krakow?lang=en").await;
        page.settle().await;
        let text = Paper::print(page, "paper-krakow").await.text();
        assert!(
            text.contains("Krakow") && !text.contains("72 years"),
            "{text}"
        );
    });
}

test!(CHROMIUM, the_button_prints_what_the_browser_would);
fn the_button_prints_what_the_browser_would() {
    with_page(in_language("#lang=en"), async |page| {
        Form(page).answer_required("5", "72").await;
        page.value("window.print = () => window.asked = true").await;
        page.appears("#print")
            .await
            .click()
            .await
            .expect("it can be pressed");
        assert_eq!(page.value("window.asked").await, true);
    });
}
