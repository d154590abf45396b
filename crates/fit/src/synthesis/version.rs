//! The version of the model and its release date.

use super::writing::to_json;
use crate::digest::sha256;
use afs12_clinical::date::{Date, NotADate};
use afs12_clinical::prognosis::artifact::Artifact;
use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

/// A version of the model: raised whenever its numbers change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u32,
    minor: u32,
    patch: u32,
}

impl Version {
    fn next_minor(self) -> Version {
        Version {
            minor: self.minor + 1,
            patch: 0,
            ..self
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Version, String> {
        let version = || {
            let mut parts = text.split('.').map(|part| part.parse::<u32>().ok());
            let version = Version {
                major: parts.next()??,
                minor: parts.next()??,
                patch: parts.next()??,
            };
            (version.to_string() == text).then_some(version)
        };
        version().ok_or_else(|| format!("\"{text}\" is not a version written X.Y.Z"))
    }
}

/// Why a fit cannot be released as asked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReleaseError {
    /// There is no earlier artifact to continue from, and the version or the date is not given.
    NothingToGoOnFrom,
    /// The earlier artifact's version or date cannot be read; in words.
    Earlier(String),
    /// The numbers are those of the earlier artifact, but another version was requested.
    Unchanged(Version),
    /// The requested version is not later than the earlier one.
    NotLater(Version),
}

impl fmt::Display for ReleaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReleaseError::NothingToGoOnFrom => {
                f.write_str("without an earlier model, a version and a day of release are needed")
            }
            ReleaseError::Earlier(words) => write!(f, "the earlier model: {words}"),
            ReleaseError::Unchanged(version) => {
                write!(
                    f,
                    "no number has changed: the model stays version {version}"
                )
            }
            ReleaseError::NotLater(version) => {
                write!(f, "the version must be above the earlier one, {version}")
            }
        }
    }
}

impl std::error::Error for ReleaseError {}

/// SHA-256, in lower-case hexadecimal, of the artifact's JSON without the lines of its version and release date.
pub fn numbers_sha256(artifact: &Artifact) -> String {
    let text = to_json(artifact);
    let is_number =
        |line: &&str| !line.starts_with("  \"version\": ") && !line.starts_with("  \"released\": ");
    sha256(text.split_inclusive('\n').filter(is_number))
}

/// Gives a fit its version and release date.
///
/// If the numbers are those of the `earlier` artifact, both stay. Otherwise they are the requested ones, or the next minor version and
/// today's date in UTC.
///
/// # Errors
/// [`ReleaseError`] if a version or a date is missing, or if a requested one contradicts the earlier artifact.
pub fn released(
    fitted: Artifact,
    earlier: Option<&Artifact>,
    version: Option<Version>,
    day: Option<Date>,
) -> Result<Artifact, ReleaseError> {
    let (version, day) = match earlier {
        None => version.zip(day).ok_or(ReleaseError::NothingToGoOnFrom)?,
        Some(earlier) => {
            let before: Version = earlier.version.parse().map_err(ReleaseError::Earlier)?;
            let then: Date = (earlier.released.parse())
                .map_err(|error: NotADate| ReleaseError::Earlier(error.to_string()))?;
            let is_unchanged = numbers_sha256(earlier) == numbers_sha256(&fitted);
            match version {
                None if is_unchanged => (before, then),
                Some(asked) if is_unchanged && asked != before => {
                    return Err(ReleaseError::Unchanged(before));
                }
                Some(_) if is_unchanged => (before, then),
                Some(asked) if asked <= before => return Err(ReleaseError::NotLater(before)),
                _ => (
                    version.unwrap_or(before.next_minor()),
                    day.or_else(today).ok_or(ReleaseError::NothingToGoOnFrom)?,
                ),
            }
        }
    };
    Ok(Artifact {
        version: version.to_string(),
        released: day.to_string(),
        ..fitted
    })
}

const SECONDS_PER_DAY: u64 = 86_400;

fn today() -> Option<Date> {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    let days = u32::try_from(since_1970.as_secs() / SECONDS_PER_DAY).ok()?;
    Date::from_days_since_1970(days)
}
