//! The predictions side by side.

use afs12_clinical::scores::{self, ScoreEndpoint};
use serde_json::json;

use crate::scores::{complete, patient, with};

#[test]
fn panels_are_in_the_order_of_their_endpoints_and_lose_no_prediction() {
    let verdicts = scores::verdicts(&patient(&complete()));
    let panels = scores::panels(&verdicts);
    let order: Vec<(ScoreEndpoint, u8)> = panels
        .iter()
        .map(|panel| (panel.endpoint, panel.months))
        .collect();
    assert_eq!(order[0], (ScoreEndpoint::AmputationFreeSurvival, 12));
    assert_eq!(order.last(), Some(&(ScoreEndpoint::MajorAmputation, 36)));
    let place = |endpoint| {
        order
            .iter()
            .position(|(other, _)| *other == endpoint)
            .expect("a panel")
    };
    assert!(place(ScoreEndpoint::OverallSurvival) < place(ScoreEndpoint::DeathOrMajorAmputation));
    let rows: usize = panels.iter().map(|panel| panel.rows.len()).sum();
    let predictions = verdicts
        .iter()
        .flat_map(|verdict| &verdict.scored)
        .map(|scored| scored.predictions.len());
    assert_eq!(rows, predictions.sum::<usize>());
}

#[test]
fn a_prediction_outside_its_population_is_marked_and_no_other() {
    let endovascular = with(&complete(), "treatment", json!("endovascular"));
    let panels = scores::panels(&scores::verdicts(&patient(&endovascular)));
    let rows: Vec<_> = panels.iter().flat_map(|panel| &panel.rows).collect();
    assert!(rows.iter().any(|row| row.is_outside_population));
    for row in rows {
        let id = row.score.facts().id;
        let is_for_bypass = ["prevent-iii", "finnvasc"].contains(&id);
        assert_eq!(row.is_outside_population, is_for_bypass, "{id}");
    }
}

#[test]
fn endpoints_have_their_names_of_the_contract() {
    for (endpoint, code) in [
        (
            ScoreEndpoint::AmputationFreeSurvival,
            "amputation-free-survival",
        ),
        (ScoreEndpoint::OverallSurvival, "overall-survival"),
        (ScoreEndpoint::MajorAmputation, "major-amputation"),
        (
            ScoreEndpoint::DeathOrMajorAmputation,
            "death-or-major-amputation",
        ),
        (
            ScoreEndpoint::MajorAdverseLimbEvent,
            "major-adverse-limb-event",
        ),
    ] {
        assert_eq!(endpoint.code(), code);
    }
}
