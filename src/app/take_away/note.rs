//! The note for the record.

use crate::app::copy::{Copying, copy_button};
use crate::app::markup::Node;
use crate::app::state::FormState;
use crate::app::today::today;
use crate::app::use_words;
use afs12_clinical::prognosis::Model;
use afs12_record::{Record, note};
use afs12_words::RecordText;

/// Lines of the note in view where it has to be copied by hand.
const ROWS: u32 = 12;

/// A button that copies the note.
pub fn copy_note() -> Node {
    let words = use_words();
    let form = FormState::get();
    let make = move || {
        let record =
            form.with_untracked(|draft| Record::of(draft, Model::shipped(), today(), words));
        note(&record, words)
    };
    let copying = Copying {
        id: "copy-note",
        text_id: "note",
        button: words.record(RecordText::CopyNote),
        title: words.record(RecordText::NoteTitle),
        copied: words.record(RecordText::NoteCopied),
        selected: words.record(RecordText::NoteSelected),
        rows: ROWS,
    };
    copy_button(copying, Box::new(make))
}
