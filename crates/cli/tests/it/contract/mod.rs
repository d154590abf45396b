//! The data contract: input, refusals, and the command line that uses it.

mod command_line;
mod comparison;
mod draft;
mod estimate;
mod incoming;
mod known;
mod model;
mod prefilled;
mod ranges;
mod schema;
mod staging;
mod tried;
mod unusual;
mod validation_errors;
mod warning_cases;
mod warnings;
