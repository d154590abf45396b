//! Zoom, large text, narrow screens, wide spacing of text, and the size of what is touched.

use super::states::{STATES, enter};
use super::{assert_none, run};
use crate::harness::{Options, Page, test, with_page};

const LOST: &str = include_str!("scripts/lost.js");
const SMALL_TARGETS: &str = include_str!("scripts/small_targets.js");

/// WCAG 1.4.12, to the letter.
const WIDE_SPACING: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } \
                            p { margin-bottom: 2em !important }";
/// The page's own text is 106.25% of the browser's; twice that.
const TWICE_THE_TEXT: &str = ":root { font-size: 212.5% !important }";

/// A way to look at the page: what it is called, the window, how far it is zoomed, and a style of the reader's own.
type View = (&'static str, (u32, u32), u32, &'static str);

const VIEWS: [View; 6] = [
    ("zoomed to 200%", (1280, 800), 2, ""),
    ("text at 200%", (1280, 800), 1, TWICE_THE_TEXT),
    ("phone with text at 200%", (390, 844), 1, TWICE_THE_TEXT),
    ("320 pixels wide", (320, 640), 1, ""),
    ("widely spaced", (1280, 800), 1, WIDE_SPACING),
    ("phone, widely spaced", (390, 844), 1, WIDE_SPACING),
];

/// The reader's style, as a browser's extension would set it: no policy of the page forbids it.
async fn style(page: &Page, css: &str) {
    let script = format!(
        "((sheet) => {{ sheet.replaceSync('{css}'); document.adoptedStyleSheets = [sheet]; }})(new CSSStyleSheet())"
    );
    page.value(&script).await;
}

fn nothing_is_lost(path: &'static str) {
    with_page(
        Options {
            path,
            ..Options::default()
        },
        async |page| {
            for state in STATES {
                enter(page, state).await;
                for (view, window, zoom, css) in VIEWS {
                    page.zoom(window, zoom).await;
                    style(page, css).await;
                    page.settle().await;
                    let lost: Vec<String> = run(page, LOST, vec![]).await;
                    page.screenshot(&format!(
                        "access{}-{}-{view}",
                        path.replace('#', "-"),
                        state.0
                    ))
                    .await;
                    assert_none(&format!("{path}, {}, {view}", state.0), &lost);
                }
                style(page, "").await;
                page.resize(1280, 800).await;
            }
        },
    );
}

test!(CHROMIUM, nothing_is_lost_in_english);
fn nothing_is_lost_in_english() {
    nothing_is_lost("#lang=en");
}

test!(CHROMIUM, nothing_is_lost_in_polish);
fn nothing_is_lost_in_polish() {
    nothing_is_lost("#lang=pl");
}

test!(CHROMIUM, what_is_lost_is_noticed);
fn what_is_lost_is_noticed() {
    with_page(Options::default(), async |page| {
        page.appears(".introduction").await;
        style(
            page,
            ".introduction { width: 2000px } .new-patient { width: 20px }",
        )
        .await;
        let lost: Vec<String> = run(page, LOST, vec![]).await;
        assert!(
            lost.iter()
                .any(|line| line.starts_with("the page scrolls sideways")),
            "{lost:?}"
        );
        assert!(
            lost.iter()
                .any(|line| line.starts_with("sticks out of its control: BUTTON")),
            "{lost:?}"
        );
    });
}

test!(CHROMIUM, everything_that_is_touched_is_large_enough);
fn everything_that_is_touched_is_large_enough() {
    for path in ["#lang=en", "#lang=pl"] {
        with_page(
            Options {
                path,
                ..Options::default()
            },
            async |page| {
                page.touch().await;
                assert_eq!(
                    page.value("matchMedia('(pointer: coarse)').matches").await,
                    true
                );
                for state in STATES {
                    enter(page, state).await;
                    let small: Vec<String> = run(page, SMALL_TARGETS, vec![]).await;
                    assert_none(&format!("{path}, {}", state.0), &small);
                }
                style(page, ".languages button { min-height: 20px !important }").await;
                let small: Vec<String> = run(page, SMALL_TARGETS, vec![]).await;
                assert_eq!(small.len(), 2, "a small target is noticed: {small:?}");
            },
        );
    }
}
