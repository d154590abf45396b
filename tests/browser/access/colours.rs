//! What is no text stands out from its ground; forced colours keep states apart; less motion is none.

use serde_json::json;

use super::states::{STATES, enter};
use super::{assert_none, run};
use crate::harness::{Options, Page, test, with_page};
use crate::pages::Form;

/// WCAG 1.4.11.
const LEAST_CONTRAST: f64 = 3.0;

/// What has to be seen to be used or understood, and the colour that draws it.
const DRAWN: [(&str, &str); 15] = [
    (".icons .alive-with-leg .disc", "fill"),
    (".icons .amputation-first .disc", "stroke"),
    (".icons .amputation-first .half", "fill"),
    (".icons .death-first .disc", "stroke"),
    (".number", "borderTopColor"),
    (".segment span", "borderTopColor"),
    (".segment input:checked + span", "backgroundColor"),
    (".quiet span", "borderTopColor"),
    (".not-known", "borderTopColor"),
    (".more", "borderTopColor"),
    (".button.new-patient", "borderTopColor"),
    (".languages [aria-pressed=true]", "borderBottomColor"),
    ("#sure .axis .value", "fill"),
    ("#moved .bar", "stroke"),
    ("#over-time .curve polygon", "stroke"),
];

test!(CHROMIUM, what_is_drawn_stands_out_from_its_ground);
fn what_is_drawn_stands_out_from_its_ground() {
    with_page(Options::default(), async |page| {
        answer_some(page).await;
        for scheme in ["light", "dark"] {
            page.colour_scheme(scheme).await;
            for (selector, property) in DRAWN {
                let contrast: f64 = run(
                    page,
                    include_str!("scripts/contrast.js"),
                    vec![json!(selector), json!(property)],
                )
                .await;
                assert!(
                    contrast >= LEAST_CONTRAST,
                    "{selector} in {scheme} colours: {contrast:.2}"
                );
            }
        }
    });
}

async fn answer_some(page: &Page) {
    let form = Form(page);
    form.answer_required("5", "72").await;
    form.say_not_known("albumin").await;
    page.value("document.querySelectorAll('details').forEach(fold => { fold.open = true; })")
        .await;
    page.settle().await;
}

test!(CHROMIUM, forced_colours_keep_states_apart);
fn forced_colours_keep_states_apart() {
    with_page(Options::default(), async |page| {
        answer_some(page).await;
        for scheme in ["light", "dark"] {
            page.emulate(
                "screen",
                &[
                    ("forced-colors", "active"),
                    ("prefers-color-scheme", scheme),
                ],
            )
            .await;
            let look = async |selector: &str, property: &str| {
                let script =
                    format!("getComputedStyle(document.querySelector(\"{selector}\")).{property}");
                page.value(&script).await
            };
            for (one, other, property) in [
                (
                    "input[value='5']:checked + span",
                    "input[name=rutherford][value='4'] + span",
                    "backgroundColor",
                ),
                (
                    "#albumin-not-known",
                    "#creatinine-not-known",
                    "backgroundColor",
                ),
                (
                    ".languages [aria-pressed=true]",
                    ".languages [aria-pressed=false]",
                    "borderBottomStyle",
                ),
                (
                    ".pages [aria-current]",
                    ".pages a:not([aria-current])",
                    "textDecorationLine",
                ),
                (
                    ".icons .alive-with-leg .disc",
                    ".icons .amputation-first .disc",
                    "fill",
                ),
                (
                    ".icons .amputation-first .half",
                    ".icons .amputation-first .disc",
                    "fill",
                ),
                (
                    ".icons .alive-with-leg .disc",
                    ".icons .death-first .disc",
                    "fill",
                ),
                (".part-evidence", ".part-unanswered", "fill"),
                (".part-unanswered", ".part-centres", "fill"),
            ] {
                assert_ne!(
                    look(one, property).await,
                    look(other, property).await,
                    "{one} and {other} in {scheme} colours"
                );
            }
            page.value("scrollTo(0, 0)").await;
            page.screenshot(&format!("forced-{scheme}")).await;
            page.value("document.querySelector('#sure').scrollIntoView()")
                .await;
            page.screenshot(&format!("forced-{scheme}-explanation"))
                .await;
        }
    });
}

test!(CHROMIUM, less_motion_is_none);
fn less_motion_is_none() {
    const MOVING: &str = "return [...document.querySelectorAll('*')].filter(element => { const style = getComputedStyle(element); \
                          return style.animationName !== 'none' || style.transitionDuration.split(', ').some(time => time !== '0s'); })\
                          .map(element => element.outerHTML.slice(0, 80))";
    with_page(Options::default(), async |page| {
        page.emulate("screen", &[("prefers-reduced-motion", "no-preference")])
            .await;
        let moving: Vec<String> = run(page, MOVING, vec![]).await;
        assert!(!moving.is_empty(), "the page has transitions to switch off");
        page.emulate("screen", &[("prefers-reduced-motion", "reduce")])
            .await;
        for state in STATES {
            enter(page, state).await;
            let moving: Vec<String> = run(page, MOVING, vec![]).await;
            assert_none(state.0, &moving);
        }
    });
}
