//! The PREVENT III table in index.html, shown if the program cannot run, compared with the library.

use std::ops::RangeInclusive;

use serde_json::{Value, json};

use crate::scores::{complete, verdict, with};

const PAGE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../index.html"));

/// Each line of the points, in the table's order: its path in the contract, and answers that do and do not score the points.
const LINES: [(&str, &str, &str); 5] = [
    ("dialysis", "true", "false"),
    ("rutherford", "5", "4"),
    ("age", "75", "74"),
    ("haematocrit.value", "30", "31"),
    ("coronary_disease", "true", "false"),
];

/// The cells of a table's rows, heads included, in the section of a language.
fn rows(language: &str, class: &str) -> Vec<Vec<String>> {
    let (_, section) = PAGE
        .split_once(&format!("<section lang=\"{language}\">"))
        .expect("a section");
    let (_, table) = section
        .split_once(&format!("<table class=\"{class}\">"))
        .expect("a table");
    let (table, _) = table.split_once("</table>").expect("its end");
    let rows = table.split("<tr>").skip(1);
    rows.map(|row| {
        let cells = row.split("</t").filter_map(|cell| cell.rsplit_once('>'));
        let texts = cells.map(|(_, text)| text.replace(',', "."));
        texts.filter(|text| !text.trim().is_empty()).collect()
    })
    .collect()
}

/// A patient who scores the lines of the table whose bit is set.
fn patient_with(lines: usize) -> Value {
    let mut patient = complete();
    for (place, (path, earns, does_not)) in LINES.iter().enumerate() {
        let answer = if lines >> place & 1 == 1 {
            earns
        } else {
            does_not
        };
        let answer = serde_json::from_str(answer).expect("JSON");
        patient = with(&patient, path, answer);
    }
    with(&patient, "treatment", json!("vein-bypass"))
}

/// The two numbers of a cell such as `4 to 7, medium risk`.
fn span(cell: &str) -> RangeInclusive<f64> {
    let mut numbers = cell
        .split(|c: char| !c.is_ascii_digit() && c != '.')
        .filter_map(|word| word.parse().ok());
    let mut next = || numbers.next().expect("a number");
    next()..=next()
}

fn percent(probability: Option<f64>) -> String {
    format!("{:.1}", 100.0 * probability.expect("a probability"))
}

#[test]
fn every_sum_of_the_static_table_gives_the_result_of_the_library() {
    for language in ["en", "pl"] {
        let points: Vec<f64> = rows(language, "points")
            .iter()
            .map(|row| row[1].parse().expect("points"))
            .collect();
        assert_eq!(points.len(), LINES.len());
        let groups = rows(language, "groups").split_off(1);
        for lines in 0..1 << LINES.len() {
            let sum = (0..LINES.len())
                .filter(|place| lines >> place & 1 == 1)
                .map(|place| points[place])
                .sum::<f64>();
            let scored = verdict(&patient_with(lines), "prevent-iii")
                .scored
                .expect("a score");
            assert_eq!(scored.points, Some(sum), "{language}, lines {lines:05b}");
            let group = groups.iter().find(|group| span(&group[0]).contains(&sum));
            let group = group.unwrap_or_else(|| panic!("{language}: no group for {sum} points"));
            let predicted = scored.predictions[0];
            assert_eq!(
                group[1],
                format!("{}%", percent(predicted.value)),
                "{language}, {sum} points"
            );
            let ends = span(&group[2]);
            let printed = [Some(ends.start() / 100.0), Some(ends.end() / 100.0)].map(percent);
            assert_eq!(
                printed,
                [predicted.low, predicted.high].map(percent),
                "{language}, {sum} points"
            );
        }
    }
}

#[test]
fn the_static_table_names_the_thresholds_of_the_library() {
    for language in ["en", "pl"] {
        let labels = rows(language, "points");
        for (place, threshold) in [(2, "75"), (3, "30%")] {
            assert!(labels[place][0].contains(threshold), "{:?}", labels[place]);
        }
    }
}
