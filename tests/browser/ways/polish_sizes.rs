//! Polish at every width; the pictures are in `target/screenshots`.

use super::languages::IN_POLISH;
use crate::harness::{Options, test, with_page};
use crate::pages::{ADDRESSES, About, English, Form, answer_all_scores};

test!(CHROMIUM, polish_fits_a_phone);
fn polish_fits_a_phone() {
    polish_fits(&[("small-phone", 360, 740), ("phone", 390, 844)]);
}

test!(CHROMIUM, polish_fits_a_tablet_and_a_desktop);
fn polish_fits_a_tablet_and_a_desktop() {
    polish_fits(&[
        ("tablet-portrait", 768, 1024),
        ("tablet", 1024, 768),
        ("desktop", 1366, 900),
    ]);
}

/// Every page with everything unfolded: pictured whole in light and as it opens in dark.
fn polish_fits(sizes: &[(&str, u32, u32)]) {
    with_page(IN_POLISH, async |page| {
        Form(page).answer_required("5", "72").await;
        Form(page).choose("treatment", "vein-bypass").await;
        Form(page).type_into("haematocrit", "29,5").await;
        page.value("document.getElementById('pin').click()").await;
        for path in ADDRESSES {
            page.resize(1366, 900).await;
            About(page).go_by_address(path).await;
            English(page).unfold_everything().await;
            for (size, width, height) in sizes {
                page.resize(*width, *height).await;
                let name = format!("polish{}-{size}", path.replace(['/', '?', '='], "-"));
                page.assert_fits(&name).await;
                page.colour_scheme("dark").await;
                page.screenshot(&format!("{name}-dark")).await;
                page.colour_scheme("light").await;
                let whole = page.value("document.documentElement.scrollHeight").await;
                let whole = u32::try_from(whole.as_u64().expect("a height")).expect("a page");
                page.resize(*width, whole).await;
                page.screenshot(&format!("{name}-whole")).await;
            }
        }
    });
}

test!(CHROMIUM, the_full_result_fits_a_phone_in_polish);
fn the_full_result_fits_a_phone_in_polish() {
    let options = Options {
        size: (360, 740),
        ..IN_POLISH
    };
    with_page(options, async |page| {
        answer_all_scores(page).await;
        page.appears(".result-bar")
            .await
            .click()
            .await
            .expect("it can be touched");
        page.text(".headline-number").await;
        English(page).unfold_everything().await;
        page.assert_fits("the full result").await;
        page.screenshot("polish-result-small-phone").await;
        page.value("document.querySelector('.scores').scrollIntoView()")
            .await;
        page.screenshot("polish-scores-small-phone").await;
    });
}
