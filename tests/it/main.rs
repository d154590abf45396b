//! The tests of the page.

mod charts;
mod licences;
