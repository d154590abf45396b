//! The evidence as the page shows it: the rows of the shipped tables, without the checks that the fit and the tests make.

// A published figure may happen to look like a constant of mathematics.
#![allow(clippy::approx_constant)]

use litemap::LiteMap;
use std::sync::LazyLock;

use super::rows::{Cohort, Effect, Study};
use crate::hazard::{Covariate, Endpoint};

/// The fields of a [`Study`], in order.
type StudyRow = (&'static str, &'static str, u32, &'static str, &'static str);

/// The fields of an [`Effect`], in order.
type EffectRow = (
    &'static str,
    &'static str,
    Named,
    &'static str,
    f64,
    f64,
    &'static str,
);

/// The fields of a [`Cohort`], in order.
type CohortRow = (
    &'static str,
    &'static str,
    u32,
    &'static str,
    f64,
    f64,
    &'static str,
    Named,
);

/// Numbers under the names of covariates.
type Named = &'static [(&'static str, f64)];

include!(concat!(env!("OUT_DIR"), "/evidence.rs"));

/// The rows of the shipped tables.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// The studies that the effects come from.
    pub studies: Vec<Study>,
    /// The effects, in the order of the table.
    pub effects: Vec<Effect>,
    /// The cohorts with an outcome at 12 months; two rows of one id are two endpoints of one cohort.
    pub cohorts: Vec<Cohort>,
}

impl Published {
    /// The evidence that the shipped model is fitted to.
    pub fn shipped() -> &'static Published {
        static EVIDENCE: LazyLock<Published> = LazyLock::new(|| Published {
            studies: STUDIES.iter().map(study).collect(),
            effects: EFFECTS.iter().map(effect).collect(),
            cohorts: COHORTS.iter().map(cohort).collect(),
        });
        &EVIDENCE
    }

    /// Whether a study or a cohort has this id.
    pub fn has_id(&self, id: &str) -> bool {
        self.study(id).is_some() || self.cohorts.iter().any(|cohort| cohort.id == id)
    }

    /// The study of an effect.
    pub fn study(&self, id: &str) -> Option<&Study> {
        self.studies.iter().find(|study| study.id == id)
    }
}

fn study(&(id, citation, n, population, read): &StudyRow) -> Study {
    Study {
        id: id.to_owned(),
        citation: citation.to_owned(),
        n,
        population: population.to_owned(),
        read: read.to_owned(),
    }
}

fn effect(row: &EffectRow) -> Effect {
    let (study, endpoint, contrast, reported, log_hr, se, derivation) = *row;
    Effect {
        study: study.to_owned(),
        endpoint: endpoint_of(endpoint),
        contrast: by_covariate(contrast),
        reported: reported.to_owned(),
        log_hr,
        se,
        derivation: derivation.to_owned(),
    }
}

fn cohort(row: &CohortRow) -> Cohort {
    let (id, citation, n, endpoint, event_free, se, se_from, mix) = *row;
    Cohort {
        id: id.to_owned(),
        citation: citation.to_owned(),
        n,
        endpoint: endpoint_of(endpoint),
        event_free,
        se,
        se_from: se_from.to_owned(),
        mix: by_covariate(mix),
    }
}

fn endpoint_of(name: &str) -> Endpoint {
    Endpoint::named(name).expect("the shipped tables are tested to name endpoints")
}

fn by_covariate(named: Named) -> LiteMap<Covariate, f64> {
    // One at a time: collecting them would bring a sort into the page.
    let mut values = LiteMap::new();
    for (name, value) in named {
        let covariate = name.parse();
        values.insert(
            covariate.expect("the shipped tables are tested to name covariates"),
            *value,
        );
    }
    values
}
