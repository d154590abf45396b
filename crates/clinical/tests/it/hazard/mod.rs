//! How the covariates go together: question by question in the program, against whole matrices here.

mod conditioning;
mod matrices;
