//! The evidence: narrowed by choice, by link and by the back button.

use afs12_clinical::hazard::{Covariate, Endpoint};
use afs12_evidence::{Published, Selection, Study};
use afs12_words::ENGLISH;

use crate::harness::{Options, test, with_page};
use crate::pages::{EvidencePage, Form, ResultPanel};

fn at(path: &'static str) -> Options {
    Options {
        path,
        ..Options::default()
    }
}

/// How many effects a selection has.
fn effects_of(selection: &Selection) -> u64 {
    selection.effects(Published::shipped()).len() as u64
}

fn study(id: &str) -> &'static Study {
    Published::shipped().study(id).expect("a study")
}

test!(
    EVERY_ENGINE,
    a_factor_chosen_by_keyboard_shows_its_forest_plot
);
fn a_factor_chosen_by_keyboard_shows_its_forest_plot() {
    with_page(at("#/evidence"), async |page| {
        let evidence = EvidencePage(page);
        let published = Published::shipped();
        let counts = ENGLISH.selected(
            published.effects.len(),
            published.studies.len(),
            published.cohorts.len(),
        );
        assert!(page.text(".evidence-count").await.contains(&counts));
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
        let rows = effects_of(&Selection::of_factor(Covariate::Dialysis));
        assert_eq!(evidence.forest_rows().await, [rows, 2]);
        let row = evidence.row("schanzer-2008").await;
        for expected in [
            "Schanzer 2008",
            "hazard ratio 2.81, P < 0.0001",
            "from the P value",
        ] {
            assert!(row.contains(expected), "{row}");
        }
        let mixed = evidence.row("torbjornsson-2020").await;
        assert!(
            mixed.contains("not directly comparable") && mixed.contains("Dialysis: 0."),
            "{mixed}"
        );
    });
}

test!(
    EVERY_ENGINE,
    endpoint_and_study_narrow_further_and_back_undoes_it
);
fn endpoint_and_study_narrow_further_and_back_undoes_it() {
    with_page(at("#/evidence?factor=dialysis"), async |page| {
        let evidence = EvidencePage(page);
        page.appears(".forest-model").await;
        let dialysis = Selection::of_factor(Covariate::Dialysis);
        assert_eq!(evidence.chosen().await, ["Dialysis", "All", "All"]);
        evidence.choose("endpoint", "Major").await;
        assert_eq!(
            evidence.chosen().await,
            ["Dialysis", "Major amputation", "All"]
        );
        let amputations = Selection {
            endpoint: Some(Endpoint::MajorAmputation),
            ..dialysis.clone()
        };
        let narrowed = effects_of(&amputations);
        assert_eq!(evidence.forest_rows().await, [narrowed, 1]);
        page.back().await.expect("there is a page before");
        page.settle().await;
        assert_eq!(evidence.chosen().await, ["Dialysis", "All", "All"]);
        evidence.follow("Schanzer 2008").await;
        assert_eq!(evidence.chosen().await, ["All", "All", "Schanzer 2008"]);
        assert_eq!(evidence.studies().await, ["schanzer-2008"]);
        let of_study = effects_of(&Selection::of_study("schanzer-2008"));
        assert_eq!(evidence.forest_rows().await, [of_study, 0]);
        page.back().await.expect("there is a page before");
        page.settle().await;
        assert_eq!(evidence.forest_rows().await, [effects_of(&dialysis), 2]);
    });
}

test!(
    EVERY_ENGINE,
    a_link_opens_its_rows_and_what_it_misspells_narrows_nothing
);
fn a_link_opens_its_rows_and_what_it_misspells_narrows_nothing() {
    let path = "#/evidence?factor=age_decades&endpoint=death&study=nobody-1999";
    with_page(at(path), async |page| {
        let evidence = EvidencePage(page);
        page.appears(".forest-model").await;
        assert_eq!(evidence.chosen().await, ["Age, per decade", "Death", "All"]);
        evidence.follow("Show everything").await;
        assert_eq!(evidence.chosen().await, ["All", "All", "All"]);
        assert_eq!(evidence.studies().await, [""; 0], "they wait folded");
        evidence.unfold().await;
        let all = Published::shipped().studies.iter().map(|study| &study.id);
        assert!(evidence.studies().await.iter().eq(all));
        evidence.follow("No revascularisation possible").await;
        let rows = effects_of(&Selection::of_factor(Covariate::NoOption));
        assert_eq!(evidence.forest_rows().await, [rows, 2]);
        assert!(page.text(".cohorts").await.contains("n = "));
    });
}

