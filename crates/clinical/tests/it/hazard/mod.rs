//! The dependence between covariates: computed question by question in the program, compared with whole matrices here.

mod conditioning;
mod matrices;
