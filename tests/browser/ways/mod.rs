//! The ways a person takes through the page.

mod about;
mod about_sizes;
mod answers;
mod anywhere;
mod corrections;
mod evidence;
mod explanation;
mod failure;
mod files;
mod headers;
mod hosting;
mod languages;
mod link;
mod offline;
mod paper;
mod polish_sizes;
mod prefilled;
mod reference;
mod scores;
mod sizes;
mod take_away;
mod typing;
mod undo;
