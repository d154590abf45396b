//! The pages about the model; the pictures are in `target/screenshots`.

use afs12::prognosis::{Model, SHIPPED_SHA256};

use crate::harness::{Options, Page, with_page};
use crate::pages::{ADDRESSES, About, Form, ResultPanel};

const PAGES: [(&str, &str, &str); 3] = [
    ("calibration", "/calibration", ".calibration h2"),
    ("krakow", "/krakow", ".krakow h2"),
    ("model", "/model", ".model-card h2"),
];

async fn answer_some(page: &Page) {
    let form = Form(page);
    form.answer_required("5", "72").await;
    form.choose("sex", "female").await;
}

#[test]
fn each_page_opens_by_keyboard_and_the_way_back_keeps_the_answers() {
    with_page(Options::default(), async |page| {
        answer_some(page).await;
        let headline = ResultPanel(page).headline().await;
        for (_, hash, heading) in PAGES {
            About(page).go_by_keyboard(hash).await;
            assert_ne!(page.text(heading).await, "");
            assert!(About(page).is_marked(hash).await, "{hash}");
            page.back().await.expect("there is a way back");
            page.settle().await;
            assert_eq!(ResultPanel(page).headline().await, headline, "from {hash}");
            assert_eq!(Form(page).typed("age").await, "72", "from {hash}");
        }
    });
}

#[test]
fn each_page_opens_by_its_address() {
    for (path, heading) in [
        ("#/calibration", ".calibration h2"),
        ("#/krakow", ".krakow h2"),
        ("#/model", ".model-card h2"),
    ] {
        let options = Options {
            path,
            ..Options::default()
        };
        with_page(options, async |page| {
            assert_ne!(page.text(heading).await, "", "{path}");
        });
    }
}

#[test]
fn the_share_inside_is_the_count_of_the_table() {
    let options = Options {
        path: "#/calibration",
        ..Options::default()
    };
    with_page(options, async |page| {
        let statement = page.text(".statement").await;
        let (rows, inside) = About(page).calibration_rows().await;
        assert!(
            statement.starts_with(&format!("{inside} of {rows} outcomes")),
            "{statement}"
        );
        let plotted = "document.querySelectorAll('.plot > svg .symbol').length";
        assert_eq!(page.value(plotted).await, rows);
        let hollow = "document.querySelectorAll('.plot > svg .hollow').length";
        assert_eq!(page.value(hollow).await, rows - inside);
        let named = "document.querySelectorAll('.outside-list li').length";
        assert_eq!(page.value(named).await, rows - inside);
    });
}

#[test]
fn the_krakow_page_compares_todays_patient_once_there_is_one() {
    with_page(Options::default(), async |page| {
        let about = About(page);
        about.go_by_address("/krakow").await;
        assert!(
            page.text(".no-patient")
                .await
                .contains("no estimate to compare")
        );
        assert!(
            about
                .krakow_row("KrakowBracketRow")
                .await
                .contains("63% to 79%")
        );
        about.go_by_address("/").await;
        answer_some(page).await;
        let headline = ResultPanel(page).headline().await;
        let range = ResultPanel(page).range().await;
        about.go_by_address("/krakow").await;
        let row = about.krakow_row("KrakowPatientRow").await;
        assert!(row.contains(&format!("{headline} ({range})")), "{row}");
    });
}

#[test]
fn the_model_card_says_exactly_which_model_it_is() {
    let options = Options {
        path: "#/model",
        ..Options::default()
    };
    with_page(options, async |page| {
        let identity = page.text(".identity").await;
        assert!(identity.contains(SHIPPED_SHA256), "{identity}");
        assert!(
            identity.contains(&Model::shipped().version) && identity.contains("MIT OR Apache-2.0"),
            "{identity}"
        );
        assert!(
            page.text(".statement")
                .await
                .contains("not a medical device")
        );
    });
}

#[test]
fn the_pages_fit_every_width() {
    with_page(Options::default(), async |page| {
        answer_some(page).await;
        for (name, hash, heading) in PAGES {
            About(page).go_by_address(hash).await;
            page.appears(heading).await;
            for (size, width, height) in [
                ("small-phone", 320, 640),
                ("phone", 390, 844),
                ("tablet", 1024, 768),
                ("desktop", 1366, 900),
            ] {
                page.resize(width, height).await;
                for scheme in ["light", "dark"] {
                    page.colour_scheme(scheme).await;
                    page.assert_fits(&format!("{name} at {width}")).await;
                    page.screenshot(&format!("{name}-{size}-{scheme}")).await;
                }
                let whole = page.value("document.documentElement.scrollHeight").await;
                let whole = u32::try_from(whole.as_u64().expect("a height")).expect("a page");
                page.resize(width, whole).await;
                page.screenshot(&format!("{name}-{size}-whole")).await;
            }
        }
    });
}

#[test]
fn no_page_loads_anything_more() {
    with_page(Options::default(), async |page| {
        answer_some(page).await;
        let loaded =
            "performance.getEntriesByType('resource').map(entry => entry.name).sort().join()";
        let at_first = page.value(loaded).await;
        assert!(
            at_first
                .as_str()
                .is_some_and(|names| names.contains(".wasm")),
            "{at_first}"
        );
        for hash in ADDRESSES {
            About(page).go_by_address(hash).await;
            assert_eq!(page.value(loaded).await, at_first, "{hash}");
        }
    });
}

#[test]
fn every_page_stands_on_paper_and_in_forced_colours() {
    let paper = Options {
        size: (794, 1123),
        ..Options::default()
    };
    with_page(paper, async |page| {
        answer_some(page).await;
        page.value("document.querySelectorAll('details').forEach(fold => fold.open = true)")
            .await;
        for (medium, features) in [
            ("print", [("forced-colors", "none")]),
            ("screen", [("forced-colors", "active")]),
        ] {
            page.emulate(medium, &features).await;
            for (name, hash) in [
                ("patient", "/"),
                ("calibration", "/calibration"),
                ("krakow", "/krakow"),
            ] {
                About(page).go_by_address(hash).await;
                page.assert_fits(&format!("{name} on {medium}")).await;
                page.screenshot(&format!("{medium}-{name}")).await;
            }
        }
        page.emulate("print", &[("forced-colors", "none")]).await;
        About(page).go_by_address("/").await;
        let css = "['.headline-number', '.range-ends', '.icons', '.curve', '#sure .axis']";
        let seen = page
            .value(&format!(
                "{css}.every(css => document.querySelector(css).checkVisibility())"
            ))
            .await;
        assert_eq!(seen, true, "the result is on the paper");
        let cut = page.value("document.querySelector('.result').scrollHeight - document.querySelector('.result').clientHeight").await;
        assert!(
            cut.as_i64().is_some_and(|pixels| pixels <= 0),
            "{cut} pixels of the result are cut off"
        );
        page.value("document.querySelector('.result').scrollIntoView()")
            .await;
        page.screenshot("print-result").await;
    });
}
