//! The evidence: narrowed by choice, by link and by the back button.

use crate::harness::{Options, with_page};
use crate::pages::{EvidencePage, Form, ResultPanel};

fn at(path: &'static str) -> Options {
    Options {
        path,
        ..Options::default()
    }
}

#[test]
fn a_factor_chosen_by_keyboard_shows_its_forest_plot() {
    with_page(at("#/evidence"), async |page| {
        let evidence = EvidencePage(page);
        assert!(page.text(".evidence-count").await.contains("123 effects"));
        evidence.choose("factor", "Dial").await;
        assert_eq!(evidence.chosen().await, ["Dialysis", "All", "All"]);
        assert_eq!(
            page.value("location.hash").await,
            "#/evidence?factor=dialysis"
        );
        assert_eq!(
            page.value("document.activeElement.id").await,
            "evidence-factor"
        );
        assert_eq!(evidence.forest_rows().await, [19, 2]);
        let row = evidence.row("schanzer-2008").await;
        for expected in [
            "2.81 (1.67 to 4.73)",
            "HR 2.81, P<0.0001",
            "z from the P value",
        ] {
            assert!(row.contains(expected), "{row}");
        }
        let mixed = evidence.row("torbjornsson-2020").await;
        assert!(
            mixed.contains("own contrast") && mixed.contains("Dialysis: 0.2"),
            "{mixed}"
        );
    });
}

#[test]
fn endpoint_and_study_narrow_further_and_back_undoes_it() {
    with_page(at("#/evidence?factor=dialysis"), async |page| {
        let evidence = EvidencePage(page);
        page.appears(".forest-model").await;
        assert_eq!(evidence.chosen().await, ["Dialysis", "All", "All"]);
        evidence.choose("endpoint", "Major").await;
        assert_eq!(
            evidence.chosen().await,
            ["Dialysis", "Major amputation", "All"]
        );
        let [studies, own] = evidence.forest_rows().await;
        assert!((1..19).contains(&studies) && own == 1, "{studies} {own}");
        page.back().await.expect("there is a page before");
        page.settle().await;
        assert_eq!(evidence.chosen().await, ["Dialysis", "All", "All"]);
        evidence.follow("schanzer-2008").await;
        assert_eq!(evidence.chosen().await, ["All", "All", "schanzer-2008"]);
        assert_eq!(evidence.studies().await, ["schanzer-2008"]);
        assert_eq!(evidence.forest_rows().await, [5, 0]);
        page.back().await.expect("there is a page before");
        page.settle().await;
        assert_eq!(evidence.forest_rows().await, [19, 2]);
    });
}

#[test]
fn a_link_opens_its_rows_and_what_it_misspells_narrows_nothing() {
    let path = "#/evidence?factor=age_decades&endpoint=death&study=nobody-1999";
    with_page(at(path), async |page| {
        let evidence = EvidencePage(page);
        page.appears(".forest-model").await;
        assert_eq!(evidence.chosen().await, ["Age, per decade", "Death", "All"]);
        evidence.follow("Show everything").await;
        assert_eq!(evidence.chosen().await, ["All", "All", "All"]);
        assert_eq!(evidence.studies().await.len(), 35);
        evidence.follow("No revascularisation possible").await;
        assert_eq!(evidence.forest_rows().await, [0, 2]);
        assert!(page.text(".cohorts").await.contains("n = "));
    });
}

#[test]
fn every_study_says_what_it_is_and_what_was_read_of_it() {
    with_page(at("#/evidence"), async |page| {
        let study = page.text("[data-study='schanzer-2008']").await;
        for expected in [
            "J Vasc Surg 2008;48:1464-71",
            "953 patients",
            "PREVENT III trial",
            "Read: abstract",
            "5 effects",
        ] {
            assert!(study.contains(expected), "{study}");
        }
    });
}

#[test]
fn the_patient_is_still_there_after_a_visit() {
    with_page(Options::default(), async |page| {
        Form(page).answer_required("5", "72").await;
        let headline = ResultPanel(page).headline().await;
        page.value("void (location.hash = '#/evidence?factor=female')")
            .await;
        page.appears(".forest-model").await;
        assert_eq!(EvidencePage(page).forest_rows().await, [6, 2]);
        page.back().await.expect("there is a page before");
        page.settle().await;
        assert_eq!(ResultPanel(page).headline().await, headline);
        assert_eq!(Form(page).typed("age").await, "72");
    });
}

#[test]
fn the_plot_has_words_and_shapes_beside_its_colours() {
    with_page(at("#/evidence?factor=dialysis"), async |page| {
        let svg = page.appears(".forest-study .forest-mark").await;
        assert_eq!(
            svg.attr("role").await.expect("attributes can be read"),
            Some("img".into())
        );
        let label = svg
            .attr("aria-label")
            .await
            .expect("attributes can be read");
        assert_eq!(
            label.as_deref(),
            Some("Hazard ratio 2.81, 95% interval from 1.67 to 4.73, on a logarithmic axis.")
        );
        let shapes = "new Set([...document.querySelectorAll('.forest-mark .ratio path')].map(path => path.getAttribute('d'))).size";
        assert_eq!(page.value(shapes).await, 2);
    });
}

#[test]
fn it_fits_every_width_light_and_dark() {
    with_page(at("#/evidence?factor=dialysis"), async |page| {
        page.appears(".forest-model").await;
        for (name, width, height) in [
            ("small-phone", 320, 640),
            ("phone", 390, 844),
            ("tablet", 1024, 768),
            ("desktop", 1366, 900),
        ] {
            page.resize(width, height).await;
            for scheme in ["light", "dark"] {
                page.colour_scheme(scheme).await;
                page.assert_fits(&format!("the evidence at {width}")).await;
                page.value("document.querySelector('.forest').scrollIntoView()")
                    .await;
                page.screenshot(&format!("evidence-{name}-{scheme}")).await;
            }
        }
        for (name, feature) in [
            ("forced", ("forced-colors", "active")),
            ("model", ("prefers-color-scheme", "light")),
        ] {
            page.emulate("screen", &[feature]).await;
            page.value(
                "document.querySelector('.forest-model').scrollIntoView({ block: 'center' })",
            )
            .await;
            page.screenshot(&format!("evidence-{name}")).await;
        }
        EvidencePage(page).follow("Show everything").await;
        for (width, height) in [(320, 640), (390, 844), (1366, 900)] {
            page.resize(width, height).await;
            page.value(
                "document.querySelectorAll('.evidence details').forEach(fold => fold.open = true)",
            )
            .await;
            page.assert_fits(&format!("the evidence at {width}")).await;
            page.value("scrollTo(0, 0)").await;
            page.screenshot(&format!("evidence-everything-{width}"))
                .await;
        }
    });
}
