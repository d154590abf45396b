//! The way back after the form was emptied.

use crate::harness::{Options, test, with_page};
use crate::pages::{Form, ResultPanel, Transfer};

test!(
    CHROMIUM,
    an_emptied_form_can_be_had_back_with_units_and_pins
);
fn an_emptied_form_can_be_had_back_with_units_and_pins() {
    with_page(Options::default(), async |page| {
        let (form, result, transfer) = (Form(page), ResultPanel(page), Transfer(page));
        form.answer_required("5", "72").await;
        form.choose_unit("albumin", "g/dL").await;
        form.type_into("albumin", "3.1").await;
        form.say_not_known("height_cm").await;
        transfer.press_at("#what-if > summary").await;
        transfer.press("pin").await;
        form.choose("dialysis", "yes").await;
        let before = (transfer.form().await, result.everything().await);
        form.new_patient().await;
        assert_eq!(form.filled().await, 0);
        assert!(transfer.notice().await.contains("Form cleared."));
        assert_eq!(
            page.value("document.querySelector('.notices').getAttribute('role')")
                .await,
            "status"
        );
        assert_eq!(page.value("scrollY").await, 0);
        assert_eq!(
            page.value("document.activeElement.name").await,
            "rutherford"
        );
        page.screenshot("cleared").await;
        // Emptied again, it is still the first form that comes back.
        form.new_patient().await;
        // Shift+Tab leads there from the first question.
        let script = "(() => { const all = [...document.querySelectorAll('button, input')].filter(e => e.offsetParent); \
                      const undo = all.findIndex(e => e.id === 'undo'), first = all.findIndex(e => e.name === 'rutherford'); return first - undo; })()";
        let steps = page.value(script).await.as_i64().expect("a number");
        assert!((1..=3).contains(&steps), "{steps} stops away");
        let undo = page.appears("#undo").await;
        undo.send_keys("\u{E007}").await.expect("it takes Enter");
        page.settle().await;
        assert_eq!((transfer.form().await, result.everything().await), before);
        assert_eq!(transfer.notice().await, "");
    });
}

test!(
    EVERY_ENGINE,
    the_next_answer_ends_the_way_back_and_nothing_jumps
);
fn the_next_answer_ends_the_way_back_and_nothing_jumps() {
    with_page(Options::default(), async |page| {
        let (form, transfer) = (Form(page), Transfer(page));
        form.answer_required("5", "72").await;
        let place =
            "document.querySelector('#rutherford').closest('fieldset').getBoundingClientRect().top";
        form.new_patient().await;
        let before = page.value(place).await;
        page.appears("#undo").await;
        page.value("document.querySelector(\"input[name='rutherford'][value='6']\").click()")
            .await;
        page.settle().await;
        assert_eq!(transfer.notice().await, "");
        assert_eq!(page.value(place).await, before);
    });
}

test!(CHROMIUM, an_untouched_form_has_nothing_to_undo);
fn an_untouched_form_has_nothing_to_undo() {
    with_page(Options::default(), async |page| {
        Form(page).new_patient().await;
        assert_eq!(Transfer(page).notice().await, "");
    });
}

test!(CHROMIUM, a_dismissed_bar_goes);
fn a_dismissed_bar_goes() {
    with_page(
        Options {
            size: (390, 844),
            ..Options::default()
        },
        async |page| {
            let (form, transfer) = (Form(page), Transfer(page));
            form.answer_required("5", "72").await;
            form.new_patient().await;
            page.screenshot("cleared-phone").await;
            page.assert_fits("the bar").await;
            transfer.press("dismiss").await;
            assert_eq!(transfer.notice().await, "");
            assert_eq!(form.filled().await, 0);
        },
    );
}
