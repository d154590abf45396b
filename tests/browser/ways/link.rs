//! Links that carry a patient behind the hash.

use crate::harness::{Options, test, with_page};
use crate::pages::{Form, ResultPanel, Transfer};

/// `{"rutherford":5,"age":72,"sex":"female","dialysis":false}` by `basenc --base64url` of GNU coreutils.
const LINK: &str =
    "#patient=eyJydXRoZXJmb3JkIjo1LCJhZ2UiOjcyLCJzZXgiOiJmZW1hbGUiLCJkaWFseXNpcyI6ZmFsc2V9";
/// The same with Polish asked for.
const POLISH: &str =
    "#lang=pl&patient=eyJydXRoZXJmb3JkIjo1LCJhZ2UiOjcyLCJzZXgiOiJmZW1hbGUiLCJkaWFseXNpcyI6ZmFsc2V9";

test!(
    EVERY_ENGINE,
    a_link_prefills_the_form_and_leaves_the_address
);
fn a_link_prefills_the_form_and_leaves_the_address() {
    with_page(
        Options {
            path: LINK,
            ..Options::default()
        },
        async |page| {
            let (form, result, transfer) = (Form(page), ResultPanel(page), Transfer(page));
            assert!(
                transfer
                    .notice()
                    .await
                    .contains("Taken from the link: 4 answers"),
                "{}",
                transfer.notice().await
            );
            assert_eq!(form.typed("age").await, "72");
            assert!(result.is_shown().await);
            assert_eq!(transfer.marks().await, 4);
            assert!(!transfer.hash().await.contains("patient"));
            // The next change of the address takes nothing over again.
            form.type_into("age", "80").await;
            page.visit("#/evidence").await;
            page.visit("#/").await;
            assert_eq!(form.typed("age").await, "80");
            assert_eq!(transfer.marks().await, 3);
        },
    );
}

test!(EVERY_ENGINE, a_link_speaks_the_language_it_names);
fn a_link_speaks_the_language_it_names() {
    with_page(
        Options {
            path: POLISH,
            ..Options::default()
        },
        async |page| {
            let transfer = Transfer(page);
            assert!(
                transfer
                    .notice()
                    .await
                    .contains("Przejęto z linku: 4 odpowiedzi"),
                "{}",
                transfer.notice().await
            );
            assert_eq!(transfer.hash().await, "#lang=pl");
            assert!(page.text("p.prefilled").await.contains("niepotwierdzone"));
            page.screenshot("link-polish").await;
        },
    );
}

test!(
    EVERY_ENGINE,
    a_link_followed_later_replaces_the_form_and_can_be_undone
);
fn a_link_followed_later_replaces_the_form_and_can_be_undone() {
    with_page(Options::default(), async |page| {
        let (form, transfer) = (Form(page), Transfer(page));
        form.answer_required("6", "81").await;
        form.type_into("haematocrit", "33").await;
        let before = transfer.form().await;
        page.visit(LINK).await;
        page.appears(".notice").await;
        assert_eq!(form.typed("age").await, "72");
        assert_eq!(
            form.typed("haematocrit").await,
            "",
            "the whole form is another patient's"
        );
        transfer.press("undo").await;
        assert_eq!(transfer.form().await, before);
        assert_eq!(transfer.marks().await, 0);
    });
}

test!(
    EVERY_ENGINE,
    a_wrong_link_says_what_is_wrong_and_changes_nothing
);
fn a_wrong_link_says_what_is_wrong_and_changes_nothing() {
    with_page(Options::default(), async |page| {
        let (form, transfer) = (Form(page), Transfer(page));
        form.answer_required("6", "81").await;
        let before = transfer.form().await;
        for (link, words) in [
            ("#patient=%7B%22age%22:72%7D", "The link is incomplete"),
            ("#patient=", "empty"),
            // {"age":30}
            ("#patient=eyJhZ2UiOjMwfQ", "40 to 105 years"),
            // {"age":7
            ("#patient=eyJhZ2UiOjc", "not valid JSON"),
        ] {
            page.visit(link).await;
            page.appears(".notice").await;
            let notice = transfer.notice().await;
            assert!(
                notice.contains(words) && notice.contains("not taken over"),
                "{link}: {notice}"
            );
            assert_eq!(transfer.form().await, before, "{link}");
            assert!(!transfer.hash().await.contains("patient"), "{link}");
            transfer.press("dismiss").await;
        }
    });
}

test!(EVERY_ENGINE, a_patient_before_the_hash_is_not_read);
fn a_patient_before_the_hash_is_not_read() {
    with_page(
        Options {
            path: "?patient=eyJhZ2UiOjcyfQ",
            ..Options::default()
        },
        async |page| {
            let transfer = Transfer(page);
            let notice = transfer.notice().await;
            assert!(
                notice.contains("the server and its log can read it")
                    && notice.contains("#patient="),
                "{notice}"
            );
            assert_eq!(Form(page).filled().await, 0);
        },
    );
}

test!(EVERY_ENGINE, the_copied_link_opens_the_same_answers);
fn the_copied_link_opens_the_same_answers() {
    with_page(Options::default(), async |page| {
        let (form, result, transfer) = (Form(page), ResultPanel(page), Transfer(page));
        form.answer_required("5", "72").await;
        form.choose_unit("creatinine", "mg/dL").await;
        form.type_into("creatinine", "1,36").await;
        form.choose("sex", "male").await;
        let before = (result.headline().await, result.range().await);
        let clipboard = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: text => { window.copied = text; return Promise.resolve(); } } })";
        page.execute(clipboard, vec![])
            .await
            .expect("it is replaced");
        transfer.press("copy-link").await;
        assert!(
            page.text(".take-away")
                .await
                .contains("It carries this patient's answers")
        );
        let link = page.value("window.copied").await;
        let link = link.as_str().expect("a link");
        let (address, hash) = link.split_once('#').expect("a hash");
        assert!(!address.contains('?') && hash.contains("lang=en"), "{link}");
        form.new_patient().await;
        page.visit(&format!("#{hash}")).await;
        page.appears(".notice").await;
        assert_eq!((result.headline().await, result.range().await), before);
        assert_eq!(form.typed("creatinine").await, "1.36");
    });
}

test!(
    EVERY_ENGINE,
    without_a_clipboard_the_link_stands_there_selected
);
fn without_a_clipboard_the_link_stands_there_selected() {
    with_page(Options::default(), async |page| {
        let (form, transfer) = (Form(page), Transfer(page));
        form.answer_required("5", "72").await;
        let none = "Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false";
        page.execute(none, vec![]).await.expect("it is taken away");
        transfer.press("copy-link").await;
        page.appears("#link").await;
        page.settle().await;
        let selected = "(() => { const e = document.getElementById('link'); return e.value.slice(e.selectionStart, e.selectionEnd).includes('#lang=en&patient='); })()";
        assert_eq!(page.value(selected).await, true);
        assert!(
            page.text(".take-away")
                .await
                .contains("Copy the selected link")
        );
        page.screenshot("link-by-hand").await;
        form.choose("sex", "male").await;
        assert_eq!(
            page.value("document.getElementById('link')").await,
            serde_json::Value::Null,
            "it would be older than the answers"
        );
    });
}
