//! The pages about the model at every width, on paper and in forced colours; the pictures are in `target/screenshots`.

use super::about::{PAGES, answer_some};
use crate::harness::{Options, test, with_page};
use crate::pages::About;

test!(CHROMIUM, the_pages_fit_every_width);
fn the_pages_fit_every_width() {
    with_page(Options::default(), async |page| {
        answer_some(page).await;
        for (name, hash, heading) in PAGES {
            About(page).go_by_address(hash).await;
            page.appears(heading).await;
            About(page).unfold_everything().await;
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

test!(CHROMIUM, every_page_stands_on_paper_and_in_forced_colours);
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
