//! The ways a person takes through the page.

mod about;
mod answers;
mod corrections;
mod evidence;
mod explanation;
mod files;
mod languages;
mod link;
mod paper;
mod prefilled;
mod reference;
mod scores;
mod sizes;
mod take_away;
mod typing;
mod undo;
