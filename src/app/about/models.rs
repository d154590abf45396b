//! The model beside two published models, and the sampled posterior beside the shipped approximation.

use super::table;
use crate::app::markup::{Element, html};
use crate::app::use_words;
use afs12_clinical::prognosis::{ScoreGroup, Validation, WholePercent};
use afs12_words::AboutText;

/// PREVENT III's groups and the comparison with CLiTICAL: consistency, not validation.
pub fn published_models() -> [Element; 5] {
    let words = use_words();
    let validation = Validation::shipped();
    let text = |text| html("p").child(words.about(text));
    let heads = [
        AboutText::ColumnRiskGroup,
        AboutText::ColumnPatientShare,
        AboutText::ColumnModel,
        AboutText::ColumnDerivation,
        AboutText::ColumnVsgnne,
    ];
    let groups = table(heads, validation.prevent_iii.iter().map(score_group));
    [
        html("h3").child(words.about(AboutText::ModelsTitle)),
        text(AboutText::ModelsConsistency),
        text(AboutText::ModelsPreventIii),
        groups.attr("id", "prevent-iii"),
        html("p").child(words.clitical(&validation.clitical)),
    ]
}

fn score_group(group: &ScoreGroup) -> Vec<String> {
    let words = use_words();
    let percent = |share: f64| words.percent(WholePercent::of(share));
    vec![
        words.standing(None, Some(group.group)),
        format!(
            "{} ({})",
            percent(group.share),
            percent(group.published_share)
        ),
        percent(group.afs),
        percent(group.published_derivation),
        percent(group.published_vsgnne),
    ]
}

/// How near the shipped approximation is to the sampled posterior.
pub fn sampling() -> [Element; 2] {
    let words = use_words();
    [
        html("h3").child(words.about(AboutText::SamplingTitle)),
        html("p").child(words.sampling(&Validation::shipped().sampling)),
    ]
}
