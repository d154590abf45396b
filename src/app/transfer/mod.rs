//! What goes in and out of the page: files, links, prefilled answers, and the way back.

mod compared;
mod drop;
mod link;
mod notice;
mod open;
mod prefilled;
mod save;

pub use drop::{accept_drops, drop_hint};
pub use link::follow_links;
pub use notice::notice_bar;
pub use open::open_file;
pub use prefilled::{confirm_button, prefilled_mark, prefilled_summary, unconfirmed};
pub use save::save_buttons;
