//! The model card.

use super::{agreement, evidence_counts};
use crate::app::markup::{Element, Node, html};
use crate::app::route::Route;
use crate::app::use_words;
use crate::hazard::Covariate;
use crate::prognosis::{
    CURVE_SHAPE, FITTED_MONTH, Model, Question, RELEASE_DATE, SHIPPED_SHA256, compared,
};
use crate::words::{AboutText, CardSection};

/// The model card.
pub fn model_card_page() -> Element {
    let words = use_words();
    html("article")
        .class("about model-card")
        .child(html("h2").child(words.about(AboutText::CardTitle)))
        .child(html("p").child(words.about(AboutText::CardIntroduction)))
        .child(
            html("p")
                .class("statement")
                .child(words.about(AboutText::NotADevice)),
        )
        .child(identity())
        .children(CardSection::ALL.map(section))
}

/// Which model this is, exactly.
fn identity() -> Element {
    let words = use_words();
    let model = Model::shipped();
    let rows = [
        (AboutText::CardName, model.id.as_str()),
        (AboutText::CardVersion, model.version.as_str()),
        (AboutText::CardReleased, RELEASE_DATE),
        (AboutText::CardArtifact, SHIPPED_SHA256),
        (AboutText::CardLicence, env!("CARGO_PKG_LICENSE")),
    ];
    let rows = rows.map(|(name, value)| {
        html("div")
            .child(html("dt").child(words.about(name)))
            .child(html("dd").child(value))
    });
    html("dl").class("identity").children(rows)
}

/// A section: its figures, where it has any, before its paragraphs.
fn section(section: CardSection) -> Element {
    let words = use_words();
    let figures = match section {
        CardSection::Predictors => {
            Some(words.card_predictors(Question::ALL.len(), Covariate::COUNT))
        }
        CardSection::Data => Some(words.card_evidence(evidence_counts())),
        CardSection::Performance => Some(words.agreement(agreement(&compared(Model::shipped())))),
        _ => None,
    };
    let calibration = (section == CardSection::Performance).then(|| {
        let link = html("a")
            .attr("href", format!("#{}", Route::Calibration.hash()))
            .child(words.about(AboutText::ToCalibration));
        html("p").child(link)
    });
    let paragraphs = words.card_text(section).iter();
    html("section")
        .child(html("h3").child(words.card_title(section)))
        .child(figures.map(|figures| html("p").child(figures)))
        .child(calibration)
        .children(paragraphs.map(|paragraph| html("p").child(*paragraph)))
        .child((section == CardSection::Methods).then(equations))
}

/// The model as equations, the same in every language but for the decimal mark.
fn equations() -> Element {
    let words = use_words();
    let shape = words.number(CURVE_SHAPE, 2);
    let curve = format!("H(t) = H({FITTED_MONTH}) × (t / {FITTED_MONTH})^{shape}");
    let half_width = words.number(1.96, 2);
    let range = format!("ln(−ln S) ± {half_width} √(gᵀVg + Σ_j w_j (p β_dj + (1 − p) β_aj)² + τ²)");
    let equations: [(AboutText, &[&str]); 5] = [
        (
            AboutText::EquationHazard,
            &["ln H_c = α_c + Σ_j (x_j − m_j) β_cj"],
        ),
        (AboutText::EquationSurvival, &["S = exp(−(H_d + H_a))"]),
        (
            AboutText::EquationAverage,
            &[
                "S = Σ_i ω_i exp(−(H_d exp(s_d z_i) + H_a exp(s_a z_i)))",
                "s_c² = Σ_j w_j β_cj²",
            ],
        ),
        (AboutText::EquationRange, &[&range, "p = H_d / (H_d + H_a)"]),
        (AboutText::EquationTime, &[&curve]),
    ];
    let equations = equations.into_iter().flat_map(|(text, lines)| {
        let lines = lines
            .iter()
            .map(|line| html("code").children(typeset(line)));
        [
            html("p").child(words.about(text)),
            html("p").class("equation").children(lines),
        ]
    });
    html("div").class("equations").children(equations)
}

/// An equation with its subscripts, each after a low line, and superscripts, each after a caret.
fn typeset(line: &str) -> Vec<Node> {
    let pieces = line.split_inclusive(['_', '^']);
    let mut mark = None;
    let mut nodes = Vec::new();
    for piece in pieces {
        let text = piece.trim_end_matches(['_', '^']);
        let raised =
            |letter: char| !(letter.is_ascii_alphanumeric() || ['.', ','].contains(&letter));
        let end = mark.map_or(0, |_| text.find(raised).unwrap_or(text.len()));
        let (script, rest) = (text[..end].to_owned(), text[end..].to_owned());
        nodes.push(match mark {
            Some('_') => html("sub").child(script).into(),
            Some(_) => html("sup").child(script).into(),
            None => Node::Nothing,
        });
        nodes.push(rest.into());
        mark = piece
            .chars()
            .last()
            .filter(|last| ['_', '^'].contains(last));
    }
    nodes
}
