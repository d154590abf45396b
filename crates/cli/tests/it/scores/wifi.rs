//! WIfI: every cell of its table, and the ischaemia grade derived from pressures.

use afs12_clinical::patient::{Patient, Warning};
use afs12_clinical::staging::wifi;
use serde_json::{Value, json};

use crate::scores::patient;

/// Clinical stage: one line per wound grade, one group per ischaemia grade, one figure per foot-infection grade.
/// Source: Global Vascular Guidelines, table 3.5.
const TABLE: [&str; 4] = [
    "1123 1234 2234 2334",
    "1123 1234 2344 3344",
    "2234 3344 3444 4444",
    "3344 4444 4444 4444",
];

fn with_wifi(grades: Value) -> Patient {
    patient(&json!({ "rutherford": 5, "age": 70, "treatment": "endovascular", "wifi": grades }))
}

fn stage(grades: Value) -> u8 {
    wifi::stage(&with_wifi(grades).wifi).expect("staged")
}

fn every_cell() -> Vec<([u8; 3], u8)> {
    let mut cells = Vec::new();
    for (wound, line) in (0..4).zip(TABLE) {
        for (ischaemia, group) in (0..4).zip(line.split(' ')) {
            for (infection, figure) in (0..4).zip(group.bytes()) {
                cells.push(([wound, ischaemia, infection], figure - b'0'));
            }
        }
    }
    cells
}

fn graded([wound, ischaemia, foot_infection]: [u8; 3]) -> Value {
    json!({ "wound": wound, "ischaemia": ischaemia, "foot_infection": foot_infection })
}

#[test]
fn all_64_cells_are_those_of_the_table_with_its_counts() {
    let cells = every_cell();
    assert_eq!(cells.len(), 64);
    for (grades, expected) in &cells {
        assert_eq!(stage(graded(*grades)), *expected, "{grades:?}");
    }
    let count = |stage: u8| {
        cells
            .iter()
            .filter(|(grades, _)| self::stage(graded(*grades)) == stage)
            .count()
    };
    assert_eq!([1, 2, 3, 4].map(count), [6, 10, 16, 32]);
}

#[test]
fn a_higher_grade_never_lowers_the_stage() {
    for (grades, _) in every_cell() {
        for axis in 0..3 {
            let mut worse = grades;
            worse[axis] += 1;
            if worse[axis] < 4 {
                assert!(
                    stage(graded(worse)) >= stage(graded(grades)),
                    "{grades:?} {worse:?}"
                );
            }
        }
    }
}

#[test]
fn the_stage_is_that_of_the_reference() {
    let mut compared = 0;
    for (place, case) in crate::scores::reference().iter().enumerate() {
        let staged = wifi::stage(&patient(&case["patient"]).wifi);
        assert_eq!(
            staged.map(u64::from),
            case["expected"]["wifi_stage"].as_u64(),
            "patient {place}"
        );
        compared += usize::from(staged.is_some());
    }
    assert!(compared > 1, "{compared} patients of the reference");
}

fn ischaemia(measured: Value) -> u8 {
    let wifi = with_wifi(measured).wifi;
    wifi.ischaemia_grade().expect("a grade").grade
}

#[test]
fn each_measurement_grades_ischaemia_at_its_edges() {
    for (name, edges) in [
        (
            "abi",
            [
                (0.8, 0),
                (0.79, 1),
                (0.6, 1),
                (0.59, 2),
                (0.4, 2),
                (0.39, 3),
            ],
        ),
        (
            "ankle_pressure_mmhg",
            [
                (100.1, 0),
                (100.0, 1),
                (70.0, 1),
                (69.9, 2),
                (50.0, 2),
                (49.9, 3),
            ],
        ),
        (
            "toe_pressure_mmhg",
            [
                (60.0, 0),
                (59.9, 1),
                (40.0, 1),
                (39.9, 2),
                (30.0, 2),
                (29.9, 3),
            ],
        ),
        (
            "tcpo2_mmhg",
            [
                (60.0, 0),
                (59.9, 1),
                (40.0, 1),
                (39.9, 2),
                (30.0, 2),
                (29.9, 3),
            ],
        ),
    ] {
        for (value, grade) in edges {
            let mut measured = json!({});
            measured[name] = json!(value);
            assert_eq!(ischaemia(measured), grade, "{name} {value}");
        }
    }
}

