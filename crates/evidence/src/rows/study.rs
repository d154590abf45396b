//! A published study.

use serde::Deserialize;

/// A published study.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// The unique name to which its effects and groups refer.
    pub id: String,
    /// The publication.
    pub citation: String,
    /// The year of publication, if known.
    pub year: Option<u32>,
    /// Patients or limbs, at least 1, if known.
    pub n: Option<u32>,
    /// The patients, the treatment and the place.
    pub population: String,
    /// The country of treatment, if it is a single one.
    pub country: Option<String>,
    /// The years of treatment, in the source's words.
    pub years: Option<String>,
    /// The registry, trial or centre whose patients it shares with other studies.
    pub registry: Option<String>,
    /// Its digital object identifier, without the resolver's address.
    pub doi: Option<String>,
    /// Its PubMed number.
    pub pmid: Option<String>,
    /// Its PubMed Central number, which begins with PMC.
    pub pmc: Option<String>,
    /// The parts that were read: for most studies only the abstract.
    pub read: String,
}

impl Study {
    /// The unit it belongs to, whose groups share a shift (docs/model.md, equation 21): its registry, else the study itself.
    pub fn unit(&self) -> &str {
        self.registry.as_deref().unwrap_or(&self.id)
    }
}
