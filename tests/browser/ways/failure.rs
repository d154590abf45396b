//! When it breaks: never a white page and never an old number.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::harness::{Options, Page, Site, test, with_page};
use crate::pages::{Form, ResultPanel};

/// The page waits ten seconds for its program.
const TOO_LATE: Duration = Duration::from_secs(20);

/// The files of the program whose names end so.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let found: Vec<_> = entries
        .filter(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            name.starts_with("afs12-") && name.ends_with(ending)
        })
        .map(|entry| entry.path())
        .collect();
    assert!(!found.is_empty(), "there is a file *{ending}");
    found
}

fn remove(folder: &Path, ending: &str) {
    for path in files(folder, ending) {
        fs::remove_file(path).expect("it can be removed");
    }
}

/// What the page has to say where the program cannot start, in both languages, with the table in view.
async fn assert_says_that_it_could_not_start(page: &Page, what: &str) {
    assert_says(
        page,
        "afs12 could not start",
        "Nie udało się uruchomić",
        what,
    )
    .await;
}

async fn assert_says(page: &Page, english: &str, polish: &str, what: &str) {
    page.appears(&format!("[data-program={what}], html:not([data-program])"))
        .await;
    for (language, title) in [("en", english), ("pl", polish)] {
        let said = page
            .text(&format!(".failure section[lang={language}]"))
            .await;
        assert!(said.contains(title), "{said}");
        assert!(
            said.contains("PREVENT III") && said.contains("J Vasc Surg"),
            "{said}"
        );
        for (state, other) in [("absent", "has stopped"), ("stopped", "could not start")] {
            assert!(what != state || !said.contains(other), "{said}");
        }
    }
    for table in [".points", ".groups"] {
        let rows =
            format!("document.querySelectorAll('.failure section[lang=en] {table} tr').length");
        let rows = page.value(&rows).await;
        assert!(rows.as_u64() >= Some(4), "{table}: {rows}");
    }
}

/// The browser may say that it fetched the program ahead and that nobody has used it yet.
async fn assert_only_the_preload_is_complained_of(page: &Page) {
    let mut complaints = page.complaints().await;
    complaints.retain(|complaint| !complaint.contains("was preloaded using link preload"));
    assert!(complaints.is_empty(), "{complaints:#?}");
}

/// Opens a site that a test has broken; the browser may complain about it.
fn with_broken(change: fn(&Path), name: &'static str) {
    let options = Options {
        site: Site::Changed(change),
        ..Options::default()
    };
    with_page(options, async |page| {
        assert_says_that_it_could_not_start(page, "absent").await;
        page.screenshot(name).await;
        assert!(!page.complaints().await.is_empty(), "the console says why");
        // The test has seen what it came for.
        page.goto("data:,").await.expect("it can be left");
    });
}

test!(EVERY_ENGINE, a_corrupt_program_is_not_run);
fn a_corrupt_program_is_not_run() {
    let corrupt = |folder: &Path| {
        let path = &files(folder, ".wasm")[0];
        let mut bytes = fs::read(path).expect("the program");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(path, bytes).expect("it can be written");
    };
    with_broken(corrupt, "broken-corrupt");
}

test!(EVERY_ENGINE, a_missing_program_is_explained);
fn a_missing_program_is_explained() {
    with_broken(|folder| remove(folder, ".wasm"), "broken-missing-wasm");
}

test!(EVERY_ENGINE, a_missing_script_is_explained);
fn a_missing_script_is_explained() {
    with_broken(|folder| remove(folder, ".js"), "broken-missing-js");
}

test!(EVERY_ENGINE, an_old_page_whose_files_are_gone_is_explained);
fn an_old_page_whose_files_are_gone_is_explained() {
    with_broken(
        |folder| {
            for ending in [".js", ".wasm", ".css"] {
                remove(folder, ending);
            }
        },
        "broken-old-page",
    );
}

test!(
    CHROMIUM,
    without_web_assembly_the_page_explains_in_both_languages
);
fn without_web_assembly_the_page_explains_in_both_languages() {
    let options = Options {
        languages: "pl-PL,pl",
        ..Options::default()
    };
    with_page(options, async |page| {
        page.before_each_load("delete globalThis.WebAssembly").await;
        page.refresh().await.expect("the page loads again");
        assert_says_that_it_could_not_start(page, "absent").await;
        for (name, width, height) in [("phone", 390, 844), ("desktop", 1366, 900)] {
            page.resize(width, height).await;
            for scheme in ["light", "dark"] {
                page.colour_scheme(scheme).await;
                page.assert_fits(name).await;
                page.screenshot(&format!("broken-{name}-{scheme}")).await;
            }
        }
        page.emulate("print", &[]).await;
        page.resize(794, 1123).await;
        page.screenshot("broken-print").await;
        page.complaints().await;
    });
}

