//! A patient behind the address's hash.

use leptos::prelude::*;

use super::open::tell;
use crate::app::copy::{Copying, copy_button};
use crate::app::following::follow;
use crate::app::markup::Node;
use crate::app::route::{LANGUAGE, Location};
use crate::app::state::{FormState, Notice};
use crate::app::{use_language, use_words};
use afs12_exchange::Address;
use afs12_exchange::Source;
use afs12_exchange::{PATIENT_PARAMETER, link_value, patient_json, read_link};
use afs12_form::Draft;
use afs12_words::TransferText;

/// Takes over the patient that the address carries, now and whenever it changes, and takes it out of the address.
pub fn follow_links(form: FormState, location: Location) {
    let query = gloo::utils::window()
        .location()
        .search()
        .unwrap_or_default();
    if Address::parse(query.trim_start_matches('?')).has(PATIENT_PARAMETER) {
        form.notice.set(Some(Notice::QueryRefused));
    }
    follow(move |_| {
        let Some(value) = location.parameter(PATIENT_PARAMETER) else {
            return;
        };
        // Neither the address bar nor the history keeps it, and the next change of the address does not take it over again.
        location.replace(|address| address.without(PATIENT_PARAMETER));
        let source = Source::Link;
        let notice = match read_link(&value) {
            Ok(prefills) => Notice::taken(source, form.replace_with(&prefills, source), Vec::new()),
            Err(why) => Notice::not_taken(None, why),
        };
        tell(form, notice);
    });
}

/// A button that copies a link to this page with the answers.
pub fn copy_link() -> Node {
    let words = use_words();
    let language = use_language().words().code();
    let form = FormState::get();
    let make = move || {
        let (raw_answers, _) = form.with_untracked(Draft::raw_answers);
        let address = Address::default()
            .with(LANGUAGE, language)
            .with(PATIENT_PARAMETER, &link_value(&patient_json(&raw_answers)));
        format!("{}{}", page_address(), address.hash())
    };
    let copying = Copying {
        id: "copy-link",
        text_id: "link",
        button: words.transfer(TransferText::CopyLink),
        title: words.transfer(TransferText::LinkTitle),
        copied: words.transfer(TransferText::LinkCopied),
        selected: words.transfer(TransferText::LinkSelected),
        rows: ROWS,
    };
    copy_button(copying, Box::new(make))
}

/// Lines of the link in view where it has to be copied by hand.
const ROWS: u32 = 4;

/// The page's address without what stands behind it.
fn page_address() -> String {
    let href = gloo::utils::window().location().href().unwrap_or_default();
    let end = href.find(['?', '#']).unwrap_or(href.len());
    href[..end].to_owned()
}
