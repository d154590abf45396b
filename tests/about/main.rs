//! What the pages about the model say: calibration, the Krakow study, the figures of the model card.

mod calibration;
mod groups;
mod krakow;

fn assert_near(what: &str, value: f64, expected: f64, tolerance: f64) {
    let difference = (value - expected).abs();
    assert!(
        difference <= tolerance,
        "{what}: {value}, expected {expected}, {difference:e} apart"
    );
}
