//! Page objects: what a person does on the page, and what the page then says.

mod about;
mod complete;
mod evidence;
mod explanation;
mod form;
mod keyboard;
mod language;
mod paper;
mod result;
mod scores;
mod take_away;
mod transfer;

pub use about::{ADDRESSES, About};
pub use complete::{UNUSUAL_NUMBERS, answer_all_scores, answer_everything_at_length};
pub use evidence::EvidencePage;
pub use explanation::Explanation;
pub use form::Form;
pub use keyboard::Keyboard;
pub use language::{English, LanguageSwitch};
pub use paper::Paper;
pub use result::ResultPanel;
pub use scores::ScoresPanel;
pub use take_away::TakeAway;
pub use transfer::Transfer;