test!(
    CHROMIUM,
    a_group_is_selected_by_its_link_and_named_among_the_studies
);
fn a_group_is_selected_by_its_link_and_named_among_the_studies() {
    with_page(at("#/evidence?study=olive"), async |page| {
        page.appears(".cohorts [data-cohort='olive']").await;
        let evidence = EvidencePage(page);
        assert_eq!(evidence.chosen().await, ["All", "All", "Iida 2013: OLIVE"]);
        let groups = "document.querySelectorAll('.cohorts [data-cohort]').length";
        assert_eq!(page.value(groups).await, 1);
        assert_eq!(evidence.studies().await, ["iida-2013"]);
    });
}

test!(
    CHROMIUM,
    every_study_says_what_it_is_and_what_was_read_of_it
);
fn every_study_says_what_it_is_and_what_was_read_of_it() {
    with_page(at("#/evidence?study=schanzer-2008"), async |page| {
        let shown = page
            .text("[data-study='schanzer-2008'] .study-citation")
            .await;
        let schanzer = study("schanzer-2008");
        assert_eq!(shown, schanzer.citation);
        let item = page.text(".studies [data-study='schanzer-2008']").await;
        let rows = Selection::of_study("schanzer-2008");
        let published = Published::shipped();
        let count = ENGLISH.row_count(rows.effects(published).len(), rows.cohorts(published).len());
        for expected in [
            "953 patients",
            "PREVENT III trial",
            "Read: abstract",
            &count,
        ] {
            assert!(item.contains(expected), "{item}");
        }
    });
}

test!(
    CHROMIUM,
    a_citation_opens_its_publication_beside_the_page_and_only_when_pressed
);
fn a_citation_opens_its_publication_beside_the_page_and_only_when_pressed() {
    with_page(at("#/evidence"), async |page| {
        EvidencePage(page).unfold().await;
        // A folded list is filled once the browser has told that it is open.
        page.appears(".studies .publication").await;
        let links = page
            .value("[...document.querySelectorAll('.studies .publication')].map(link => [link.closest('[data-study]').dataset.study, link.getAttribute('href'), link.target, link.rel])")
            .await;
        let links: Vec<[String; 4]> = serde_json::from_value(links).expect("a list of links");
        let addressed = Published::shipped().studies.iter();
        let addressed = addressed.filter(|study| study.address().is_some());
        assert_eq!(links.len(), addressed.count());
        for [id, href, target, rel] in links {
            assert_eq!(study(&id).address().as_deref(), Some(href.as_str()));
            assert_eq!(
                (target.as_str(), rel.as_str()),
                ("_blank", "noreferrer noopener")
            );
        }
        let asked = page
            .value("performance.getEntriesByType('resource').filter(entry => !entry.name.startsWith(location.origin)).length")
            .await;
        assert_eq!(asked, 0, "nothing is asked of another site");
    });
}

test!(
    CHROMIUM,
    the_page_says_why_the_primary_endpoint_of_best_cli_is_not_used
);
fn the_page_says_why_the_primary_endpoint_of_best_cli_is_not_used() {
    with_page(at("#/evidence?study=best-cli-ckd"), async |page| {
        let section = page.text("[aria-labelledby='best-cli-title']").await;
        assert!(section.contains("reintervention"), "{section}");
        let used = Published::shipped().studies.iter();
        for study in used.filter(|study| study.registry.as_deref() == Some("BEST-CLI")) {
            assert!(section.contains(&study.name()), "{section}");
        }
    });
}

test!(EVERY_ENGINE, the_patient_is_still_there_after_a_visit);
fn the_patient_is_still_there_after_a_visit() {
    with_page(Options::default(), async |page| {
        Form(page).answer_required("5", "72").await;
        let headline = ResultPanel(page).headline().await;
        page.value("void (location.hash = '#/evidence?factor=female')")
            .await;
        page.appears(".forest-model").await;
        let rows = effects_of(&Selection::of_factor(Covariate::Female));
        assert_eq!(EvidencePage(page).forest_rows().await, [rows, 2]);
        page.back().await.expect("there is a page before");
        page.settle().await;
        assert_eq!(ResultPanel(page).headline().await, headline);
        assert_eq!(Form(page).typed("age").await, "72");
    });
}

test!(CHROMIUM, the_plot_has_words_and_shapes_beside_its_colours);
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
        let first = Selection::of_factor(Covariate::Dialysis).effects(Published::shipped());
        let expected = ENGLISH.forest_mark(first[0].hazard_ratio());
        assert_eq!(label, Some(expected));
        let shapes = "new Set([...document.querySelectorAll('.forest-mark .ratio path')].map(path => path.getAttribute('d'))).size";
        assert_eq!(page.value(shapes).await, 2);
    });
}

test!(CHROMIUM, it_fits_every_width_light_and_dark);
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
            EvidencePage(page).unfold().await;
            page.assert_fits(&format!("the evidence at {width}")).await;
            page.value("scrollTo(0, 0)").await;
            page.screenshot(&format!("evidence-everything-{width}"))
                .await;
        }
    });
}
