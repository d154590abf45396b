//! The evidence as the page shows it: the rows of the shipped tables, without the checks that the fit and the tests make.

use std::sync::LazyLock;

use serde::Deserialize;

use super::rows::{Cohort, Effect, Study};

/// The rows of the shipped tables.
#[derive(Clone, Debug, PartialEq, Deserialize)]
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
        static EVIDENCE: LazyLock<Published> = LazyLock::new(|| {
            let json = include_str!(concat!(env!("OUT_DIR"), "/evidence.json"));
            serde_json::from_str(json).expect("the shipped tables are tested to be readable")
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
