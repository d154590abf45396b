//! What answers do, and what the absence of answers does not do.

use crate::harness::{Options, test, with_page};
use crate::pages::{Form, ResultPanel};

test!(
    EVERY_ENGINE,
    nothing_is_preselected_and_nothing_shown_before_rutherford_and_age
);
fn nothing_is_preselected_and_nothing_shown_before_rutherford_and_age() {
    with_page(Options::default(), async |page| {
        let (form, result) = (Form(page), ResultPanel(page));
        assert!(page.text(".missing").await.contains("Rutherford category"));
        assert_eq!(form.filled().await, 0);
        form.choose("rutherford", "5").await;
        form.choose("diabetes", "yes").await;
        assert!(!result.is_shown().await);
        form.type_into("age", "72").await;
        assert_eq!(result.headline().await.chars().last(), Some('%'));
        let sentence = result.sentence().await;
        assert!(
            sentence.contains(&result.headline().await.replace('%', "")),
            "{sentence}"
        );
    });
}

test!(CHROMIUM, the_estimate_follows_every_answer);
fn the_estimate_follows_every_answer() {
    with_page(Options::default(), async |page| {
        let (form, result) = (Form(page), ResultPanel(page));
        Form(page).answer_required("5", "72").await;
        let before = (result.headline().await, result.unanswered().await);
        form.choose("dialysis", "yes").await;
        let after = (result.headline().await, result.unanswered().await);
        assert_ne!(before, after);
        let count = |said: &str| -> usize {
            let (count, _) = said.split_once(' ').expect("a count and its noun");
            count.parse().expect("a count")
        };
        assert_eq!(
            count(&after.1) + 1,
            count(&before.1),
            "{before:?} {after:?}"
        );
    });
}

test!(
    CHROMIUM,
    not_known_is_the_same_as_no_answer_and_not_the_same_as_no
);
fn not_known_is_the_same_as_no_answer_and_not_the_same_as_no() {
    with_page(Options::default(), async |page| {
        let (form, result) = (Form(page), ResultPanel(page));
        Form(page).answer_required("5", "72").await;
        let untouched = result.everything().await;
        form.choose("heart_failure", "not-known").await;
        form.say_not_known("haematocrit").await;
        assert_eq!(result.everything().await, untouched);
        form.choose("heart_failure", "no").await;
        assert_ne!(result.everything().await, untouched);
    });
}

test!(EVERY_ENGINE, a_decimal_comma_counts_as_a_decimal_point);
fn a_decimal_comma_counts_as_a_decimal_point() {
    with_page(Options::default(), async |page| {
        let (form, result) = (Form(page), ResultPanel(page));
        Form(page).answer_required("5", "72").await;
        form.choose("sex", "female").await;
        form.choose_unit("creatinine", "mg/dL").await;
        form.type_into("creatinine", "2.4").await;
        let with_point = (result.everything().await, form.notes("creatinine").await);
        assert!(with_point.1.contains("eGFR 20.9"), "{}", with_point.1);
        form.type_into("creatinine", "2,4").await;
        assert_eq!(
            (result.everything().await, form.notes("creatinine").await),
            with_point
        );
    });
}

test!(
    EVERY_ENGINE,
    switching_the_unit_converts_what_is_typed_and_back_without_loss
);
fn switching_the_unit_converts_what_is_typed_and_back_without_loss() {
    with_page(Options::default(), async |page| {
        let (form, result) = (Form(page), ResultPanel(page));
        Form(page).answer_required("5", "72").await;
        form.choose("sex", "male").await;
        form.type_into("creatinine", "123,4").await;
        let before = result.everything().await;
        form.choose_unit("creatinine", "mg/dL").await;
        assert_eq!(form.typed("creatinine").await, "1,396");
        assert_eq!(result.everything().await, before);
        form.choose_unit("creatinine", "umol/L").await;
        assert_eq!(form.typed("creatinine").await, "123,4");
        assert_eq!(result.everything().await, before);
    });
}

test!(CHROMIUM, rutherford_3_is_explained_without_a_number);
fn rutherford_3_is_explained_without_a_number() {
    with_page(Options::default(), async |page| {
        let (form, result) = (Form(page), ResultPanel(page));
        Form(page).answer_required("5", "72").await;
        assert!(result.is_shown().await);
        form.choose("rutherford", "3").await;
        assert!(
            page.text(".not-clti")
                .await
                .contains("not limb-threatening")
        );
        assert!(!result.is_shown().await);
        let explanation = result.everything().await;
        assert!(
            explanation.contains("severe claudication") && !explanation.contains('%'),
            "{explanation}"
        );
        page.screenshot("rutherford-3").await;
    });
}

test!(CHROMIUM, new_patient_clears_everything);
fn new_patient_clears_everything() {
    with_page(Options::default(), async |page| {
        let (form, result) = (Form(page), ResultPanel(page));
        Form(page).answer_required("5", "72").await;
        form.choose("lesion.level", "infrapopliteal").await;
        form.choose_unit("albumin", "g/dL").await;
        form.type_into("albumin", "3.1").await;
        form.say_not_known("height_cm").await;
        assert!(result.is_shown().await);
        form.new_patient().await;
        assert!(page.text(".missing").await.contains("Rutherford category"));
        assert_eq!(form.filled().await, 0);
        assert_eq!(
            page.value("document.querySelectorAll('.form [aria-pressed=true]').length")
                .await,
            0
        );
        assert_eq!(
            page.value("document.activeElement.name").await,
            "rutherford"
        );
    });
}
