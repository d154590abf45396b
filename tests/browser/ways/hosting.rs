//! The page under the sample configurations: what only a browser shows.

use serde_json::Value;

use crate::harness::{Engine, Options, Page, Server, Site, test, this_engine, with_page};
use crate::pages::{ADDRESSES, About, Form, Keyboard, ResultPanel, ScoresPanel};

fn on(server: Server) -> Options {
    Options {
        site: Site::Hosted(server),
        ..Options::default()
    }
}

/// A header of the answer that the page is given for a path.
async fn header(page: &Page, path: &str, name: &str) -> String {
    let script = "const [path, name, done] = arguments; \
                  fetch(path, { cache: 'no-store' }).then(answer => done(answer.headers.get(name) ?? ''))";
    let arguments = vec![Value::from(path), Value::from(name)];
    let value = page
        .execute_async(script, arguments)
        .await
        .expect("an answer");
    value.as_str().expect("a text").to_owned()
}

test!(EVERY_ENGINE, under_nginx_the_page_is_ready_for_offline_use);
fn under_nginx_the_page_is_ready_for_offline_use() {
    is_ready_for_offline_use(Server::Nginx);
}

test!(EVERY_ENGINE, under_apache_the_page_is_ready_for_offline_use);
fn under_apache_the_page_is_ready_for_offline_use() {
    is_ready_for_offline_use(Server::Apache);
}

test!(EVERY_ENGINE, under_caddy_the_page_is_ready_for_offline_use);
fn under_caddy_the_page_is_ready_for_offline_use() {
    is_ready_for_offline_use(Server::Caddy);
}

fn is_ready_for_offline_use(server: Server) {
    with_page(on(server), async |page| {
        page.appears("[data-offline=ready]").await;
        let wasm = "document.querySelector('link[rel=preload]').getAttribute('href')";
        let wasm = page.value(wasm).await.as_str().expect("a name").to_owned();
        // The service worker answers with what the server once sent.
        for (name, value) in [
            ("content-type", "application/wasm"),
            ("cache-control", "public, max-age=31536000, immutable"),
            ("x-content-type-options", "nosniff"),
        ] {
            assert_eq!(header(page, &wasm, name).await, value, "{name}");
        }
    });
}

test!(
    CHROMIUM,
    a_full_patient_under_the_policy_breaks_no_rule_and_asks_for_nothing
);
fn a_full_patient_under_the_policy_breaks_no_rule_and_asks_for_nothing() {
    with_page(on(Server::Nginx), async |page| {
        page.before_each_load("globalThis.violations = []; addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective + ' ' + event.blockedURI))")
            .await;
        page.appears("[data-offline=ready]").await;
        page.refresh().await.expect("the page loads again");
        page.appears("[data-offline=ready]").await;
        page.settle().await;
        let at_first = page.requests().await;
        let of_program = at_first.iter().filter(|url| url.ends_with(".wasm")).count();
        assert_eq!(of_program, 2, "once a visit: {at_first:#?}");

        let answers = [
            ("rutherford", "5"),
            ("age", "72"),
            ("sex", "female"),
            ("creatinine", "120"),
            ("albumin", "34"),
            ("dialysis", "no"),
        ];
        let answers = answers.map(|(name, answer)| (name.to_owned(), answer.to_owned()));
        Keyboard(page).fill(&answers).await;
        Form(page).unfold_scores().await;
        Form(page).choose("coronary_disease", "yes").await;
        Form(page).type_into("haematocrit", "36").await;
        Form(page).choose("treatment", "vein-bypass").await;
        assert!(ResultPanel(page).is_shown().await);
        assert!(
            ScoresPanel(page)
                .shown()
                .await
                .contains(&"prevent-iii".to_owned())
        );
        page.value("document.querySelectorAll('details').forEach(fold => fold.open = true)")
            .await;
        for hash in ADDRESSES {
            About(page).go_by_address(hash).await;
            page.emulate("print", &[]).await;
            page.settle().await;
            page.emulate("screen", &[("prefers-color-scheme", "dark")])
                .await;
        }
        assert_eq!(page.value("violations.join()").await, "");
        let requests = page.requests().await;
        assert!(requests.is_empty(), "{requests:#?}");
        assert_eq!(page.value("document.cookie").await, "");
        assert_eq!(
            page.value("localStorage.length + sessionStorage.length")
                .await,
            0
        );
    });
}

test!(EVERY_ENGINE, the_policy_stops_what_it_forbids);
fn the_policy_stops_what_it_forbids() {
    with_page(on(Server::Nginx), async |page| {
        page.value("document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.intruder = true' }))")
            .await;
        assert_eq!(page.value("globalThis.intruder === undefined").await, true);
        let refused = "fetch('https://stranger.example/').then(() => 'sent', () => 'refused')";
        assert_eq!(page.value(refused).await, "refused");
        let complaints = page.complaints().await;
        assert_eq!(
            complaints
                .iter()
                .filter(|complaint| complaint.contains("Content Security Policy"))
                .count(),
            complaints.len()
        );
        // Only Chromium's driver keeps the console.
        let is_kept = this_engine() == Engine::Chromium;
        assert!(!is_kept || complaints.len() >= 2, "{complaints:?}");
    });
}
