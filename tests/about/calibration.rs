//! Cohorts against the prediction made without them.

use crate::assert_near;
use afs12::hazard::Endpoint;
use afs12::prognosis::{
    Compared, Model, centres_interval, compared, median_distance, studies_factor,
};

fn row(id: &str, endpoint: Endpoint) -> Compared {
    let mut rows = compared(Model::shipped()).into_iter();
    rows.find(|compared| compared.row.id == id && compared.row.endpoint == endpoint)
        .expect("the cohort is in the evidence")
}

/// Worked out in Python from the numbers of the artifact.
#[test]
fn intervals_are_those_worked_out_elsewhere() {
    const TOLERANCE: f64 = 1e-9;
    let cases = [
        (
            ("krakow-2008", Endpoint::Death),
            (0.7631315501295329, 0.8959585662440678),
            (0.5257444742542895, 0.9161378958083547),
        ),
        (
            ("vsgne-haemodialysis", Endpoint::AmputationFreeSurvival),
            (0.3633397055538372, 0.43635840235856593),
            (0.3713752069833407, 0.8422275691465434),
        ),
        (
            ("wuhan-glass-1", Endpoint::AmputationFreeSurvival),
            (0.855974915923436, 0.9898755681833452),
            (0.22823375138399526, 0.9517486174485595),
        ),
    ];
    for ((id, endpoint), observed, expected) in cases {
        let compared = row(id, endpoint);
        assert_near(id, compared.observed.0, observed.0, TOLERANCE);
        assert_near(id, compared.observed.1, observed.1, TOLERANCE);
        assert_near(id, compared.expected.0, expected.0, TOLERANCE);
        assert_near(id, compared.expected.1, expected.1, TOLERANCE);
    }
}

#[test]
fn forty_of_the_forty_two_outcomes_fall_where_they_were_expected() {
    let rows = compared(Model::shipped());
    let outside: Vec<&str> = rows
        .iter()
        .filter(|compared| !compared.is_inside())
        .map(|compared| compared.row.id.as_str())
        .collect();
    assert_eq!(rows.len(), 42);
    assert_eq!(outside, ["wuhan-glass-1", "wuhan-glass-2"]);
}

/// Worked out in Python from the numbers of the artifact.
#[test]
fn heterogeneities_in_plain_numbers_are_those_worked_out_elsewhere() {
    const TOLERANCE: f64 = 1e-9;
    let model = Model::shipped();
    let (lower, upper) = centres_interval(model, 0.75);
    assert_near("lower", lower, 0.5102721788919249, TOLERANCE);
    assert_near("upper", upper, 0.8842568015167184, TOLERANCE);
    assert_near(
        "factor",
        studies_factor(model),
        1.1975936787230488,
        TOLERANCE,
    );
    assert_near(
        "median",
        median_distance(&compared(model)),
        0.05269535000000003,
        TOLERANCE,
    );
}
