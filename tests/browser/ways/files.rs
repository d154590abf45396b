//! Files: saved, opened, dropped; and nothing changes where anything in one is wrong.

use serde_json::{Value, json};

use crate::harness::{Options, test, with_page};
use crate::pages::{Form, ResultPanel, Transfer};

/// A patient file with answers of every kind, in units that are not the first.
const PATIENT: &str = r#"{"rutherford": 5, "age": 72, "sex": "female", "creatinine": {"value": 1.36, "unit": "mg/dL"},
    "dialysis": false, "haematocrit": {"value": 36, "unit": "%"}, "lesion": {"pedal": "P2"}}"#;

test!(EVERY_ENGINE, a_saved_patient_opens_again_as_it_was);
fn a_saved_patient_opens_again_as_it_was() {
    with_page(Options::default(), async |page| {
        let (form, result, transfer) = (Form(page), ResultPanel(page), Transfer(page));
        form.answer_required("5", "72").await;
        form.choose("sex", "female").await;
        form.choose_unit("creatinine", "mg/dL").await;
        form.type_into("creatinine", "1,36").await;
        form.choose("diabetes", "no").await;
        form.choose("lesion.pedal", "P2").await;
        form.say_not_known("weight_kg").await;
        let before = (result.headline().await, result.range().await);
        let (name, text) = transfer.saved("patient").await;
        let day = name
            .strip_prefix("afs12-patient-")
            .and_then(|rest| rest.strip_suffix(".json"));
        assert!(day.is_some_and(|day| day.len() == 10), "{name}");
        let patient: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(
            patient,
            json!({ "rutherford": 5, "age": 72, "sex": "female", "creatinine": { "value": 1.36, "unit": "mg/dL" },
                    "diabetes": false, "lesion": { "pedal": "P2" } })
        );

        form.new_patient().await;
        assert_eq!(form.filled().await, 0);
        transfer.open(&name, text).await;
        assert_eq!((result.headline().await, result.range().await), before);
        assert_eq!(form.typed("creatinine").await, "1.36");
        assert_eq!(transfer.marks().await, 6);
        assert!(
            transfer.notice().await.contains("6 answers"),
            "{}",
            transfer.notice().await
        );
        page.value("scrollTo(0, 0)").await;
        page.screenshot("opened").await;
    });
}

test!(
    CHROMIUM,
    a_wrong_file_says_what_is_wrong_and_changes_nothing
);
fn a_wrong_file_says_what_is_wrong_and_changes_nothing() {
    with_page(Options::default(), async |page| {
        let (form, result, transfer) = (Form(page), ResultPanel(page), Transfer(page));
        form.answer_required("6", "81").await;
        let before = (transfer.form().await, result.everything().await);
        let too_large = format!("{{\"age\": 72{}}}", " ".repeat(1 << 20));
        for (content, words) in [
            (
                &b"{\"rutherford\": 5, \"age\": 30, \"sex\": \"woman\"}"[..],
                &["Age", "40 to 105", "(age)", "Sex"][..],
            ),
            (b"{\"age\": 72}", &["Rutherford category is required"]),
            (
                b"{\"rutherford\": 5, \"age\": 72, \"shoe_size\": 43}",
                &["\"shoe_size\""],
            ),
            (
                b"{\"rutherford\": 5, \"age\": 72, \"wifi\": {\"wound\": 4}}",
                &["0 to 3", "(wifi.wound)"],
            ),
            (b"{\"rutherford\": 5,", &["not valid JSON", "line 1"]),
            (b"hello", &["not valid JSON"]),
            (b"", &["empty"]),
            (b"\x89PNG\r\n\x1a\n\xff\xd8", &["not an afs12 or FHIR file"]),
            (b"[]", &["[…]"]),
            (
                b"{\"model\": {}, \"afs\": 71}",
                &[
                    "estimate",
                    "\"afs\" must be a number from 0 to 1",
                    "\"model.id\" is missing",
                ],
            ),
            (b"{\"resourceType\": \"Patient\"}", &["FHIR"]),
            (too_large.as_bytes(), &["larger than 1 MB"]),
        ] {
            transfer.open("wrong.json", content).await;
            let notice = transfer.notice().await;
            let shown = String::from_utf8_lossy(&content[..content.len().min(60)]).into_owned();
            for word in words {
                assert!(notice.contains(word), "{word} for {shown}: {notice}");
            }
            assert!(
                notice.contains("wrong.json was not opened")
                    && notice.contains("Nothing in the form was changed"),
                "{notice}"
            );
            assert_eq!(
                (transfer.form().await, result.everything().await),
                before,
                "{shown}"
            );
            transfer.press("dismiss").await;
            assert_eq!(transfer.notice().await, "");
        }
    });
}

test!(
    EVERY_ENGINE,
    a_dropped_file_is_opened_on_any_page_and_two_are_not
);
fn a_dropped_file_is_opened_on_any_page_and_two_are_not() {
    with_page(
        Options {
            path: "#/evidence",
            ..Options::default()
        },
        async |page| {
            let (form, result, transfer) = (Form(page), ResultPanel(page), Transfer(page));
            transfer.drag(&[("a.json", PATIENT)], &["dragover"]).await;
            let hint = "document.querySelector('.drop-hint:not([hidden])').innerText";
            assert_eq!(page.value(hint).await, "Drop one file to open it");
            page.screenshot("drop-hint").await;
            transfer.drag(&[("a.json", PATIENT)], &["dragleave"]).await;
            assert_eq!(
                page.value("document.querySelector('.drop-hint').hidden")
                    .await,
                true
            );

            transfer
                .drop(&[("a.json", PATIENT), ("b.json", PATIENT)])
                .await;
            assert!(transfer.notice().await.contains("More than one file"));
            assert_eq!(form.filled().await, 0);
            transfer.press("dismiss").await;

            page.visit("#/evidence").await;
            transfer.drop(&[("a.json", PATIENT)]).await;
            assert_eq!(result.headline().await.chars().last(), Some('%'));
            assert_eq!(
                page.value("document.querySelector('.drop-hint').hidden")
                    .await,
                true
            );
            assert!(transfer.notice().await.contains("7 answers"));
        },
    );
}

