//! How the covariates go together: question by question in the program, against whole matrices here.

#![cfg(feature = "cli")]

mod conditioning;
mod matrices;
