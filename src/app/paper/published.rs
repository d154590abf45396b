//! The published models on paper.

use leptos::prelude::*;

use crate::app::use_words;
use crate::record::PublishedModel;
use crate::words::ScoreText;

/// A row a model: what it says, or why it says nothing.
#[component]
pub fn Published(models: Vec<PublishedModel>) -> impl IntoView {
    let words = use_words();
    let rows = models.into_iter().map(row).collect::<Vec<_>>();
    (!rows.is_empty()).then(|| {
        view! {
            <table class="sheet-published">
                <caption>{words.scores(ScoreText::Title)}</caption>
                <tbody>{rows}</tbody>
            </table>
        }
    })
}

fn row(model: PublishedModel) -> impl IntoView {
    let predictions = model.predictions.into_iter().map(|predicted| {
        view! { <span class="sheet-predicted">{predicted.endpoint} " " <strong>{predicted.probability}</strong></span> }
    });
    view! {
        <tr>
            <th scope="row">{model.name}</th>
            <td>{model.standing}</td>
            <td>
                {predictions.collect_view()}
                <span class="sheet-obstacle">{model.obstacle}</span>
            </td>
        </tr>
    }
}
