//! Without a network, and from one version to the next.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::harness::{Options, Page, Site, build_next_version, test, this_engine, with_page};
use crate::pages::{Form, ResultPanel};

/// The size of a telephone's screen.
const PHONE: (u32, u32) = (390, 844);

fn own_copy() -> Options {
    Options {
        site: Site::Changed(|_| {}),
        ..Options::default()
    }
}

/// From now on the server has nothing to give.
fn empty(folder: &Path) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        fs::remove_file(entry.path()).expect("it can be removed");
    }
}

async fn version(page: &Page) -> String {
    let version = page
        .value("document.documentElement.getAttribute('data-version')")
        .await;
    version.as_str().expect("a version").to_owned()
}

/// The caches and the files in them, by path.
async fn kept(page: &Page) -> Vec<Vec<String>> {
    let script = "const done = arguments[0]; (async () => { \
                  const names = await caches.keys(); \
                  const files = async name => (await (await caches.open(name)).keys()).map(file => file.url.slice(location.origin.length)); \
                  done(await Promise.all(names.map(files))); })()";
    let caches: Value = page
        .execute_async(script, vec![])
        .await
        .expect("a list of lists");
    serde_json::from_value(caches).expect("lists of names")
}

test!(EVERY_ENGINE, after_the_first_visit_the_page_needs_no_server);
fn after_the_first_visit_the_page_needs_no_server() {
    with_page(own_copy(), async |page| {
        assert!(page.text(".version").await.contains(&version(page).await));
        page.appears(".version .kept").await;
        page.value("document.querySelector('.version').scrollIntoView()")
            .await;
        page.screenshot("version").await;
        empty(&page.site());
        for path in ["#/?age=72", "index.html#/evidence", ""] {
            page.visit(path).await;
            page.reload().await;
            page.appears("[data-program=running]").await;
        }
        Form(page).answer_required("5", "72").await;
        assert!(ResultPanel(page).is_shown().await);
        // The browser itself asks for a newer sw.js, which is not there.
        page.complaints().await;
    });
}

test!(EVERY_ENGINE, only_the_files_of_the_page_are_kept);
fn only_the_files_of_the_page_are_kept() {
    let options = Options {
        path: "?patient=secret#/?age=72&rutherford=5",
        ..Options::default()
    };
    with_page(options, async |page| {
        page.appears("[data-offline=ready]").await;
        page.reload().await;
        Form(page).answer_required("5", "72").await;
        let caches = kept(page).await;
        assert_eq!(caches.len(), 1, "{caches:?}");
        let mut endings: Vec<_> = caches[0]
            .iter()
            .map(|name| name.rsplit_once('.').expect("an ending").1)
            .collect();
        endings.sort_unstable();
        assert_eq!(
            endings,
            ["css", "html", "js", "svg", "wasm", "webmanifest"],
            "{caches:?}"
        );
        assert!(
            !caches[0].iter().any(|name| name.contains(['?', '#'])),
            "{caches:?}"
        );
    });
}

test!(
    EVERY_ENGINE,
    a_new_version_waits_until_it_is_asked_for_and_then_replaces_the_old_one_whole
);
fn a_new_version_waits_until_it_is_asked_for_and_then_replaces_the_old_one_whole() {
    with_page(own_copy(), async |page| {
        page.appears("[data-offline=ready]").await;
        let old = version(page).await;
        let old_files = kept(page).await.concat();
        build_next_version(&page.site());

        page.reload().await;
        page.appears(".update button").await;
        assert_eq!(version(page).await, old, "the old page stays whole");
        Form(page).answer_required("5", "72").await;
        assert!(ResultPanel(page).is_shown().await);
        page.value("scrollTo(0, 0)").await;
        page.screenshot("update").await;
        let (width, height) = PHONE;
        if width >= this_engine().least_width() {
            page.resize(width, height).await;
            page.screenshot("update-phone").await;
        }

        page.appears(".update button")
            .await
            .click()
            .await
            .expect("it can be pressed");
        page.appears(&format!(
            "[data-program=running]:not([data-version='{old}'])"
        ))
        .await;
        page.appears("[data-offline=ready]").await;
        let caches = kept(page).await;
        assert_eq!(caches.len(), 1, "the old version is gone: {caches:?}");
        assert_eq!(caches[0].len(), old_files.len());
    });
}

test!(
    CHROMIUM,
    where_there_is_no_service_worker_the_page_works_and_does_not_complain
);
fn where_there_is_no_service_worker_the_page_works_and_does_not_complain() {
    with_page(Options::default(), async |page| {
        page.before_each_load("delete Navigator.prototype.serviceWorker")
            .await;
        page.visit("#later").await;
        page.reload().await;
        assert_eq!(page.value("'serviceWorker' in navigator").await, false);
        Form(page).answer_required("5", "72").await;
        assert!(ResultPanel(page).is_shown().await);
        assert!(
            page.text(".version").await.contains(&version(page).await),
            "it says which version it is"
        );
    });
}
