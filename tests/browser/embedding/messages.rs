//! What the page posts, and to whom.

use afs12_clinical::prognosis::{Model, estimate};
use afs12_exchange::{EstimateDocument, read_patient};
use afs12_words::Language;
use serde_json::{Value, json};

use super::{KEEP, address, frame, framed, last_estimate, messages, naming_itself, open};
use crate::harness::{HostPage, test, this_engine, with_page};
use crate::pages::{Form, ResultPanel};

test!(
    EVERY_ENGINE,
    only_the_named_origin_is_given_the_estimate_and_each_change_of_it
);
fn only_the_named_origin_is_given_the_estimate_and_each_change_of_it() {
    with_page(framed(), async |page| {
        let host = naming_itself(page, "");
        open(page, &host).await;
        let storage = "(() => { try { localStorage.setItem('a', 'b'); return document.cookie; } catch (error) { return error.name; } })()";
        if this_engine().can_block_storage() {
            assert_eq!(
                page.value(storage).await,
                "SecurityError",
                "the browser blocks storage"
            );
        }
        assert!(page.text(".embedding-note").await.contains(&host.origin()));

        let waiting = json!({ "type": "afs12:estimate", "version": 2, "estimate": null, "reason": "waiting" });
        assert_eq!(last_estimate(page).await, waiting);
        let form = Form(page);
        form.answer_required("5", "72").await;
        let posted = last_estimate(page).await;
        let patient = read_patient(r#"{"rutherford": 5, "age": 72}"#).expect("a patient");
        let native = estimate(Model::shipped(), &patient).expect("CLTI");
        let document =
            EstimateDocument::new(Model::shipped(), &patient, &native, &Language::English);
        assert_same(
            &posted["estimate"],
            &serde_json::to_value(document).expect("JSON"),
        );
        assert_eq!(posted["reason"], Value::Null);

        let before = messages(page, "afs12:estimate").await.len();
        form.unfold_scores().await;
        form.choose("smoking", "current").await;
        assert_eq!(
            messages(page, "afs12:estimate").await.len(),
            before + 1,
            "a score alone has changed"
        );
        for (answer, reason) in [("0", "not-clti"), ("5", "")] {
            form.choose("rutherford", answer).await;
            assert_eq!(
                last_estimate(page).await["reason"]
                    .as_str()
                    .unwrap_or_default(),
                reason
            );
        }
        form.type_into("creatinine", "x").await;
        let withdrawn = json!({ "type": "afs12:estimate", "version": 2, "estimate": null, "reason": "withdrawn" });
        assert_eq!(last_estimate(page).await, withdrawn);
        form.new_patient().await;
        assert_eq!(last_estimate(page).await, waiting);
    });
}

/// How far two computations of the same number may differ.
const TOLERANCE: f64 = 1e-9;

/// Refuses two JSON values that differ in more than the last digits of their numbers.
fn assert_same(one: &Value, other: &Value) {
    match (one, other) {
        (Value::Object(a), Value::Object(b)) => {
            assert!(a.keys().eq(b.keys()), "{one} {other}");
            a.values()
                .zip(b.values())
                .for_each(|(a, b)| assert_same(a, b));
        }
        (Value::Array(a), Value::Array(b)) => {
            assert_eq!(a.len(), b.len(), "{one} {other}");
            a.iter().zip(b).for_each(|(a, b)| assert_same(a, b));
        }
        (Value::Number(a), Value::Number(b)) => {
            let difference = a.as_f64().zip(b.as_f64()).map(|(a, b)| (a - b).abs());
            assert!(
                difference.is_some_and(|difference| difference <= TOLERANCE),
                "{a} {b}"
            );
        }
        _ => assert_eq!(one, other),
    }
}

test!(CHROMIUM, without_an_exact_origin_no_estimate_is_posted);
fn without_an_exact_origin_no_estimate_is_posted() {
    with_page(framed(), async |page| {
        for (named, is_refused) in [
            ("", true),
            ("*", true),
            ("null", true),
            ("localhost", true),
            ("https://ward.example/", true),
            ("https://WARD.example", true),
            ("https://ward.example:443", true),
            ("https://ward.example/path", true),
            ("ftp://ward.example", true),
            ("file:///", true),
            ("javascript:alert(1)", true),
            ("https://ward.example", false),
        ] {
            let host = HostPage::of(frame(&format!("src='{}'", address(page, named))));
            open(page, &host).await;
            Form(page).answer_required("5", "72").await;
            assert!(
                !messages(page, "afs12:height").await.is_empty(),
                "{named}: the height is for everyone"
            );
            let estimates = messages(page, "afs12:estimate").await;
            assert!(estimates.is_empty(), "{named}: {estimates:?}");
            let note = page.text(".embedding-note").await;
            assert_eq!(
                note.contains("No estimate is passed"),
                is_refused,
                "{named}: {note}"
            );
            // The browser says of a wrong origin that it dropped the message; nothing else is to be complained of.
            let others = page
                .complaints()
                .await
                .into_iter()
                .filter(|line| !line.contains("postMessage") || is_refused);
            assert_eq!(others.collect::<Vec<_>>(), Vec::<String>::new(), "{named}");
        }
    });
}

test!(
    EVERY_ENGINE,
    without_an_origin_or_without_being_asked_to_embed_nothing_of_a_patient_is_posted
);
fn without_an_origin_or_without_being_asked_to_embed_nothing_of_a_patient_is_posted() {
    with_page(framed(), async |page| {
        for (hash, tells_height) in [("#embed", true), ("", false), ("#embed=0", false)] {
            let host = HostPage::of(frame(&format!("src='{}{hash}'", page.server())));
            open(page, &host).await;
            Form(page).answer_required("5", "72").await;
            assert_eq!(
                !messages(page, "afs12:height").await.is_empty(),
                tells_height,
                "{hash}"
            );
            assert!(messages(page, "afs12:estimate").await.is_empty(), "{hash}");
            let notes = page
                .value("document.querySelectorAll('.embedding-note').length")
                .await;
            assert_eq!(notes, 0, "{hash}");
        }
    });
}

test!(CHROMIUM, nothing_is_posted_where_there_is_no_page_around);
fn nothing_is_posted_where_there_is_no_page_around() {
    with_page(framed(), async |page| {
        page.before_each_document(KEEP).await;
        page.visit("?embed=1").await;
        let own = page.server().trim_end_matches('/').to_owned();
        page.visit(&format!(
            "?embed=1#origin={}",
            own.replace(':', "%3A").replace('/', "%2F")
        ))
        .await;
        Form(page).answer_required("5", "72").await;
        ResultPanel(page).headline().await;
        assert_eq!(page.value("messages.length").await, 0);
        assert_eq!(
            page.value("document.querySelectorAll('.embedding-note').length")
                .await,
            0
        );
    });
}

test!(EVERY_ENGINE, a_failed_program_withdraws_the_estimate);
fn a_failed_program_withdraws_the_estimate() {
    with_page(framed(), async |page| {
        let host = naming_itself(page, "");
        open(page, &host).await;
        Form(page).answer_required("5", "72").await;
        assert!(last_estimate(page).await["estimate"].is_object());
        // From now on nothing new can be drawn, which the program cannot survive.
        let spoil = "Node.prototype.cloneNode = Document.prototype.createElement = () => { throw new Error('spoilt') }";
        page.value(spoil).await;
        Form(page).choose("sex", "male").await;
        page.appears("[data-program=stopped]").await;
        // What the failing program writes to the console is expected here.
        page.complaints().await;
        let withdrawn = json!({ "type": "afs12:estimate", "version": 2, "estimate": null, "reason": "withdrawn" });
        page.enter_parent_frame()
            .await
            .expect("the frame is inside a page");
        let last = page
            .value("messages.filter(message => message.data.type === 'afs12:estimate').at(-1).data")
            .await;
        assert_eq!(last, withdrawn);
    });
}
