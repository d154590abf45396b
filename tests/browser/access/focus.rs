//! The whole way by keyboard alone: every control is reached, in the order of reading, and its focus is seen.

use serde::Deserialize;
use serde_json::json;

use super::{assert_none, run};
use crate::harness::{Options, Page, test, with_page};
use crate::pages::{Form, Keyboard, ResultPanel};

const FOCUS_STOP: &str = include_str!("scripts/focus_stop.js");
const UNREACHED: &str = include_str!("scripts/unreached.js");

const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";
const SPACE: &str = "\u{E00D}";
const RIGHT: &str = "\u{E014}";
/// More than any page has stops.
const MOST_STOPS: usize = 400;

/// What is pressed at a stop, by the name of the radio group, the id or the class. Whatever stands in no line is passed by.
const KEYS: [(&str, &str); 8] = [
    ("rutherford", RIGHT),
    ("age", "72"),
    ("sex", SPACE),
    ("creatinine", "120"),
    ("albumin-not-known", SPACE),
    ("more", ENTER),
    ("card-heading", ENTER),
    ("fold-title", ENTER),
];

/// A place where the focus stops.
#[derive(Debug, Deserialize)]
struct Stop {
    kind: String,
    name: String,
    /// Tells this stop from every other; a group of radio buttons has one.
    mark: u32,
    complaints: Vec<String>,
}

async fn stop(page: &Page, is_first: bool) -> Option<Stop> {
    run(page, FOCUS_STOP, vec![json!(is_first)]).await
}

/// Leaves the focus where a page just opened has it.
async fn from_the_top(page: &Page) {
    let script = "(body => { scrollTo(0, 0); body.tabIndex = -1; body.focus(); body.removeAttribute('tabindex'); })(document.body)";
    page.value(script).await;
}

/// Goes from the top to the end with Tab, pressing on the way what [`KEYS`] says.
///
/// # Panics
/// If a stop is not seen or out of order, if the way has no end, or if a control in view is never reached.
async fn walk(page: &Page, what: &str) -> Vec<Stop> {
    page.appears("[data-program=running]").await;
    from_the_top(page).await;
    let mut stops: Vec<Stop> = Vec::new();
    let is_reached = |stops: &[Stop], mark| stops.iter().any(|stop: &Stop| stop.mark == mark);
    for _ in 0..MOST_STOPS {
        Keyboard(page).press(TAB).await;
        let Some(found) = stop(page, stops.is_empty())
            .await
            .filter(|found| !is_reached(&stops, found.mark))
        else {
            // Past the last one the focus leaves the page or comes round to the first.
            let marks: Vec<u32> = stops.iter().map(|stop| stop.mark).collect();
            let unreached: Vec<String> = run(page, UNREACHED, vec![json!(marks)]).await;
            assert_none(&format!("{what}, not reached with Tab"), &unreached);
            return stops;
        };
        assert_none(
            &format!("{what}, {} {}", found.kind, found.name),
            &found.complaints,
        );
        if let Some((_, keys)) = KEYS
            .iter()
            .find(|(name, _)| found.name.split(' ').any(|own| own == *name))
        {
            answer(page, &found, keys).await;
        }
        stops.push(found);
    }
    panic!("{what}: the way has no end");
}

async fn answer(page: &Page, found: &Stop, keys: &str) {
    // Rutherford category 5 is the sixth option of its group: five steps from the first, which the focus stands on.
    let times = if found.name == "rutherford" { 5 } else { 1 };
    for _ in 0..times {
        Keyboard(page).press(keys).await;
    }
    let after = stop(page, false).await.expect("answering keeps the focus");
    assert_eq!(
        after.mark, found.mark,
        "answering {} moves the focus",
        found.name
    );
}

fn the_whole_way(path: &'static str, size: (u32, u32)) {
    with_page(
        Options {
            path,
            size,
            ..Options::default()
        },
        async |page| {
            let stops = walk(page, path).await;
            for kind in ["radio", "text", "button", "summary", "a"] {
                assert!(
                    stops.iter().any(|stop| stop.kind == kind),
                    "no {kind} among {stops:#?}"
                );
            }
            assert_eq!(Form(page).typed("age").await, "72");
            assert!(ResultPanel(page).is_shown().await);
        },
    );
}

test!(
    EVERY_ENGINE,
    from_the_first_question_to_the_end_of_the_result
);
fn from_the_first_question_to_the_end_of_the_result() {
    the_whole_way("#lang=en", (1280, 800));
}

test!(
    CHROMIUM,
    from_the_first_question_to_the_end_in_polish_zoomed_to_200_percent
);
fn from_the_first_question_to_the_end_in_polish_zoomed_to_200_percent() {
    the_whole_way("#lang=pl", (640, 400));
}

test!(EVERY_ENGINE, every_other_page_can_be_walked_through);
fn every_other_page_can_be_walked_through() {
    with_page(Options::default(), async |page| {
        for path in [
            "#/evidence?factor=age_decades",
            "#/calibration",
            "#/krakow",
            "#/model",
        ] {
            page.value(&format!("(location.hash = '{path}')")).await;
            page.settle().await;
            walk(page, path).await;
        }
    });
}

test!(CHROMIUM, shortcuts_lead_past_the_masthead);
fn shortcuts_lead_past_the_masthead() {
    with_page(
        Options {
            size: (390, 844),
            ..Options::default()
        },
        async |page| {
            let keyboard = Keyboard(page);
            let focused = "document.activeElement.id";
            for (tabs, leads_to) in [(1, "rutherford"), (2, "result")] {
                from_the_top(page).await;
                for _ in 0..tabs {
                    keyboard.press(TAB).await;
                }
                assert_eq!(page.value("document.activeElement.checkVisibility() && getComputedStyle(document.activeElement).clipPath").await, "none");
                keyboard.press(ENTER).await;
                assert_eq!(page.value(focused).await, leads_to);
            }
            page.value("(location.hash = '/model')").await;
            page.settle().await;
            from_the_top(page).await;
            keyboard.press(TAB).await;
            keyboard.press(ENTER).await;
            assert_eq!(page.value(focused).await, "main");
        },
    );
}

test!(
    EVERY_ENGINE,
    a_comparison_keeps_the_focus_and_its_card_unfolded
);
fn a_comparison_keeps_the_focus_and_its_card_unfolded() {
    with_page(Options::default(), async |page| {
        Form(page).answer_required("5", "72").await;
        page.value("document.querySelector('#what-if').open = true")
            .await;
        page.settle().await;
        page.value("document.querySelector('#pin').focus()").await;
        Keyboard(page).press(ENTER).await;
        page.appears("#back-to-pinned:focus").await;
        Form(page).choose("sex", "male").await;
        assert_eq!(
            page.value("document.querySelector('#what-if').open").await,
            true
        );
        page.value("document.querySelector('#back-to-pinned').focus()")
            .await;
        Keyboard(page).press(ENTER).await;
        page.appears("#back-to-pinned:focus").await;
        Keyboard(page).press(TAB).await;
        Keyboard(page).press(ENTER).await;
        page.appears("#pin:focus").await;
    });
}
