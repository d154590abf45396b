//! The page shows the same evidence as the fit reads.

use afs12_evidence::Published;
use afs12_fit::reading::Evidence;

#[test]
fn the_page_has_the_rows_of_the_checked_tables() {
    let checked = Evidence::shipped().expect("the shipped tables are accepted");
    let published = Published::shipped();
    assert_eq!(published.studies, checked.studies());
    assert_eq!(published.effects, checked.effects());
    assert_eq!(published.cohorts, checked.cohorts());
    let effects = checked.effects().iter().map(|effect| &effect.study);
    for study in effects.chain(checked.cohorts().iter().map(|cohort| &cohort.study)) {
        assert!(published.study(study).is_some(), "{study}");
        assert_eq!(published.unit_of(study), checked.unit_of(study));
    }
}
