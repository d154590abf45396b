//! A published study.

use serde::Deserialize;

/// A published study.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// The name its effects and groups refer to; no other study has it.
    pub id: String,
    /// The publication.
    pub citation: String,
    /// The year of publication, where it is known.
    pub year: Option<u32>,
    /// Patients or limbs, at least 1, where it is known.
    pub n: Option<u32>,
    /// Who was studied, treated how, where.
    pub population: String,
    /// Where the patients were treated, where one word says it.
    pub country: Option<String>,
    /// When the patients were treated, in the source's words.
    pub years: Option<String>,
    /// The registry, trial or centre whose patients it shares with other studies.
    pub registry: Option<String>,
    /// Its digital object identifier, without an address before it.
    pub doi: Option<String>,
    /// Its number in PubMed.
    pub pmid: Option<String>,
    /// Its number in PubMed Central, which begins with PMC.
    pub pmc: Option<String>,
    /// What was read of it: most were read as abstracts.
    pub read: String,
}

impl Study {
    /// The unit it belongs to, whose groups share a shift (docs/model.md, equation 21): its registry, or else itself.
    pub fn unit(&self) -> &str {
        self.registry.as_deref().unwrap_or(&self.id)
    }
}
