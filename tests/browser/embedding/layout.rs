//! What the page looks like inside another one, and the sample of such a page.

use super::{at_host, framed, last_estimate, naming_itself, open};
use crate::harness::{HostPage, test, with_page};
use crate::pages::{Form, ResultPanel};

const SAMPLE: &str = include_str!("../../../docs/embedding/host.html");
const SAMPLE_ADDRESS: &str = "https://afs12.example/";

test!(
    EVERY_ENGINE,
    the_sample_page_shows_the_estimate_and_grows_with_the_page
);
fn the_sample_page_shows_the_estimate_and_grows_with_the_page() {
    with_page(framed(), async |page| {
        assert_eq!(
            SAMPLE.matches(SAMPLE_ADDRESS).count(),
            1,
            "one line to change"
        );
        let host = HostPage::of(SAMPLE.replace(SAMPLE_ADDRESS, page.server()));
        open(page, &host).await;
        let shown = async || at_host(page, async || page.text("#estimate").await).await;
        assert_eq!(
            shown().await,
            "No estimate: Rutherford category and age are needed."
        );

        Form(page).answer_required("5", "72").await;
        let (headline, range) = (
            ResultPanel(page).headline().await,
            ResultPanel(page).range().await,
        );
        let line = format!("Alive with the leg at 12 months: {headline} ({range}). ");
        assert!(shown().await.starts_with(&line), "{}", shown().await);

        let scrolls = page
            .value("document.documentElement.scrollHeight - innerHeight")
            .await;
        assert_eq!(scrolls, 0, "the frame is as high as its page");
        Form(page).unfold_scores().await;
        page.settle().await;
        let scrolls = page
            .value("document.documentElement.scrollHeight - innerHeight")
            .await;
        assert_eq!(scrolls, 0, "and grows with it");
        at_host(page, async || page.screenshot("embedded").await).await;

        Form(page).type_into("age", "7").await;
        assert_eq!(shown().await, "No estimate: an answer needs a correction.");
    });
}

test!(EVERY_ENGINE, the_frame_is_hidden_and_the_limits_stay);
fn the_frame_is_hidden_and_the_limits_stay() {
    with_page(framed(), async |page| {
        for path in ["?embed=1", "#embed", "#embed&lang=pl"] {
            page.visit("favicon.svg").await;
            page.complaints().await;
            page.visit(path).await;
            page.appears(".form").await;
            for (css, is_seen) in [
                (".tagline", false),
                (".pages", false),
                (".languages", true),
                (".new-patient", true),
                (".limits", true),
                (".limits-in-full", true),
            ] {
                let seen = page
                    .value(&format!(
                        "document.querySelector('{css}').checkVisibility()"
                    ))
                    .await;
                assert_eq!(seen, is_seen, "{css} at {path}");
            }
        }
        page.screenshot("embedded-alone").await;
        page.value("(location.hash = '/model')").await;
        page.appears(".identity").await;
        assert_eq!(page.value("location.hash").await, "#/model?embed&lang=pl");
        let link = page.appears(".pages a").await;
        assert!(
            link.is_displayed().await.expect("it is there"),
            "the way back is in view"
        );
        link.click().await.expect("it can be followed");
        page.appears(".form").await;
    });
}

test!(
    EVERY_ENGINE,
    what_the_address_asks_for_outlives_a_walk_through_the_pages
);
fn what_the_address_asks_for_outlives_a_walk_through_the_pages() {
    with_page(framed(), async |page| {
        page.visit("#embed&lang=pl&origin=https%3A%2F%2Fward.example")
            .await;
        page.appears("[data-program=running]").await;
        for hash in ["/evidence", "/evidence?factor=age_decades", "/"] {
            page.value(&format!("(location.hash = '{hash}')")).await;
            page.settle().await;
            let kept = page.value("location.hash").await;
            let kept = kept.as_str().expect("a hash");
            assert!(
                kept.ends_with("embed&lang=pl&origin=https%3A%2F%2Fward.example")
                    && kept.starts_with(&format!("#{hash}")),
                "{kept}"
            );
        }
    });
}

test!(CHROMIUM, a_sandboxed_frame_works_too);
fn a_sandboxed_frame_works_too() {
    with_page(framed(), async |page| {
        let host = naming_itself(page, "sandbox=allow-scripts");
        open(page, &host).await;
        assert_eq!(page.value("self.origin").await, "null");
        Form(page).answer_required("5", "72").await;
        assert!(last_estimate(page).await["estimate"]["afs"].is_f64());
        page.value("(location.hash = '/evidence')").await;
        page.appears(".factors").await;
        assert_eq!(page.value("document.documentElement.lang").await, "en");
    });
}
