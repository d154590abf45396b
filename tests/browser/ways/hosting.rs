//! The page under the sample configurations: what is served, what is forbidden, and that nothing leaves.

use std::fs;

use serde_json::Value;

use crate::harness::{Options, Page, Server, Site, built, with_page};
use crate::pages::{ADDRESSES, About, Form, Keyboard, ResultPanel, ScoresPanel};

const SAMPLES: [&str; 4] = ["nginx.conf", "apache.conf", "web.config", "Caddyfile"];

fn on(server: Server) -> Options {
    Options {
        site: Site::Hosted(server),
        ..Options::default()
    }
}

/// The policy that the built page states of itself.
fn policy_of_the_page() -> String {
    let page = fs::read_to_string(built().join("index.html")).expect("the page");
    let (_, rest) = page
        .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
        .expect("a policy");
    rest.split('"').next().expect("its end").to_owned()
}

/// A header of the server's answer for a path.
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

#[test]
fn every_sample_sends_the_policy_of_the_page_and_the_same_other_headers() {
    let policy = format!("{}; frame-ancestors 'self'", policy_of_the_page());
    for name in SAMPLES {
        let sample =
            fs::read_to_string(built().join("hosting").join(name)).expect("a configuration");
        let others = [
            "no-referrer",
            "nosniff",
            "clipboard-write=(self)",
            "application/manifest+json",
            "application/wasm",
        ];
        // Caddy knows the type of WebAssembly.
        let others = if name == "Caddyfile" {
            &others[..4]
        } else {
            &others
        };
        for text in [&[policy.as_str()], others].concat() {
            assert!(sample.contains(text), "{name} lacks {text}");
        }
        assert!(!sample.contains('@') || name == "Caddyfile", "{name}");
        assert!(
            !sample.contains("@POLICY@") && !sample.contains("@PERMISSIONS@"),
            "{name}"
        );
        assert_eq!(sample.matches("default-src").count(), 1, "{name}");
    }
}

#[test]
fn the_policy_allows_no_inline_code_and_no_stranger() {
    let policy = policy_of_the_page();
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    for forbidden in ["'unsafe-inline'", "'unsafe-eval'", "http:", "https:", "*"] {
        assert!(
            !policy.split([' ', ';']).any(|word| word == forbidden),
            "{policy}"
        );
    }
    for directive in ["form-action 'none'", "base-uri 'none'", "style-src 'self'"] {
        assert!(policy.contains(directive), "{policy}");
    }
}

#[test]
fn nginx_serves_the_page_as_the_sample_says() {
    serves_the_page_as_the_sample_says(Server::Nginx);
}

#[test]
fn apache_serves_the_page_as_the_sample_says() {
    serves_the_page_as_the_sample_says(Server::Apache);
}

#[test]
fn caddy_serves_the_page_as_the_sample_says() {
    serves_the_page_as_the_sample_says(Server::Caddy);
}

fn serves_the_page_as_the_sample_says(server: Server) {
    with_page(on(server), async |page| {
        page.appears("[data-offline=ready]").await;
        let wasm = "document.querySelector('link[rel=preload]').getAttribute('href')";
        let wasm = page.value(wasm).await.as_str().expect("a name").to_owned();
        for (path, kind, cache) in [
            ("index.html", "text/html; charset=utf-8", NOT_KEPT),
            ("sw.js", "text/javascript", NOT_KEPT),
            (
                "manifest.webmanifest",
                "application/manifest+json",
                NOT_KEPT,
            ),
            ("icon.svg", "image/svg+xml", NOT_KEPT),
            ("icon-192.png", "image/png", NOT_KEPT),
            // The service worker answers with what the server once sent.
            (&wasm, "application/wasm", KEPT),
        ] {
            let served = header(page, path, "content-type").await;
            assert!(served.starts_with(kind), "{path}: {served}");
            assert_eq!(header(page, path, "cache-control").await, cache, "{path}");
            let packed = header(page, path, "content-encoding").await;
            let packings: &[&str] = match server {
                _ if path.ends_with(".png") => &[""],
                // Debian's has no Brotli.
                Server::Nginx => &["gzip"],
                // Not every engine asks for Brotli over plain HTTP.
                Server::Apache | Server::Caddy => &["br", "gzip"],
            };
            assert!(packings.contains(&packed.as_str()), "{path}: {packed}");
        }
        let policy = policy_of_the_page() + "; frame-ancestors 'self'";
        for (name, value) in [
            ("content-security-policy", policy.as_str()),
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
        ] {
            for path in ["index.html", "icon-192.png", wasm.as_str()] {
                assert_eq!(header(page, path, name).await, value, "{path}");
            }
        }
        page.befriend(page.server().trim_end_matches('/'));
        let without_slash = "fetch('/afs12').then(answer => answer.ok && answer.url)";
        let led_to = page.value(without_slash).await;
        let led_to = led_to.as_str().expect("the page's address");
        assert!(led_to.ends_with("/afs12/"), "{led_to}");
    });
}

/// Asked for anew at each visit.
const NOT_KEPT: &str = "no-cache";

/// Kept: the name changes with the content.
const KEPT: &str = "public, max-age=31536000, immutable";

#[test]
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

#[test]
fn the_policy_stops_what_it_forbids() {
    with_page(on(Server::Nginx), async |page| {
        page.value("document.body.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.intruder = true' }))")
            .await;
        assert_eq!(page.value("globalThis.intruder === undefined").await, true);
        let refused = "fetch('https://stranger.example/').then(() => 'sent', () => 'refused')";
        assert_eq!(page.value(refused).await, "refused");
        let complaints = page.console().await;
        assert_eq!(
            complaints
                .iter()
                .filter(|complaint| complaint.contains("Content Security Policy"))
                .count(),
            complaints.len()
        );
        assert!(complaints.len() >= 2, "{complaints:?}");
    });
}
