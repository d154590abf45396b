//! Filters for the rows of the evidence.

use super::published::Published;
use super::rows::{Cohort, Effect, Study};
use afs12_clinical::hazard::{Covariate, Endpoint};

/// Filters for the rows; `None` does not filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Only rows with this factor.
    pub factor: Option<Covariate>,
    /// Only rows of this endpoint.
    pub endpoint: Option<Endpoint>,
    /// Only rows of the study, or of the group, with this id.
    pub study: Option<String>,
}

const FACTOR: &str = "factor";
const ENDPOINT: &str = "endpoint";
const STUDY: &str = "study";

impl Selection {
    /// Only the rows of one factor.
    pub fn of_factor(factor: Covariate) -> Self {
        Selection {
            factor: Some(factor),
            ..Selection::default()
        }
    }

    /// Only the rows of one study or group.
    pub fn of_study(id: &str) -> Self {
        Selection {
            study: Some(id.to_owned()),
            ..Selection::default()
        }
    }

    /// Reads `factor=...&endpoint=...&study=...`. Names that do not occur in the evidence are ignored.
    pub fn parse(query: &str, evidence: &Published) -> Self {
        let mut selection = Selection::default();
        for (key, value) in query.split('&').filter_map(|part| part.split_once('=')) {
            match key {
                FACTOR => selection.factor = value.parse().ok(),
                ENDPOINT => selection.endpoint = Endpoint::named(value),
                STUDY => selection.study = evidence.has_id(value).then(|| value.to_owned()),
                _ => {}
            }
        }
        selection
    }

    /// The text that [`Selection::parse`] reads; empty without filters. No name in it needs encoding in an address.
    pub fn query(&self) -> String {
        let named = [
            (FACTOR, self.factor.map(Covariate::name)),
            (ENDPOINT, self.endpoint.map(Endpoint::name)),
            (STUDY, self.study.as_deref()),
        ];
        let parts = named
            .into_iter()
            .filter_map(|(key, value)| Some(format!("{key}={}", value?)));
        parts.collect::<Vec<_>>().join("&")
    }

    /// Whether there are no filters.
    pub fn is_everything(&self) -> bool {
        *self == Selection::default()
    }

    /// The selected effects, in the order of the table.
    pub fn effects<'e>(&self, evidence: &'e Published) -> Vec<&'e Effect> {
        let is_selected = |effect: &&Effect| {
            self.takes([&effect.study], effect.endpoint, |factor| {
                effect.contrast.contains_key(&factor)
            })
        };
        evidence.effects.iter().filter(is_selected).collect()
    }

    /// The selected rows of groups, in the order of the table.
    pub fn cohorts<'e>(&self, evidence: &'e Published) -> Vec<&'e Cohort> {
        let is_selected = |cohort: &&Cohort| {
            self.takes([&cohort.study, &cohort.id], cohort.endpoint, |factor| {
                cohort.mix.contains_key(&factor)
            })
        };
        evidence.cohorts.iter().filter(is_selected).collect()
    }

    /// The studies of the selected rows, in the order of the table.
    pub fn studies<'e>(&self, evidence: &'e Published) -> Vec<&'e Study> {
        let (effects, cohorts) = (self.effects(evidence), self.cohorts(evidence));
        let is_selected = |study: &&Study| {
            effects.iter().any(|effect| effect.study == study.id)
                || cohorts.iter().any(|cohort| cohort.study == study.id)
        };
        evidence.studies.iter().filter(is_selected).collect()
    }

    fn takes<const N: usize>(
        &self,
        ids: [&String; N],
        endpoint: Endpoint,
        names: impl Fn(Covariate) -> bool,
    ) -> bool {
        self.factor.is_none_or(names)
            && self.endpoint.is_none_or(|asked| asked == endpoint)
            && self.study.as_ref().is_none_or(|asked| ids.contains(&asked))
    }
}
