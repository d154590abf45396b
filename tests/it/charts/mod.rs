//! What the charts and the evidence page show, against figures worked out elsewhere.

mod forest;
mod selection;
