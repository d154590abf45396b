//! The rules for an effect.

use super::values::{between_0_and_1, counted, finite, months, positive, said_if_given};
use crate::reading::Fault;
use afs12_evidence::{Effect, Study};
use std::collections::HashSet;

/// Every effect belongs to a study, contrasts at least one covariate, has possible figures, and gives enough to compute its standard error.
pub(in crate::reading) fn effect(
    studies: &[Study],
) -> impl FnMut(usize, &Effect) -> Result<(), Fault> {
    let ids: HashSet<String> = studies.iter().map(|study| study.id.clone()).collect();
    move |_, row| {
        if !ids.contains(&row.study) {
            return Err(Fault::UnknownStudy(row.study.clone()));
        }
        for (covariate, &difference) in &row.contrast {
            finite(covariate.name(), difference)?;
        }
        if row.contrast.values().all(|&difference| difference == 0.0) {
            return Err(Fault::EmptyContrast);
        }
        row.months.map_or(Ok(()), months)?;
        said_if_given("factor", row.factor.as_deref())?;
        said_if_given("note", row.note.as_deref())?;
        figure(row)?;
        interval(row)?;
        reference_risk(row)?;
        ways_to_an_error(row)?;
        computed(row)
    }
}

/// The figure and the power to which it is raised.
fn figure(row: &Effect) -> Result<(), Fault> {
    printed(row, "value", row.value)?;
    if let Some(per) = row.per {
        finite("per", per)?;
        if per == 0.0 {
            return Err(Fault::Impossible(
                "per is 0, which leaves no effect".to_owned(),
            ));
        }
    }
    Ok(())
}

/// A printed figure, or an end of its interval.
fn printed(row: &Effect, key: &'static str, value: f64) -> Result<(), Fault> {
    if row.measure.is_ratio() {
        positive(key, value)
    } else {
        finite(key, value)
    }
}

/// Both ends or none, with the figure between them; after rounding it may equal an end.
fn interval(row: &Effect) -> Result<(), Fault> {
    let (lower, upper) = match (row.lower, row.upper) {
        (None, None) => return Ok(()),
        (Some(lower), Some(upper)) => (lower, upper),
        (Some(_), None) => return Err(Fault::Without("lower", "upper")),
        (None, Some(_)) => return Err(Fault::Without("upper", "lower")),
    };
    printed(row, "lower", lower)?;
    printed(row, "upper", upper)?;
    if lower >= upper || row.value < lower || row.value > upper {
        let (value, order) = (row.value, "lower, value and upper must rise");
        return Err(Fault::Impossible(format!(
            "{order}, are {lower}, {value} and {upper}"
        )));
    }
    Ok(())
}

/// Given if the measure needs it, and only then.
fn reference_risk(row: &Effect) -> Result<(), Fault> {
    match row.reference_risk {
        None if row.measure.needs_reference_risk() => Err(Fault::Impossible(format!(
            "measure \"{}\" needs a reference_risk",
            row.measure.name()
        ))),
        Some(_) if !row.measure.needs_reference_risk() => Err(Fault::Impossible(format!(
            "measure \"{}\" has no reference_risk",
            row.measure.name()
        ))),
        Some(risk) => between_0_and_1("reference_risk", risk),
        None => Ok(()),
    }
}

fn ways_to_an_error(row: &Effect) -> Result<(), Fault> {
    row.se.map_or(Ok(()), |se| positive("se", se))?;
    row.p.map_or(Ok(()), |p| between_0_and_1("p", p))?;
    if row.p_is_bound && row.p.is_none() {
        return Err(Fault::Without("p_is_bound", "p"));
    }
    match (row.events, row.exposed) {
        (Some(_), None) => return Err(Fault::Without("events", "exposed")),
        (None, Some(_)) => return Err(Fault::Without("exposed", "events")),
        (Some(events), Some(exposed)) => {
            counted("events", events)?;
            between_0_and_1("exposed", exposed)?;
        }
        (None, None) => {}
    }
    row.se_factor
        .map_or(Ok(()), |factor| positive("se_factor", factor))?;
    let ways = [row.se, row.lower, row.p, row.exposed];
    if ways.iter().all(Option::is_none) {
        return Err(Fault::NoError);
    }
    Ok(())
}

/// Figures that are possible one by one may still give no result: a ratio of 1 has no standard error by its p value, and huge ones
/// overflow.
fn computed(row: &Effect) -> Result<(), Fault> {
    finite("the log hazard ratio", row.log_hr())?;
    positive("the standard error of the log hazard ratio", row.se())
}
