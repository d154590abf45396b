//! The evidence as the page shows it: the rows of the shipped tables, without the checks that the fit and the tests make.

use std::sync::LazyLock;

use serde::Deserialize;

use super::rows::{Cohort, Effect, Study};

/// The tables of studies, effects and groups as one JSON object, written at build time.
const TABLES: &str = include_str!(concat!(env!("OUT_DIR"), "/evidence.json"));

/// The rows of the shipped tables.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Published {
    /// The studies that the effects and groups come from.
    pub studies: Vec<Study>,
    /// The effects, in the order of the table.
    pub effects: Vec<Effect>,
    /// The groups with an outcome; rows with the same id are the endpoints and months of one group.
    pub cohorts: Vec<Cohort>,
}

impl Published {
    /// The evidence to which the shipped model is fitted.
    pub fn shipped() -> &'static Published {
        static EVIDENCE: LazyLock<Published> = LazyLock::new(|| {
            serde_json::from_str(TABLES).expect("the shipped tables are tested to be accepted")
        });
        &EVIDENCE
    }

    /// Whether a study or a group has this id.
    pub fn has_id(&self, id: &str) -> bool {
        self.study(id).is_some() || self.cohorts.iter().any(|cohort| cohort.id == id)
    }

    /// The study of an effect or a group, by its id.
    pub fn study(&self, id: &str) -> Option<&Study> {
        self.studies.iter().find(|study| study.id == id)
    }

    /// The unit of a study, by its id: [`Study::unit`].
    pub fn unit_of(&self, study: &str) -> Option<&str> {
        self.study(study).map(Study::unit)
    }
}
