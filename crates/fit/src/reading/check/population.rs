//! The rules for the general population's mortality.

use super::values::positive;
use crate::reading::File;
use crate::reading::{EvidenceError, Fault};
use afs12_evidence::PopulationRow;

/// Ages increase and hazards are positive.
pub(in crate::reading) fn year() -> impl FnMut(usize, &PopulationRow) -> Result<(), Fault> {
    let mut before = 0.0;
    move |_, row| {
        positive("age", row.age)?;
        if row.age <= before {
            return Err(Fault::Impossible(format!(
                "ages must rise: {} follows {before}",
                row.age
            )));
        }
        before = row.age;
        positive("male", row.male)?;
        positive("female", row.female)
    }
}

/// A line between ages needs at least two.
pub(in crate::reading) fn enough_years(rows: &[PopulationRow]) -> Result<(), EvidenceError> {
    if rows.len() < 2 {
        return Err(EvidenceError::File {
            file: File::Population,
            cause: "one age only: two are needed to say what lies between them".to_owned(),
        });
    }
    Ok(())
}
