//! When the version of the model is raised.

use crate::fit::SHIPPED;
use afs12_clinical::date::Date;
use afs12_clinical::prognosis::artifact::Artifact;
use afs12_fit::synthesis::{ReleaseError, Version, numbers_sha256, released, to_json};
use sha2::{Digest, Sha256};
use std::time::UNIX_EPOCH;

fn version(text: &str) -> Version {
    text.parse().expect("a version")
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// The shipped numbers as the fit returns them, without version and date; with other numbers if `changed`.
fn fitted(changed: bool) -> Artifact {
    let mut artifact = Artifact {
        version: String::new(),
        released: String::new(),
        ..SHIPPED.clone()
    };
    if changed {
        artifact.alpha.death += 1e-8;
    }
    artifact
}

fn today() -> String {
    let since_1970 = UNIX_EPOCH.elapsed().expect("a clock after 1970");
    let days = u32::try_from(since_1970.as_secs() / 86_400).expect("few days");
    let today = Date::from_days_since_1970(days).expect("a day of the calendar");
    today.to_string()
}

fn earlier() -> Artifact {
    Artifact {
        version: "2.3.4".to_owned(),
        released: "2027-01-31".to_owned(),
        ..SHIPPED.clone()
    }
}

fn versions(artifact: Result<Artifact, ReleaseError>) -> (String, String) {
    let artifact = artifact.expect("a release");
    (artifact.version, artifact.released)
}

#[test]
fn the_version_stays_while_no_number_changes() {
    let stays = ("2.3.4".to_owned(), "2027-01-31".to_owned());
    assert_eq!(
        versions(released(fitted(false), Some(&earlier()), None, None)),
        stays
    );
    let same = Some(version("2.3.4"));
    let later = Some(day("2027-06-01"));
    assert_eq!(
        versions(released(fitted(false), Some(&earlier()), same, later)),
        stays
    );
    assert_eq!(
        released(
            fitted(false),
            Some(&earlier()),
            Some(version("2.4.0")),
            None
        ),
        Err(ReleaseError::Unchanged(version("2.3.4")))
    );
}

#[test]
fn a_changed_number_raises_the_version() {
    let today = today();
    assert_eq!(
        versions(released(fitted(true), Some(&earlier()), None, None)),
        ("2.4.0".to_owned(), today)
    );
    let asked = released(
        fitted(true),
        Some(&earlier()),
        Some(version("3.0.0")),
        Some(day("2027-06-01")),
    );
    assert_eq!(
        versions(asked),
        ("3.0.0".to_owned(), "2027-06-01".to_owned())
    );
    for not_later in ["2.3.4", "2.3.3", "1.9.0"] {
        assert_eq!(
            released(
                fitted(true),
                Some(&earlier()),
                Some(version(not_later)),
                None
            ),
            Err(ReleaseError::NotLater(version("2.3.4")))
        );
    }
}

#[test]
fn a_first_model_must_be_given_its_version_and_its_day() {
    let told = released(
        fitted(false),
        None,
        Some(version("2.0.0")),
        Some(day("2026-11-27")),
    );
    assert_eq!(
        versions(told),
        ("2.0.0".to_owned(), "2026-11-27".to_owned())
    );
    for (version, day) in [
        (None, Some(day("2026-11-27"))),
        (Some(version("2.0.0")), None),
        (None, None),
    ] {
        assert_eq!(
            released(fitted(false), None, version, day),
            Err(ReleaseError::NothingToGoOnFrom)
        );
    }
}

#[test]
fn an_earlier_model_without_a_version_is_refused() {
    for (version, day) in [("", "2027-01-31"), ("2.3", "2027-01-31"), ("2.3.4", "")] {
        let earlier = Artifact {
            version: version.to_owned(),
            released: day.to_owned(),
            ..SHIPPED.clone()
        };
        let refused = released(fitted(true), Some(&earlier), None, None);
        assert!(
            matches!(refused, Err(ReleaseError::Earlier(_))),
            "{refused:?}"
        );
    }
}

#[test]
fn only_versions_of_three_numbers_are_read() {
    for text in ["0.0.0", "2.0.0", "10.20.30"] {
        assert_eq!(version(text).to_string(), text);
    }
    for text in [
        "", "2", "2.0", "2.0.0.0", "v2.0.0", "2.0.x", "02.0.0", "2.0.-1", "+2.0.0",
    ] {
        assert!(text.parse::<Version>().is_err(), "{text}");
    }
    assert!(version("2.10.0") > version("2.9.9"));
}

/// The digest is that of the artifact without two lines, and any changed number changes it.
#[test]
fn the_digest_of_the_numbers_leaves_version_and_day_out() {
    let digest = numbers_sha256(&SHIPPED);
    assert_eq!(numbers_sha256(&earlier()), digest);
    assert_ne!(numbers_sha256(&fitted(true)), digest);
    let json = to_json(&SHIPPED);
    let lines = json
        .lines()
        .filter(|line| !line.contains("\"version\"") && !line.contains("\"released\""));
    let text: String = lines.map(|line| format!("{line}\n")).collect();
    let hex: String = Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(digest, hex);
}
