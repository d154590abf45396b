//! Polish and English: which one is spoken, what a change of language keeps, and that Polish is Polish everywhere.

use crate::harness::{Options, Page, Site, assert_fails, test, this_engine, with_page};
use crate::pages::{
    ADDRESSES, About, English, Explanation, Form, LanguageSwitch, ResultPanel, answer_all_scores,
};

const POLISH: [&str; 3] = [
    "pl",
    "afs12: przeżycie bez amputacji po 12 miesiącach",
    "Polski",
];
const ENGLISH: [&str; 3] = [
    "en",
    "afs12: amputation-free survival at 12 months",
    "English",
];

pub const IN_POLISH: Options = Options {
    site: Site::Served,
    path: "",
    languages: "pl-PL,pl",
    size: (1280, 800),
};

async fn hash(page: &Page) -> String {
    let hash = page.value("location.hash").await;
    hash.as_str().expect("a text").to_owned()
}

test!(EVERY_ENGINE, the_address_decides_and_without_it_the_browser);
fn the_address_decides_and_without_it_the_browser() {
    for (languages, path, expected) in [
        ("pl-PL,pl", "", POLISH),
        ("en-US,en", "", ENGLISH),
        ("de-DE,de", "", ENGLISH),
        ("de-DE,pl,en", "", POLISH),
        ("pl-PL,pl", "#lang=en", ENGLISH),
        ("en-US,en", "#lang=pl", POLISH),
        ("en-US,en", "#/krakow?lang=pl", POLISH),
        ("pl-PL,pl", "#lang=de", POLISH),
    ] {
        if !this_engine().can_ask_for(languages) {
            continue;
        }
        let options = Options {
            path,
            languages,
            ..Options::default()
        };
        with_page(options, async |page| {
            let spoken = LanguageSwitch(page).spoken().await;
            assert_eq!(spoken, expected, "{languages} {path}");
        });
    }
}

test!(
    CHROMIUM,
    the_switch_keeps_answers_result_page_and_pin_and_the_focus
);
fn the_switch_keeps_answers_result_page_and_pin_and_the_focus() {
    with_page(Options::default(), async |page| {
        let (form, result, switch) = (Form(page), ResultPanel(page), LanguageSwitch(page));
        form.answer_required("5", "72,5").await;
        form.choose_unit("albumin", "g/dL").await;
        form.type_into("albumin", "3,1").await;
        form.say_not_known("haematocrit").await;
        form.choose("cancer", "not-known").await;
        Explanation(page).unfold("what-if").await;
        Explanation(page).enter("#pin").await;
        form.choose("dialysis", "yes").await;
        let filled = form.filled().await;
        let shown = (result.headline().await, result.counts().await);

        switch.speak("pl").await;
        assert_eq!(switch.spoken().await, POLISH);
        assert_eq!(page.value("document.activeElement.id").await, "speak-pl");
        assert_eq!(hash(page).await, "#lang=pl");
        assert_eq!((result.headline().await, result.counts().await), shown);
        assert_eq!(form.filled().await, filled);
        assert_eq!(form.typed("age").await, "72,5");
        assert_eq!(form.typed("albumin").await, "3,1");
        let pressed = "[...document.querySelectorAll('.not-known[aria-pressed=true]')].map(button => button.id).join()";
        assert_eq!(page.value(pressed).await, "haematocrit-not-known");
        let sides = Explanation(page).texts("#what-if .side .score-value").await;
        assert_eq!(sides.len(), 2, "both sides of the comparison are there");
        assert!(sides[1].starts_with(&shown.0), "{sides:?}");

        switch.speak("en").await;
        assert_eq!(switch.spoken().await, ENGLISH);
        assert_eq!(page.value("document.activeElement.id").await, "speak-en");
        assert_eq!(hash(page).await, "#lang=en");
        assert_eq!((result.headline().await, result.counts().await), shown);
    });
}

test!(
    CHROMIUM,
    a_fault_is_said_in_the_language_that_is_switched_to
);
fn a_fault_is_said_in_the_language_that_is_switched_to() {
    with_page(Options::default(), async |page| {
        Form(page).answer_required("5", "720").await;
        let english = Form(page).error("age").await;
        assert!(english.contains("40 to 105 years"), "{english}");
        LanguageSwitch(page).speak("pl").await;
        assert_eq!(
            Form(page).error("age").await,
            "Wiek: podaj liczbę od 40 do 105 lat."
        );
        assert!(!ResultPanel(page).is_shown().await);
    });
}