test!(CHROMIUM, without_scripts_the_page_explains);
fn without_scripts_the_page_explains() {
    with_page(Options::default(), async |page| {
        page.switch_scripts_off().await;
        page.refresh().await.expect("the page loads again");
        assert_says_that_it_could_not_start(page, "absent").await;
        let said = page.text(".failure section[lang=en]").await;
        assert!(said.contains("JavaScript is switched off"), "{said}");
        page.screenshot("broken-no-scripts").await;
        assert_only_the_preload_is_complained_of(page).await;
    });
}

test!(CHROMIUM, a_program_that_never_arrives_is_explained_in_time);
fn a_program_that_never_arrives_is_explained_in_time() {
    with_page(Options::default(), async |page| {
        page.before_each_load("window.fetch = () => new Promise(() => {})")
            .await;
        page.refresh().await.expect("the page loads again");
        assert!(page.text(".loading").await.contains("Loading"));
        page.screenshot("loading").await;
        page.appears_within(TOO_LATE, "[data-program=late]").await;
        assert_says_that_it_could_not_start(page, "late").await;
        assert_only_the_preload_is_complained_of(page).await;
    });
}

test!(CHROMIUM, a_program_that_arrives_late_still_starts);
fn a_program_that_arrives_late_still_starts() {
    let late = "const real = fetch; \
                window.fetch = (...what) => new Promise(done => { window.arrive = () => done(real(...what)); })";
    with_page(Options::default(), async |page| {
        page.before_each_load(late).await;
        page.refresh().await.expect("the page loads again");
        page.appears_within(TOO_LATE, "[data-program=late]").await;
        page.value("void arrive()").await;
        page.appears("[data-program=running]").await;
        Form(page).answer_required("5", "72").await;
        assert!(ResultPanel(page).is_shown().await);
        assert_only_the_preload_is_complained_of(page).await;
        assert_eq!(
            page.value("document.querySelector('.failure').checkVisibility()")
                .await,
            false
        );
    });
}

/// Breaks a function of the browser under the program's feet, and then goes on using it.
fn with_program_broken_by(break_it: &'static str, complaint: &'static str, name: &'static str) {
    let options = Options {
        path: "#/?lang=en",
        ..Options::default()
    };
    with_page(options, async |page| {
        Form(page).answer_required("5", "72").await;
        assert!(ResultPanel(page).is_shown().await);
        let address = page.value("location.href").await;
        page.value(break_it).await;
        page.value("document.querySelector(\"input[name='rutherford'][value='2']\").click()")
            .await;
        assert_says(
            page,
            "afs12 has stopped",
            "Program afs12 przestał",
            "stopped",
        )
        .await;
        assert_eq!(page.value("scrollY").await, 0, "its title is in view");
        let left = page.value("document.body.innerText").await;
        let left = left.as_str().expect("a text");
        assert!(left.contains("do not use a number seen before"), "{left}");
        assert!(left.contains("Version 0."), "{left}");
        assert_eq!(
            page.value("document.querySelector('#result, .headline-number, form') === null")
                .await,
            true,
            "nothing of the program is left"
        );
        page.assert_complained_of(complaint).await;
        page.screenshot(name).await;
        let reload = page.appears(".failure .reload").await;
        reload.click().await.expect("it can be pressed");
        page.appears("[data-program=running]").await;
        assert_eq!(page.value("location.href").await, address);
        assert!(!ResultPanel(page).is_shown().await);
        // The console repeats what it said before the page was loaded again.
        page.complaints().await;
    });
}

test!(EVERY_ENGINE, a_panic_leaves_no_number_and_offers_to_reload);
fn a_panic_leaves_no_number_and_offers_to_reload() {
    with_program_broken_by(
        "Node.prototype.cloneNode = Document.prototype.createElement = () => { throw new Error('broken') }",
        "panicked at",
        "stopped-panic",
    );
}

test!(EVERY_ENGINE, a_trap_without_a_panic_leaves_no_number_either);
fn a_trap_without_a_panic_leaves_no_number_either() {
    with_program_broken_by(
        "delete Element.prototype.remove, delete CharacterData.prototype.remove",
        "remove is not a function",
        "stopped-trap",
    );
}
