//! The page of afs12: a Leptos application compiled to WebAssembly. Nothing here is clinical: what the page shows comes from the crates below
//! `crates/`.
//!
//! - [`app`]: the components, one folder for each part of the screen.
//! - [`chart`]: the geometry of the charts, apart from their views.

pub mod app;
pub mod chart;
