//! Opening a file.

use js_sys::Uint8Array;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FileList, HtmlInputElement};

use crate::app::focus::OPEN_ID;
use crate::app::markup::{Element, html};
use crate::app::route::Route;
use crate::app::state::{FormState, Notice};
use crate::app::today::today;
use crate::app::use_words;
use afs12_exchange::Source;
use afs12_exchange::{Incoming, LARGEST_FILE, Unreadable, read_incoming};
use afs12_words::TransferText;

/// A button that opens a file: a patient, an estimate or a FHIR Bundle.
pub fn open_file() -> Element {
    let words = use_words();
    let form = FormState::get();
    let hint_id = "open-file-hint";
    let input = html("input")
        .attr("type", "file")
        .class("visually-hidden")
        .attr("id", OPEN_ID)
        .attr("accept", ".json,application/json")
        .attr("aria-describedby", hint_id)
        .on("change", move |event| {
            let input: HtmlInputElement = event_target(&event);
            open(form, input.files());
            // The same file can be opened again.
            input.set_value("");
        });
    let button = html("label")
        .class("button")
        .child(input)
        .child(words.transfer(TransferText::OpenFile));
    let hint = html("p")
        .class("open-file-hint")
        .attr("id", hint_id)
        .child(words.transfer(TransferText::OpenFileHint));
    html("div").class("open-file").child(button).child(hint)
}

/// Opens one file; whatever comes of it is said at the top of the form.
pub fn open(form: FormState, files: Option<FileList>) {
    let Some(files) = files else { return };
    let file = match (files.length(), files.get(0)) {
        (1, Some(file)) => file,
        (0, _) | (_, None) => return,
        _ => return tell(form, Notice::not_taken(None, Unreadable::Many)),
    };
    let name = file.name();
    if file.size() > LARGEST_FILE as f64 {
        return tell(form, Notice::not_taken(Some(name), Unreadable::TooLarge));
    }
    spawn_local(async move {
        let read = match bytes(&file).await {
            Some(bytes) => read_incoming(bytes, today()),
            None => Err(Unreadable::Failed),
        };
        match read {
            Ok(incoming) => tell(form, take_over(form, name, incoming)),
            Err(why) => tell(form, Notice::not_taken(Some(name), why)),
        }
    });
}

async fn bytes(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

fn take_over(form: FormState, file: String, incoming: Incoming) -> Notice {
    match incoming {
        Incoming::Estimate(json) => Notice::Estimate { file, json },
        Incoming::Patient(prefills) => {
            let source = Source::PatientFile;
            Notice::taken(source, form.replace_with(&prefills, source), Vec::new())
        }
        Incoming::Bundle(bundle) => {
            let source = Source::Fhir;
            Notice::taken(
                source,
                form.fill_in(&bundle.prefills, source),
                bundle.refused,
            )
        }
    }
}

/// Says it at the top of the form, where it is in view.
pub fn tell(form: FormState, notice: Notice) {
    form.result_is_open.set(false);
    form.notice.set(Some(notice));
    Route::Patient.show();
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
}
