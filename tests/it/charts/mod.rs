//! The figures in the charts and on the evidence page, compared with figures computed elsewhere.

mod forest;
mod selection;
