//! What a hand or the clipboard puts into a field.

use crate::harness::{Options, Page, test, with_page};
use crate::pages::{Form, Keyboard, ResultPanel, Transfer};

const ENTER: &str = "\u{E007}";
const RIGHT: &str = "\u{E014}";
const LEFT: &str = "\u{E012}";

/// Pastes a text into a field, as the browser's own command does.
async fn paste(page: &Page, field: &str, text: &str) {
    let script = "const input = document.getElementById(arguments[0]); input.focus(); input.value = arguments[1]; \
                  input.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));";
    let arguments = vec![Form::input_id(field).into(), text.into()];
    page.execute(script, arguments).await.expect("it pastes");
    page.settle().await;
}

/// The unit chosen beside a field.
async fn unit(page: &Page, field: &str) -> String {
    let script = format!("document.querySelector(\"input[name='{field}-unit']:checked\").value");
    page.value(&script)
        .await
        .as_str()
        .expect("a unit")
        .to_owned()
}

test!(EVERY_ENGINE, a_pasted_unit_is_understood_and_chosen_openly);
fn a_pasted_unit_is_understood_and_chosen_openly() {
    with_page(Options::default(), async |page| {
        let (form, result) = (Form(page), ResultPanel(page));
        form.answer_required("5", "72").await;
        form.choose("sex", "female").await;
        for (field, text, number, chosen) in [
            ("creatinine", " 120 µmol/l ", "120", "umol/L"),
            ("creatinine", "1,36 mg/dl", "1,36", "mg/dL"),
            ("creatinine", "120 umol/L", "120", "umol/L"),
            ("creatinine", "1.2 mg/dL", "1.2", "mg/dL"),
            ("creatinine", "120\u{a0}μmol/L", "120", "umol/L"),
            ("albumin", "34 g/l", "34", "g/L"),
            ("albumin", "3,4 g/dl", "3,4", "g/dL"),
            ("haematocrit", "0,36 l/l", "0,36", "L/L"),
            ("haematocrit", "36 %", "36", "%"),
        ] {
            paste(page, field, text).await;
            assert_eq!(
                (
                    form.typed(field).await.as_str(),
                    unit(page, field).await.as_str()
                ),
                (number, chosen),
                "{text}"
            );
            assert!(result.is_shown().await, "{text}");
        }
        for (field, text, number) in [
            ("height_cm", "164 cm", "164"),
            ("weight_kg", "61 kg", "61"),
            ("temperature_c", "37,2 °C", "37,2"),
        ] {
            paste(page, field, text).await;
            assert_eq!(form.typed(field).await, number, "{text}");
        }
        assert!(form.notes("creatinine").await.contains("eGFR"));
        assert!(
            form.notes("weight_kg").await.contains("BMI 22.7"),
            "{}",
            form.notes("weight_kg").await
        );
    });
}

test!(
    EVERY_ENGINE,
    a_typed_unit_moves_over_when_the_hand_leaves_the_field
);
fn a_typed_unit_moves_over_when_the_hand_leaves_the_field() {
    with_page(Options::default(), async |page| {
        let (form, result) = (Form(page), ResultPanel(page));
        form.answer_required("5", "72").await;
        form.choose_unit("creatinine", "mg/dL").await;
        form.type_into("creatinine", "120 umol/l").await;
        assert_eq!(unit(page, "creatinine").await, "umol/L");
        assert!(result.is_shown().await);
        assert_eq!(
            form.typed("creatinine").await,
            "120 umol/l",
            "a text is not changed under the hand"
        );
        form.type_into("egfr", "48 ml/min/1,73m2").await;
        assert_eq!(form.typed("creatinine").await, "120");
        form.type_into("age", "72").await;
        assert_eq!(form.typed("egfr").await, "48");
    });
}

test!(
    CHROMIUM,
    what_is_no_number_is_refused_in_words_of_its_own_and_stays
);
fn what_is_no_number_is_refused_in_words_of_its_own_and_stays() {
    with_page(Options::default(), async |page| {
        let (form, result) = (Form(page), ResultPanel(page));
        form.answer_required("5", "72").await;
        let whole = result.headline().await;
        for (field, text, words) in [
            ("white_cells", "1,2,3", "more than one decimal"),
            ("white_cells", "1.234,5", "more than one decimal"),
            ("white_cells", "12 3", "a space inside the number"),
            ("white_cells", "1e3", "powers of ten"),
            ("white_cells", "abc", "not a number"),
            ("white_cells", "１２", "only the digits 0 to 9"),
            ("white_cells", "-4", "negative"),
            ("albumin", "34 mg/l", "not accepted in \"mg/l\""),
            ("creatinine", "0,12 mmol/l", "not accepted in \"mmol/l\""),
            ("height_cm", "1,64 m", "not accepted in \"m\""),
            ("temperature_c", "99 °F", "not accepted in \"°F\""),
        ] {
            paste(page, field, text).await;
            let error = form.error(field).await;
            assert!(error.contains(words), "{text}: {error}");
            assert!(!result.is_shown().await, "{text}");
            assert_eq!(form.typed(field).await, text, "what was typed stays");
            paste(page, field, "").await;
            assert_eq!(result.headline().await, whole);
        }
        for (text, shown) in [("1.2", "1.2"), ("1,2", "1,2"), (" 12 ", " 12 ")] {
            paste(page, "white_cells", text).await;
            assert!(result.is_shown().await, "{text}");
            assert_eq!(form.typed("white_cells").await, shown);
        }
    });
}

test!(EVERY_ENGINE, enter_never_submits_clears_or_presses);
fn enter_never_submits_clears_or_presses() {
    with_page(Options::default(), async |page| {
        let (form, transfer, keyboard) = (Form(page), Transfer(page), Keyboard(page));
        form.answer_required("5", "72").await;
        form.unfold_scores().await;
        page.value("window.stays = true").await;
        page.execute("window.stays = true", vec![])
            .await
            .expect("it is marked");
        let before = (transfer.form().await, page.value("location.href").await);
        for id in [
            "age",
            "rutherford",
            "creatinine",
            "albumin",
            "wifi-wound",
            "ejection_fraction",
            "ankle_pressures-highest_mmhg",
        ] {
            page.value(&format!("document.getElementById('{id}').focus()"))
                .await;
            keyboard.press(ENTER).await;
            assert_eq!(
                (transfer.form().await, page.value("location.href").await),
                before,
                "{id}"
            );
            assert_eq!(
                page.value("window.stays").await,
                true,
                "{id}: the page is still the same"
            );
        }
        assert_eq!(page.value("document.querySelectorAll('.form [aria-pressed=true], .form [aria-expanded=true]').length").await, 0);
    });
}

test!(EVERY_ENGINE, arrow_keys_go_through_the_options);
fn arrow_keys_go_through_the_options() {
    with_page(Options::default(), async |page| {
        let (form, keyboard) = (Form(page), Keyboard(page));
        form.choose("mobility", "walks").await;
        let chosen = "document.querySelector(\"input[name='mobility']:checked\").value";
        for (key, expected) in [
            (RIGHT, "wheelchair"),
            (RIGHT, "bedridden"),
            (RIGHT, "not-known"),
            (LEFT, "bedridden"),
        ] {
            keyboard.press(key).await;
            assert_eq!(page.value(chosen).await, expected);
        }
    });
}
