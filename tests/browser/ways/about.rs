//! The pages about the model; the pictures are in `target/screenshots`.

use afs12_clinical::hazard::Endpoint;
use afs12_clinical::prognosis::artifact::CalibrationRow;
use afs12_clinical::prognosis::{Model, SHIPPED_SHA256, Validation};
use afs12_evidence::krakow;

use crate::harness::{Options, Page, test, with_page};
use crate::pages::{ADDRESSES, About, Form, ResultPanel};

pub const PAGES: [(&str, &str, &str); 3] = [
    ("calibration", "/calibration", ".calibration h2"),
    ("krakow", "/krakow", ".krakow h2"),
    ("model", "/model", ".model-card h2"),
];

pub async fn answer_some(page: &Page) {
    let form = Form(page);
    form.answer_required("5", "72").await;
    form.choose("sex", "female").await;
}

test!(
    EVERY_ENGINE,
    each_page_opens_by_keyboard_and_the_way_back_keeps_the_answers
);
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

test!(EVERY_ENGINE, each_page_opens_by_its_address);
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

/// The rows of an endpoint, and those of them outside their interval.
fn rows_of(endpoint: Endpoint) -> (Vec<&'static CalibrationRow>, u64) {
    let rows = Model::shipped().calibration.iter();
    let rows: Vec<&CalibrationRow> = rows.filter(|row| row.endpoint == endpoint).collect();
    let outside = rows.iter().filter(|row| !row.is_inside()).count();
    (rows, outside as u64)
}

test!(
    CHROMIUM,
    each_endpoint_has_its_plot_its_table_and_the_names_of_what_is_outside
);
fn each_endpoint_has_its_plot_its_table_and_the_names_of_what_is_outside() {
    let options = Options {
        path: "#/calibration",
        ..Options::default()
    };
    with_page(options, async |page| {
        let about = About(page);
        page.appears(".calibration .plot").await;
        about.unfold_everything().await;
        for endpoint in Endpoint::ALL {
            let (rows, outside) = rows_of(endpoint);
            let name = endpoint.name();
            let count = rows.len() as u64;
            let shown = about.calibration_rows(name).await;
            assert_eq!(shown, (count, count - outside), "{name}");
            assert_eq!(about.count_of(name, ".outside-list li").await, outside);
            let at_12_months = rows.iter().filter(|row| row.months == 12.0);
            let hollow = at_12_months.clone().filter(|row| !row.is_inside()).count() as u64;
            let plotted = about.count_of(name, ".plot > svg .symbol").await;
            assert_eq!(plotted, at_12_months.count() as u64, "{name}");
            let drawn = about.count_of(name, ".plot > svg .hollow").await;
            assert_eq!(drawn, hollow, "{name}");
        }
    });
}

test!(
    CHROMIUM,
    the_figures_of_the_calibration_are_those_of_the_validation
);
fn the_figures_of_the_calibration_are_those_of_the_validation() {
    let options = Options {
        path: "#/calibration",
        ..Options::default()
    };
    with_page(options, async |page| {
        let validation = Validation::shipped();
        let all = validation.calibration_of(None, None).expect("figures");
        let statement = page.text(".statement").await;
        let expected = format!("{:.0}% of {} outcomes", 100.0 * all.inside_95, all.rows);
        assert!(statement.starts_with(&expected), "{statement}");
        let afs = Some(Endpoint::AmputationFreeSurvival);
        let afs = validation.calibration_of(afs, Some(12.0));
        let afs = afs.expect("figures");
        let table = page.text("[data-endpoint] .narrow-table").await;
        let error = afs.mean_absolute_error.expect("at one month");
        for figure in [
            afs.rows.to_string(),
            format!("{:.1}", 100.0 * error),
            format!("{:.2}", afs.slope.expect("at one month")),
        ] {
            assert!(table.contains(&figure), "{figure}: {table}");
        }
        let groups = page.text("#prevent-iii").await;
        for group in &validation.prevent_iii {
            let figure = format!("{:.0}%", 100.0 * group.afs);
            assert!(groups.contains(&figure), "{figure}: {groups}");
        }
    });
}

test!(
    EVERY_ENGINE,
    the_other_endpoints_are_drawn_only_once_they_are_unfolded
);
fn the_other_endpoints_are_drawn_only_once_they_are_unfolded() {
    let options = Options {
        path: "#/calibration",
        ..Options::default()
    };
    with_page(options, async |page| {
        page.appears(".calibration .plot").await;
        let plots = "document.querySelectorAll('.plot').length";
        assert_eq!(page.value(plots).await, 1);
        page.value("document.querySelector('[data-endpoint=death] > summary').click()")
            .await;
        page.appears("[data-endpoint=death] .plot").await;
        assert_eq!(page.value(plots).await, 2);
    });
}

/// The share alive with the leg that the counts of the Krakow study allow.
fn possible_values() -> String {
    let (least, most) = krakow::amputation_free();
    let [least, most] =
        [least, most].map(|count| (100.0 * f64::from(count) / f64::from(krakow::PATIENTS)).round());
    format!("{least}% to {most}%")
}

test!(
    CHROMIUM,
    the_krakow_page_compares_todays_patient_once_there_is_one
);
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
                .contains(&possible_values())
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

test!(CHROMIUM, the_model_card_says_exactly_which_model_it_is);
fn the_model_card_says_exactly_which_model_it_is() {
    let options = Options {
        path: "#/model",
        ..Options::default()
    };
    with_page(options, async |page| {
        let identity = page.text(".identity").await;
        let model = Model::shipped();
        for expected in [
            SHIPPED_SHA256,
            &model.version,
            &model.released,
            &model.evidence_sha256,
            "MIT OR Apache-2.0",
        ] {
            assert!(identity.contains(expected), "{expected}: {identity}");
        }
        assert!(
            page.text(".statement")
                .await
                .contains("not a medical device")
        );
    });
}

test!(CHROMIUM, no_page_loads_anything_more);
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