test!(EVERY_ENGINE, an_estimate_is_set_beside_the_present_one);
fn an_estimate_is_set_beside_the_present_one() {
    with_page(Options::default(), async |page| {
        let (form, transfer) = (Form(page), Transfer(page));
        form.answer_required("5", "72").await;
        let (name, text) = transfer.saved("estimate").await;
        assert!(name.starts_with("afs12-estimate-"), "{name}");
        let answers = transfer.form().await;
        transfer.open(&name, &text).await;
        assert!(
            transfer.notice().await.contains("It is the same estimate."),
            "{}",
            transfer.notice().await
        );
        assert_eq!(transfer.form().await, answers);
        assert_eq!(transfer.marks().await, 0);

        form.choose("dialysis", "yes").await;
        page.value("scrollTo(0, 0)").await;
        page.screenshot("compared").await;
        assert!(
            transfer.notice().await.contains("the answers differ"),
            "{}",
            transfer.notice().await
        );
        let mut other: Value = serde_json::from_str(&text).expect("JSON");
        other["model"]["version"] = json!("0.0.1");
        transfer.open("other.json", other.to_string()).await;
        let notice = transfer.notice().await;
        assert!(
            notice.contains("Another model") && notice.contains("0.0.1"),
            "{notice}"
        );
        form.type_into("age", "x").await;
        form.choose("sex", "male").await;
        assert!(
            transfer.notice().await.contains("no estimate"),
            "{}",
            transfer.notice().await
        );
    });
}

test!(
    EVERY_ENGINE,
    a_bundle_fills_open_questions_and_says_what_it_left
);
fn a_bundle_fills_open_questions_and_says_what_it_left() {
    let observation = |code: &str, value: Value, day: &str| {
        json!({ "resource": { "resourceType": "Observation", "status": "final",
            "code": { "coding": [{ "system": "http://loinc.org", "code": code }] },
            "subject": { "reference": "Patient/a" }, "effectiveDateTime": day, "valueQuantity": value } })
    };
    let quantity = |value: f64, unit: &str| json!({ "value": value, "unit": unit, "system": "http://unitsofmeasure.org", "code": unit });
    let bundle = json!({ "resourceType": "Bundle", "type": "collection", "entry": [
        { "resource": { "resourceType": "Patient", "id": "a", "gender": "female", "birthDate": "1950-06-15" } },
        observation("14682-9", quantity(100.0, "umol/L"), "2026-11-02"),
        observation("29463-7", quantity(900.0, "kg"), "2026-11-03"),
    ] });
    with_page(Options::default(), async |page| {
        let (form, result, transfer) = (Form(page), ResultPanel(page), Transfer(page));
        form.answer_required("5", "60").await;
        transfer.open("record.json", bundle.to_string()).await;
        let notice = transfer.notice().await;
        assert!(
            notice.contains("Taken from the FHIR Bundle: 2 answers"),
            "{notice}"
        );
        assert!(
            notice.contains("already answered") && notice.contains("Age"),
            "{notice}"
        );
        assert!(
            notice.contains("not taken over") && notice.contains("Weight"),
            "{notice}"
        );
        assert_eq!(form.typed("age").await, "60");
        assert_eq!(form.typed("creatinine").await, "100");
        assert!(
            form.notes("creatinine")
                .await
                .contains("FHIR record of 2026-11-02, not confirmed")
        );
        assert!(
            result
                .everything()
                .await
                .contains("2 answers were prefilled and are not confirmed")
        );
        page.value("scrollTo(0, 0)").await;
        page.screenshot("bundle").await;
        transfer.press("undo").await;
        assert_eq!(form.typed("creatinine").await, "");
        assert_eq!(form.typed("age").await, "60");
    });
}

test!(EVERY_ENGINE, the_fhir_bundle_is_saved_with_the_estimate);
fn the_fhir_bundle_is_saved_with_the_estimate() {
    with_page(Options::default(), async |page| {
        let (form, transfer) = (Form(page), Transfer(page));
        form.answer_required("5", "72").await;
        let (name, text) = transfer.saved("fhir").await;
        assert!(name.starts_with("afs12-fhir-"), "{name}");
        let bundle: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(bundle["resourceType"], "Bundle");
        form.choose("rutherford", "2").await;
        let shown = "['patient', 'estimate', 'fhir'].map(kind => !document.getElementById('save-' + kind).hidden)";
        assert_eq!(
            page.value(shown).await,
            json!([true, false, false]),
            "without an estimate there is none to save"
        );
    });
}

test!(CHROMIUM, the_browser_saves_a_file_of_that_name);
fn the_browser_saves_a_file_of_that_name() {
    with_page(Options::default(), async |page| {
        let (form, transfer) = (Form(page), Transfer(page));
        let folder = page.downloads().await;
        form.answer_required("5", "72").await;
        transfer.press("save-patient").await;
        let said = page.text(".take-away .saved").await;
        let name = said.trim_start_matches("Saved as ").trim_end_matches('.');
        let file = folder.join(name);
        for _ in 0..100 {
            if file.exists() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        let text = std::fs::read_to_string(&file).expect("the file is there");
        let patient: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(patient, json!({ "rutherford": 5, "age": 72 }));
        std::fs::remove_file(&file).expect("it can be removed");
    });
}
