//! What goes in and out of the page: files, links, prefilled answers, and the way back.

mod compared;
mod drop;
mod link;
mod notice;
mod open;
mod prefilled;
mod save;

pub use drop::{DropHint, accept_drops};
pub use link::follow_links;
pub use notice::{Notice, NoticeBar};
pub use open::OpenFile;
pub use prefilled::{ConfirmButton, PrefilledMark, PrefilledSummary, Unconfirmed};
pub use save::SaveButtons;
