//! What the servers send under the sample configurations.

use std::fs;

use http::StatusCode;

use crate::harness::{Server, built, header_of, test, with_visitor};

const SAMPLES: [&str; 4] = ["nginx.conf", "apache.conf", "web.config", "Caddyfile"];

/// Every way of packing that a server may use, as browsers ask for them over HTTPS.
const ANY: &str = "gzip, br";

/// Asked for anew at each visit.
const NOT_KEPT: &str = "no-cache";

/// Kept: the name changes with the content.
const KEPT: &str = "public, max-age=31536000, immutable";

/// The policy that the built page states of itself.
fn policy_of_the_page() -> String {
    let page = fs::read_to_string(built().join("index.html")).expect("the page");
    let (_, rest) = page
        .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
        .expect("a policy");
    rest.split('"').next().expect("its end").to_owned()
}

/// The name of the program's file.
fn program() -> String {
    let files = fs::read_dir(built()).expect("a folder").flatten();
    let mut names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    names
        .find(|name| name.ends_with(".wasm"))
        .expect("the program")
}

test!(
    NO_BROWSER,
    every_sample_sends_the_policy_of_the_page_and_the_same_other_headers
);
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

test!(NO_BROWSER, the_policy_allows_no_inline_code_and_no_stranger);
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

test!(NO_BROWSER, nginx_serves_the_page_as_the_sample_says);
fn nginx_serves_the_page_as_the_sample_says() {
    serves_the_page_as_the_sample_says(Server::Nginx);
}

test!(NO_BROWSER, apache_serves_the_page_as_the_sample_says);
fn apache_serves_the_page_as_the_sample_says() {
    serves_the_page_as_the_sample_says(Server::Apache);
}

test!(NO_BROWSER, caddy_serves_the_page_as_the_sample_says);
fn caddy_serves_the_page_as_the_sample_says() {
    serves_the_page_as_the_sample_says(Server::Caddy);
}

fn serves_the_page_as_the_sample_says(server: Server) {
    with_visitor(server, async |visitor| {
        let wasm = program();
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
            (&wasm, "application/wasm", KEPT),
        ] {
            let answer = visitor.ask(path, ANY).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            let served = header_of(&answer, "content-type");
            assert!(served.starts_with(kind), "{path}: {served}");
            assert_eq!(header_of(&answer, "cache-control"), cache, "{path}");
            let (smallest, most_common) = match server {
                _ if path.ends_with(".png") => ("", ""),
                // Debian's has no Brotli.
                Server::Nginx => ("gzip", "gzip"),
                Server::Apache | Server::Caddy => ("br", "gzip"),
            };
            assert_eq!(header_of(&answer, "content-encoding"), smallest, "{path}");
            // Not every browser asks for Brotli.
            let answer = visitor.ask(path, "gzip").await;
            assert_eq!(
                header_of(&answer, "content-encoding"),
                most_common,
                "{path}"
            );
        }
        let policy = policy_of_the_page() + "; frame-ancestors 'self'";
        for (name, value) in [
            ("content-security-policy", policy.as_str()),
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
        ] {
            for path in ["index.html", "icon-192.png", wasm.as_str()] {
                let answer = visitor.ask(path, ANY).await;
                assert_eq!(header_of(&answer, name), value, "{path}");
            }
        }
        let without_slash = visitor.ask("/afs12", ANY).await;
        assert!(without_slash.status.is_redirection(), "{without_slash:?}");
        let led_to = header_of(&without_slash, "location");
        assert!(led_to.ends_with("/afs12/"), "{led_to}");
        assert_eq!(visitor.ask(led_to, ANY).await.status, StatusCode::OK);
    });
}
