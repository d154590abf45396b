//! The page starts, and the harness notices what it is there to notice.

use crate::harness::{Options, Page, assert_fails, test, with_page};

test!(EVERY_ENGINE, the_page_starts);
fn the_page_starts() {
    with_page(Options::default(), async |page| {
        assert_eq!(page.text(".name").await, "afs12");
        page.screenshot("start").await;
    });
}

test!(CHROMIUM, the_browser_is_what_a_test_asks_for);
fn the_browser_is_what_a_test_asks_for() {
    let options = Options {
        path: "#later",
        languages: "pl-PL,pl",
        size: (390, 844),
        ..Options::default()
    };
    with_page(options, async |page| {
        assert_eq!(page.value("navigator.languages.join()").await, "pl-PL,pl");
        assert_eq!(page.value("location.hash").await, "#later");
        assert_eq!(
            page.value("[innerWidth, innerHeight].join()").await,
            "390,844"
        );

        page.emulate(
            "print",
            &[
                ("prefers-color-scheme", "dark"),
                ("forced-colors", "active"),
            ],
        )
        .await;
        let media = "print and (prefers-color-scheme: dark) and (forced-colors: active)";
        assert_eq!(
            page.value(&format!("matchMedia('{media}').matches")).await,
            true
        );
    });
}

test!(CHROMIUM, a_warning_fails_a_test);
fn a_warning_fails_a_test() {
    assert_fails(
        Options::default(),
        "a warning nobody expected",
        async |page| {
            page.value("console.warn('a warning nobody expected')")
                .await;
        },
    );
}

test!(CHROMIUM, a_request_to_a_stranger_fails_a_test);
fn a_request_to_a_stranger_fails_a_test() {
    assert_fails(
        Options::default(),
        "http://localhost:1/stranger",
        async |page| {
            page.value("fetch('http://localhost:1/stranger').catch(() => null)")
                .await;
        },
    );
}

test!(EVERY_ENGINE, a_test_finds_nothing_that_another_left);
fn a_test_finds_nothing_that_another_left() {
    // The page has a service worker, and its files are kept.
    with_page(Options::default(), async |page| {
        page.appears("[data-offline=ready]").await;
        page.value("(document.cookie = 'a=b', localStorage.setItem('a', 'b'))")
            .await;
        assert_eq!(left(page).await, "a=b,1,1,1");
    });
    let beside_the_page = Options {
        path: "icon.svg",
        ..Options::default()
    };
    with_page(beside_the_page, async |page| {
        assert_eq!(left(page).await, ",0,0,0");
        // Beside a picture the browser asks for an icon, which is not there.
        page.complaints().await;
    });
}

/// The cookies, and how many items, caches and service workers there are.
async fn left(page: &Page) -> String {
    let script = "const done = arguments[0]; (async () => [document.cookie, localStorage.length, (await caches.keys()).length, \
                  (await navigator.serviceWorker.getRegistrations()).length].join())().then(done)";
    let left = page.execute_async(script, vec![]).await;
    let left = left.expect("the page answers");
    left.as_str().expect("a text").to_owned()
}