test!(EVERY_ENGINE, pages_and_links_keep_the_language_chosen);
fn pages_and_links_keep_the_language_chosen() {
    with_page(Options::default(), async |page| {
        let (about, switch) = (About(page), LanguageSwitch(page));
        page.appears(".form").await;
        about.go_by_keyboard("/evidence").await;
        about.go_by_address("/evidence?factor=dialysis").await;
        switch.speak("pl").await;
        assert_eq!(hash(page).await, "#/evidence?factor=dialysis&lang=pl");
        assert!(page.text(".forest").await.contains("Dializa"));
        for (path, heading) in [
            ("/calibration", ".calibration h2"),
            ("/krakow", ".krakow h2"),
            ("/model", ".model-card h2"),
            ("/", ".form h3"),
        ] {
            about.go_by_keyboard(path).await;
            assert_ne!(page.text(heading).await, "");
            assert_eq!(switch.spoken().await, POLISH, "{path}");
            assert_eq!(hash(page).await, format!("#{path}?lang=pl"));
        }
        page.back().await.expect("there is a page before");
        page.text(".model-card h2").await;
        assert_eq!(switch.spoken().await, POLISH, "back");
    });
}

test!(
    EVERY_ENGINE,
    the_language_is_remembered_nowhere_but_in_the_address
);
fn the_language_is_remembered_nowhere_but_in_the_address() {
    with_page(Options::default(), async |page| {
        LanguageSwitch(page).speak("pl").await;
        Form(page).answer_required("5", "72").await;
        let stored = "[document.cookie, localStorage.length, sessionStorage.length].join()";
        assert_eq!(page.value(stored).await, ",0,0");
        page.refresh().await.expect("it loads again");
        assert_eq!(LanguageSwitch(page).spoken().await, POLISH);
        page.visit("?again").await;
        assert_eq!(LanguageSwitch(page).spoken().await, ENGLISH);
    });
}

test!(CHROMIUM, every_state_of_the_form_is_polish);
fn every_state_of_the_form_is_polish() {
    with_page(IN_POLISH, async |page| {
        let (form, english) = (Form(page), English(page));
        page.appears(".missing").await;
        english.unfold_everything().await;
        english.assert_none("waiting").await;

        form.answer_required("3", "72").await;
        page.appears(".not-clti").await;
        english.assert_none("not CLTI").await;

        form.answer_required("5", "7 2").await;
        form.type_into("white_cells", "1,2,3").await;
        form.type_into("creatinine", "2,5").await;
        form.type_into("albumin", "1e3").await;
        form.type_into("height_cm", "-5").await;
        form.type_into("weight_kg", "abc").await;
        form.error("weight_kg").await;
        english.assert_none("faults").await;
        page.screenshot("polish-faults").await;
    });
}

test!(CHROMIUM, every_part_of_the_result_is_polish);
fn every_part_of_the_result_is_polish() {
    with_page(IN_POLISH, async |page| {
        let (form, english) = (Form(page), English(page));
        answer_all_scores(page).await;
        for (field, grade) in [("wifi.wound", "2"), ("wifi.foot_infection", "1")] {
            form.choose(field, grade).await;
        }
        form.type_into("wifi.abi", "0,85").await;
        form.type_into("wifi.toe_pressure_mmhg", "25").await;
        english.unfold_everything().await;
        page.appears(".staging").await;
        english.assert_none("scores and staging").await;

        page.value("document.getElementById('pin').click()").await;
        form.choose("dialysis", "yes").await;
        english.unfold_everything().await;
        english.assert_none("a comparison").await;
        form.choose("treatment", "none-possible").await;
        english.unfold_everything().await;
        english.assert_none("a treatment that differs").await;

        form.type_into("age", "42").await;
        form.choose("sex", "not-known").await;
        form.say_not_known("height_cm").await;
        form.choose("treatment", "not-known").await;
        form.choose("lesion.glass.severe_calcification", "not-known")
            .await;
        english.unfold_everything().await;
        english.assert_none("an estimate with warnings").await;
        form.new_patient().await;
        assert_eq!(LanguageSwitch(page).spoken().await, POLISH);
    });
}

test!(CHROMIUM, every_page_is_polish);
fn every_page_is_polish() {
    with_page(IN_POLISH, async |page| {
        let english = English(page);
        for answered in [false, true] {
            for path in ADDRESSES {
                About(page).go_by_address(path).await;
                english.unfold_everything().await;
                let what = format!("{path}, answered: {answered}");
                english.assert_none(&what).await;
            }
            About(page).go_by_address("/").await;
            Form(page).answer_required("6", "80").await;
        }
    });
}

test!(CHROMIUM, english_on_a_page_is_noticed);
fn english_on_a_page_is_noticed() {
    assert_fails(Options::default(), "the page in English: ", async |page| {
        page.appears(".missing").await;
        English(page).assert_none("the page in English").await;
    });
}
