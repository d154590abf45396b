//! The accepted ranges as displayed.

use afs12_clinical::patient::{Range, Unit};

/// Ends that binary fractions only approximate: 110.00000000000001 and 229.99999999999997 hundredths.
#[test]
fn an_end_of_three_digits_is_shown_as_it_is() {
    let range = Range {
        least: 1.1,
        most: 2.3,
        usual: (1.1, 2.3),
        units: &[Unit::Ratio],
    };
    assert_eq!(range.shown_in(Unit::Ratio), (1.1, 2.3));
}

/// 20 and 2000 umol/L are 0.22619 and 22.619 mg/dL at 88.42 umol/L per mg/dL.
#[test]
fn a_converted_end_is_rounded_into_the_range() {
    let creatinine = Range {
        least: 20.0,
        most: 2000.0,
        usual: (20.0, 2000.0),
        units: &[Unit::MicromolesPerLitre, Unit::MilligramsPerDecilitre],
    };
    assert_eq!(
        creatinine.shown_in(Unit::MilligramsPerDecilitre),
        (0.227, 22.6)
    );
    assert_eq!(
        creatinine.shown_in(Unit::MicromolesPerLitre),
        (20.0, 2000.0)
    );
}
