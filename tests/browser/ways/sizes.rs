//! Phone, tablet and desktop, light and dark; the pictures are in `target/screenshots`.

use crate::harness::{Options, Page, test, with_page};
use crate::pages::{Form, ResultPanel};

const SIZES: [(&str, u32, u32); 5] = [
    ("small-phone", 320, 640),
    ("phone", 390, 844),
    ("tablet-portrait", 768, 1024),
    ("tablet-landscape", 1024, 768),
    ("desktop", 1366, 900),
];

async fn answer_some(page: &Page) {
    let form = Form(page);
    form.answer_required("5", "72").await;
    form.choose("sex", "female").await;
    form.choose("wound_infection", "no").await;
    form.choose("lesion.level", "infrapopliteal").await;
    form.type_into("creatinine", "120").await;
    form.choose("cancer", "not-known").await;
}

test!(CHROMIUM, nothing_scrolls_sideways_at_any_size);
fn nothing_scrolls_sideways_at_any_size() {
    with_page(Options::default(), async |page| {
        answer_some(page).await;
        for (name, width, height) in SIZES {
            page.resize(width, height).await;
            for scheme in ["light", "dark"] {
                page.colour_scheme(scheme).await;
                page.value("scrollTo(0, 0)").await;
                page.assert_fits(name).await;
                page.screenshot(&format!("{name}-{scheme}")).await;
                page.value(
                    "document.getElementById('lesion-pedal').closest('fieldset').scrollIntoView()",
                )
                .await;
                page.screenshot(&format!("lesion-{name}-{scheme}")).await;
            }
        }
    });
}

test!(
    CHROMIUM,
    the_result_is_in_view_beside_the_form_on_a_wide_screen
);
fn the_result_is_in_view_beside_the_form_on_a_wide_screen() {
    for (width, height) in [(1366, 768), (1024, 768)] {
        let options = Options {
            size: (width, height),
            ..Options::default()
        };
        with_page(options, async |page| {
            answer_some(page).await;
            page.value("scrollTo(0, document.body.scrollHeight)").await;
            for css in [".headline-number", ".range-ends", ".icons", ".limits"] {
                let script = format!(
                    "(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('{css}').getBoundingClientRect())"
                );
                assert_eq!(
                    page.value(&script).await,
                    true,
                    "{css} at {width} x {height}"
                );
            }
        });
    }
}

test!(
    CHROMIUM,
    a_phone_has_a_result_bar_that_opens_the_full_result
);
fn a_phone_has_a_result_bar_that_opens_the_full_result() {
    let options = Options {
        size: (390, 844),
        ..Options::default()
    };
    with_page(options, async |page| {
        answer_some(page).await;
        let bar = page.text(".result-bar").await;
        let headline = ResultPanel(page).headline().await;
        assert!(bar.contains(&headline), "{bar}");
        page.appears(".result-bar")
            .await
            .click()
            .await
            .expect("it can be touched");
        assert_eq!(page.text(".headline-number").await, headline);
        assert_eq!(page.value("document.activeElement.id").await, "result");
        page.assert_fits("phone-result").await;
        page.screenshot("phone-result").await;
        page.appears(".result-bar")
            .await
            .click()
            .await
            .expect("it can be touched");
        assert_eq!(
            page.value("document.querySelector('.form').offsetParent !== null")
                .await,
            true
        );
    });
}
