//! The ways a person takes through the page.

mod about;
mod answers;
mod corrections;
mod evidence;
mod explanation;
mod languages;
mod reference;
mod scores;
mod sizes;
