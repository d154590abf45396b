//! The model as equations, the same in every language but for the decimal mark. `docs/model.md` numbers them all.

use crate::app::markup::{Element, Node, html};
use crate::app::use_words;
use afs12_clinical::hazard::HALF_WIDTH;
use afs12_clinical::prognosis::FITTED_MONTH;
use afs12_words::AboutText;

/// The equations, each after what it is.
pub fn equations() -> Element {
    let words = use_words();
    let month = FITTED_MONTH;
    let hazard = format!("ln H_c({month}) = α_c + Σ_j (x_j − m_j) β_cj");
    let course = format!("H_c(t) = H_c({month}) (t / {month})^k_c");
    let floor = format!("H_di ≥ h(age, sex) t / {month}");
    let half_width = words.decimal(*HALF_WIDTH, 2);
    let range = format!("ln(−ln S) ± {half_width} √(gᵀVg + bᵀCb + v)");
    let parts = [
        "p = H_d / (H_d + H_a),   b = p β_d + (1 − p) β_a",
        "v = (p, 1 − p) T (p, 1 − p)ᵀ + τ²_within + τ²_effect Σ_j (x_j − m_j)²",
    ];
    let equations: [(AboutText, &[&str]); 6] = [
        (AboutText::EquationHazard, &[&hazard, &course]),
        (AboutText::EquationSurvival, &["S(t) = exp(−(H_d + H_a))"]),
        (AboutText::EquationTogether, &["cov(x_i, x_j) = φ a_i a_j"]),
        (
            AboutText::EquationAverage,
            &[
                "S = Σ_i ω_i exp(−(H_di + H_ai)),   H_ci = H_c exp(σ_c z_i)",
                "σ²_c = β_cUᵀ C β_cU",
            ],
        ),
        (AboutText::EquationFloor, &[&floor]),
        (AboutText::EquationRange, &[&range, parts[0], parts[1]]),
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
