//! Compares an estimate from a file with the one that the form makes now.

use super::estimate_json::ModelDocument;
use super::json_text::json_value;
use super::strict_json::Json;
use afs12_clinical::prognosis::{Model, Range};

/// Two numbers that differ by no more than this count as the same: machines may round the last digits differently.
const SAME: f64 = 1e-9;

/// The figures of an estimate; fractions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// Amputation-free survival at 12 months.
    pub afs: f64,
    /// The 95% range.
    pub range: Range,
}

/// How an estimate from a file compares with the form's.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The file's figures.
    pub file: Figures,
    /// The form's figures; `None` while the form has no estimate.
    pub form: Option<Figures>,
    /// The version of the model that made the file's estimate.
    pub file_version: String,
    /// Whether this page's model made it: id, version and checksum agree.
    pub same_model: bool,
    /// Whether AFS and its range agree.
    pub same_figures: bool,
    /// Whether everything agrees, including the published scores and the warnings.
    pub same_throughout: bool,
}

/// Compares an estimate from a file, whose shape has been checked, with the form's estimate.
///
/// `None` if `file` has no figures.
pub fn compare(file: &Json, form: Option<&Json>) -> Option<Comparison> {
    let figures_of_file = figures(file)?;
    let figures_of_form = form.and_then(figures);
    let file_model = file.member("model")?;
    let same_figures = figures_of_form.is_some_and(|form| {
        let pairs = [
            (form.afs, figures_of_file.afs),
            (form.range.lower, figures_of_file.range.lower),
            (form.range.upper, figures_of_file.range.upper),
        ];
        pairs.into_iter().all(|(a, b)| same_number(a, b))
    });
    Some(Comparison {
        file: figures_of_file,
        form: figures_of_form,
        file_version: file_model.text_of("version")?.to_owned(),
        same_model: same(
            file_model,
            &json_value(&ModelDocument::new(Model::shipped())),
        ),
        same_figures,
        same_throughout: form.is_some_and(|form| same(file, form)),
    })
}

fn figures(estimate: &Json) -> Option<Figures> {
    let number = |name| match estimate.member(name) {
        Some(Json::Number(number)) => Some(*number),
        _ => None,
    };
    Some(Figures {
        afs: number("afs")?,
        range: Range {
            lower: number("lower")?,
            upper: number("upper")?,
        },
    })
}

fn same_number(a: f64, b: f64) -> bool {
    (a - b).abs() <= SAME
}

/// Whether two values mean the same: the order of an object's names does not count, and a missing name equals null.
fn same(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Number(a), Json::Number(b)) => same_number(*a, *b),
        (Json::Array(a), Json::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Json::Object(members), Json::Object(others)) => {
            let names = members.iter().chain(others).map(|(name, _)| name);
            let member =
                |json: &'_ Json, name: &str| json.member(name).cloned().unwrap_or(Json::Null);
            names
                .into_iter()
                .all(|name| same(&member(a, name), &member(b, name)))
        }
        (a, b) => a == b,
    }
}
