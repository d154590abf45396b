//! Page objects: what a person does on the page, and what the page then says.

mod about;
mod form;
mod keyboard;
mod result;
mod scores;

pub use about::About;
pub use form::Form;
pub use keyboard::Keyboard;
pub use result::ResultPanel;
pub use scores::ScoresPanel;
