//! The page below any prefix, and in one file from disk.

use crate::harness::{Engine, Options, Page, Site, test, this_engine, with_page};
use crate::pages::{About, Form, ResultPanel};

/// Answers, reads the result, changes the language, opens the evidence and comes back.
async fn main_way(page: &Page) {
    let form = Form(page);
    form.answer_required("5", "72").await;
    form.choose("lesion.level", "infrapopliteal").await;
    assert!(ResultPanel(page).is_shown().await);
    let headline = ResultPanel(page).headline().await;
    page.value("document.getElementById('speak-pl').click()")
        .await;
    page.appears("html[lang=pl]").await;
    assert_eq!(ResultPanel(page).headline().await, headline);
    About(page).go_by_address("/evidence").await;
    page.appears(".factors").await;
    About(page).go_by_address("/").await;
    assert_eq!(ResultPanel(page).headline().await, headline);
}

test!(
    EVERY_ENGINE,
    every_engine_goes_the_main_way_from_a_server_and_from_disk
);
fn every_engine_goes_the_main_way_from_a_server_and_from_disk() {
    for site in [Site::Served, Site::OneFile] {
        let options = Options {
            site,
            ..Options::default()
        };
        with_page(options, main_way);
    }
}

test!(EVERY_ENGINE, the_page_works_below_a_prefix);
fn the_page_works_below_a_prefix() {
    let options = Options {
        site: Site::Below("/a/b/"),
        ..Options::default()
    };
    with_page(options, async |page| {
        main_way(page).await;
        page.appears("[data-offline=ready]").await;
    });
}

test!(
    EVERY_ENGINE,
    the_one_file_works_from_disk_and_asks_for_nothing
);
fn the_one_file_works_from_disk_and_asks_for_nothing() {
    let options = Options {
        site: Site::OneFile,
        ..Options::default()
    };
    with_page(options, async |page| {
        main_way(page).await;
        // Only Chromium's driver keeps a list of the requests.
        if this_engine() == Engine::Chromium {
            let requests = page.requests().await;
            assert!(
                requests
                    .iter()
                    .all(|url| url.ends_with("/afs12-standalone.html")),
                "{requests:?}"
            );
        }
        assert_eq!(
            page.value("performance.getEntriesByType('resource').length")
                .await,
            0
        );
        assert_eq!(
            page.value("document.documentElement.hasAttribute('data-offline')")
                .await,
            false
        );
        page.value("scrollTo(0, 0)").await;
        page.screenshot("one-file").await;
    });
}

test!(
    EVERY_ENGINE,
    the_one_file_opens_with_answers_and_language_in_its_address
);
fn the_one_file_opens_with_answers_and_language_in_its_address() {
    let options = Options {
        site: Site::OneFile,
        path: "#/evidence?lang=pl",
        ..Options::default()
    };
    with_page(options, async |page| {
        page.appears(".factors").await;
        page.appears("html[lang=pl]").await;
    });
}
