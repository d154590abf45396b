//! Page objects: what a person does on the page, and what the page then says.

mod about;
mod evidence;
mod explanation;
mod form;
mod keyboard;
mod language;
mod result;
mod scores;

pub use about::About;
pub use evidence::EvidencePage;
pub use explanation::Explanation;
pub use form::Form;
pub use keyboard::Keyboard;
pub use language::{English, LanguageSwitch};
pub use result::ResultPanel;
pub use scores::ScoresPanel;
