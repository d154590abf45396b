//! Prefilled answers are marked until a person confirms or changes them.

use crate::harness::{Options, test, with_page};
use crate::pages::{Form, ResultPanel, Transfer};

/// `{"rutherford":5,"age":72,"sex":"female","dialysis":false}`.
const LINK: &str =
    "#patient=eyJydXRoZXJmb3JkIjo1LCJhZ2UiOjcyLCJzZXgiOiJmZW1hbGUiLCJkaWFseXNpcyI6ZmFsc2V9";

test!(
    EVERY_ENGINE,
    each_mark_goes_when_its_answer_is_confirmed_or_changed
);
fn each_mark_goes_when_its_answer_is_confirmed_or_changed() {
    with_page(
        Options {
            path: LINK,
            ..Options::default()
        },
        async |page| {
            let (form, result, transfer) = (Form(page), ResultPanel(page), Transfer(page));
            assert!(
                page.text(".prefilled-summary")
                    .await
                    .contains("4 answers were prefilled")
            );
            assert!(
                page.text(".unconfirmed")
                    .await
                    .contains("4 answers were prefilled and are not confirmed")
            );
            // The mark describes the question, so that a screen reader says it.
            let described = "document.getElementById('age').getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).textContent).join(' ')";
            let notes = page.value(described).await;
            assert!(
                notes
                    .as_str()
                    .is_some_and(|text| text.contains("Prefilled from the link, not confirmed.")),
                "{notes}"
            );

            let number = result.headline().await;
            transfer.press("sex-confirm").await;
            assert_eq!(page.value("document.activeElement.name").await, "sex");
            assert_eq!(
                (transfer.marks().await, result.headline().await),
                (3, number.clone())
            );
            form.choose("dialysis", "yes").await;
            form.type_into("age", "73").await;
            assert_eq!(transfer.marks().await, 1);
            assert!(
                page.text(".unconfirmed")
                    .await
                    .contains("1 answer was prefilled")
            );
            transfer.press_at(".unconfirmed .link").await;
            assert_eq!(
                page.value("document.activeElement.name").await,
                "rutherford"
            );
            transfer.press("confirm-all").await;
            assert_eq!(transfer.marks().await, 0);
            let left = page
                .value("document.querySelector('.prefilled-summary, .unconfirmed, .confirm')")
                .await;
            assert!(left.is_null());
            assert_eq!(form.typed("age").await, "73");
        },
    );
}

test!(CHROMIUM, a_phone_shows_the_marks_too);
fn a_phone_shows_the_marks_too() {
    with_page(
        Options {
            path: LINK,
            size: (390, 844),
            languages: "pl",
            ..Options::default()
        },
        async |page| {
            let transfer = Transfer(page);
            page.assert_fits("marks on a phone").await;
            page.screenshot("prefilled-phone").await;
            page.appears(".result-bar")
                .await
                .click()
                .await
                .expect("it opens");
            page.settle().await;
            page.screenshot("prefilled-phone-result").await;
            transfer.press_at(".unconfirmed .link").await;
            assert_eq!(
                page.value("document.activeElement.name").await,
                "rutherford"
            );
        },
    );
}

test!(CHROMIUM, the_dark_scheme_shows_them);
fn the_dark_scheme_shows_them() {
    with_page(
        Options {
            path: LINK,
            ..Options::default()
        },
        async |page| {
            page.colour_scheme("dark").await;
            page.screenshot("prefilled-dark").await;
        },
    );
}
