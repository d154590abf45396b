//! What narrows the rows.

use leptos::prelude::*;

use super::address;
use crate::app::markup::{Element, Node, group, html, live};
use crate::app::use_words;
use afs12_clinical::hazard::{Covariate, Endpoint};
use afs12_evidence::{Published, Selection};
use afs12_words::EvidenceText;

/// Three choices that narrow the rows, and how many rows are left.
pub fn filters(selection: Memo<Selection>) -> Element {
    let words = use_words();
    let factors = Covariate::ALL.map(|factor| (factor.name(), words.factor(factor).into_owned()));
    let endpoints = Endpoint::ALL.map(|e| (e.name(), words.published_endpoint(e)));
    let factor = Filter {
        selection,
        chosen: |selection| selection.factor.map_or("", Covariate::name).to_owned(),
        choose: |selection, value| selection.factor = value.parse().ok(),
    };
    let endpoint = Filter {
        selection,
        chosen: |selection| selection.endpoint.map_or("", Endpoint::name).to_owned(),
        choose: |selection, value| selection.endpoint = Endpoint::named(value),
    };
    let study = Filter {
        selection,
        chosen: |selection| selection.study.clone().unwrap_or_default(),
        choose: |selection, value| {
            selection.study = (!value.is_empty()).then(|| value.to_owned());
        },
    };
    let studies = study.options(studies()).into_iter();
    let studies = group([
        live(move || selection.with(group_option).into()),
        group(studies.map(|option| option.attr("lang", "en"))),
    ]);
    html("fieldset")
        .class("evidence-filters")
        .child(
            html("legend")
                .class("visually-hidden")
                .child(words.evidence(EvidenceText::Filters)),
        )
        .child(factor.view(
            "evidence-factor",
            EvidenceText::Factor,
            group(factor.options(factors)),
        ))
        .child(endpoint.view(
            "evidence-endpoint",
            EvidenceText::Endpoint,
            group(endpoint.options(endpoints)),
        ))
        .child(study.view("evidence-study", EvidenceText::Study, studies))
        .child(count(selection))
}

/// How many rows are left, and the way back to all of them.
fn count(selection: Memo<Selection>) -> Element {
    let words = use_words();
    let evidence = Published::shipped();
    let count = move |selection: &Selection| -> Node {
        let effects = selection.effects(evidence).len();
        let studies = selection.studies(evidence).len();
        words
            .selected(effects, studies, selection.cohorts(evidence).len())
            .into()
    };
    let everything = move |selection: &Selection| -> Node {
        let link = (!selection.is_everything()).then(|| {
            html("a")
                .attr("href", address(&Selection::default()))
                .child(words.evidence(EvidenceText::ShowEverything))
        });
        link.into()
    };
    html("p")
        .class("evidence-count")
        .child(
            html("span")
                .attr("role", "status")
                .child(live(move || selection.with(count))),
        )
        .child(" ")
        .child(live(move || selection.with(everything)))
}

/// One choice: which of its options the selection holds, and how the selection takes another.
#[derive(Clone, Copy)]
struct Filter {
    selection: Memo<Selection>,
    chosen: fn(&Selection) -> String,
    choose: fn(&mut Selection, &str),
}

impl Filter {
    fn chosen(self) -> String {
        self.selection.with(self.chosen)
    }

    fn choose(self, value: &str) {
        let mut selection = self.selection.get_untracked();
        (self.choose)(&mut selection, value);
        go_to(&selection);
    }

    /// The options say themselves which is chosen: the browser drops a value set before they are there.
    fn options<L: Into<Node>>(
        self,
        named: impl IntoIterator<Item = (&'static str, L)>,
    ) -> Vec<Element> {
        let option = |(value, label): (&'static str, L)| {
            html("option")
                .attr("value", value)
                .live_flag("selected", move || self.chosen() == value)
                .child(label)
        };
        named.into_iter().map(option).collect()
    }

    fn view(self, id: &'static str, label: EvidenceText, options: Node) -> Element {
        let words = use_words();
        let everything = self.options([("", words.evidence(EvidenceText::All))]);
        let choice = html("select")
            .attr("id", id)
            .live_property("value", move || self.chosen())
            .on_value("change", move |value| self.choose(&value))
            .children(everything)
            .child(options);
        html("p")
            .class("evidence-filter")
            .child(html("label").attr("for", id).child(words.evidence(label)))
            .child(choice)
    }
}

fn studies() -> Vec<(&'static str, String)> {
    let studies = Published::shipped().studies.iter();
    studies
        .map(|study| (study.id.as_str(), study.name()))
        .collect()
}

/// The option of a group that an address or a link has selected: only studies are offered.
fn group_option(selection: &Selection) -> Option<Element> {
    let evidence = Published::shipped();
    let id = selection.study.as_deref()?;
    let mut cohorts = evidence.cohorts.iter();
    let cohort = cohorts.find(|cohort| cohort.id == id && evidence.study(id).is_none())?;
    Some(
        html("option")
            .attr("value", id.to_owned())
            .attr("lang", "en")
            .flag("selected", true)
            .child(evidence.group_name(&cohort.study, id)),
    )
}

/// Goes to the address of a selection, as a link would: the back button leads back.
fn go_to(selection: &Selection) {
    // A hash is always accepted.
    let _ = gloo::utils::window()
        .location()
        .set_hash(&address(selection));
}