#[test]
fn a_given_grade_takes_precedence_and_toe_pressure_or_tcpo2_over_ankle_measurements() {
    assert_eq!(
        ischaemia(json!({ "ischaemia": 1, "toe_pressure_mmhg": 10, "abi": 0.1 })),
        1
    );
    assert_eq!(ischaemia(json!({ "abi": 0.9, "toe_pressure_mmhg": 25 })), 3);
    assert_eq!(
        ischaemia(json!({ "ankle_pressure_mmhg": 40, "tcpo2_mmhg": 65 })),
        0
    );
    assert_eq!(
        ischaemia(json!({ "toe_pressure_mmhg": 65, "tcpo2_mmhg": 35 })),
        2,
        "of one kind the worse counts"
    );
    assert_eq!(
        ischaemia(json!({ "abi": 0.9, "ankle_pressure_mmhg": 60 })),
        2,
        "of one kind the worse counts"
    );
}

/// 1.30 is compressible, and grade 0; anything above is uninformative about the foot, and so is an ankle pressure beside it.
#[test]
fn incompressible_arteries_give_no_grade_of_ischaemia() {
    let grade = |measured: Value| {
        let grade = with_wifi(measured).wifi.ischaemia_grade();
        grade.map(|ischaemia| ischaemia.grade)
    };
    assert_eq!(grade(json!({ "abi": 1.3 })), Some(0));
    assert_eq!(
        grade(json!({ "abi": 1.3, "ankle_pressure_mmhg": 40 })),
        Some(3)
    );
    for abi in [1.300_000_1, 1.4, 3.0] {
        for ankle in [0, 40, 60, 90, 200] {
            assert_eq!(
                grade(json!({ "abi": abi, "ankle_pressure_mmhg": ankle })),
                None
            );
        }
        assert_eq!(grade(json!({ "abi": abi })), None);
        assert_eq!(
            grade(json!({ "abi": abi, "toe_pressure_mmhg": 35 })),
            Some(2)
        );
        assert_eq!(grade(json!({ "abi": abi, "tcpo2_mmhg": 20 })), Some(3));
        assert_eq!(
            grade(json!({ "abi": abi, "ischaemia": 1 })),
            Some(1),
            "a grade given is a grade"
        );
    }
}

#[test]
fn a_stage_with_a_grade_missing_is_not_known() {
    for grades in [
        json!({ "ischaemia": 2, "foot_infection": 1 }),
        json!({ "wound": 2, "foot_infection": 1 }),
        json!({ "wound": 2, "ischaemia": 1 }),
        json!({ "wound": 2, "abi": 0.5 }),
        json!({ "wound": 2, "foot_infection": 1, "abi": 1.5 }),
    ] {
        let wifi = with_wifi(grades.clone()).wifi;
        assert_eq!(wifi::stage(&wifi), None, "{grades}");
    }
}

#[test]
fn a_disagreement_between_ankle_and_toe_gives_a_warning() {
    let warnings = |grades: Value| with_wifi(grades).warnings();
    let disagreeing =
        json!({ "wound": 1, "foot_infection": 0, "abi": 0.9, "toe_pressure_mmhg": 25 });
    assert_eq!(warnings(disagreeing), [Warning::WifiToeDecides]);
    let agreeing = json!({ "wound": 1, "foot_infection": 0, "abi": 0.9, "toe_pressure_mmhg": 65 });
    assert_eq!(warnings(agreeing), []);
    for alone in [
        json!({ "wound": 1, "foot_infection": 0, "abi": 0.3 }),
        json!({ "wound": 1, "foot_infection": 0, "toe_pressure_mmhg": 25 }),
        json!({ "wound": 1, "foot_infection": 0, "ankle_pressure_mmhg": 120 }),
        json!({ "wound": 1, "foot_infection": 0, "tcpo2_mmhg": 80 }),
    ] {
        assert_eq!(warnings(alone.clone()), [], "{alone}");
    }
    let given = json!({ "wound": 1, "foot_infection": 0, "ischaemia": 2, "abi": 0.9, "toe_pressure_mmhg": 25 });
    assert_eq!(warnings(given), []);
}

#[test]
fn major_amputation_at_one_year_is_that_of_the_meta_analysis() {
    for (stage, value, interval) in [
        (1, 0.0, None),
        (2, 0.08, Some((0.03, 0.21))),
        (3, 0.11, Some((0.06, 0.18))),
        (4, 0.38, Some((0.21, 0.58))),
    ] {
        let outcome = wifi::major_amputation(stage).expect("a stage");
        assert_eq!(
            (outcome.value, outcome.interval),
            (value, interval),
            "stage {stage}"
        );
    }
    assert_eq!(wifi::major_amputation(5), None);
}
