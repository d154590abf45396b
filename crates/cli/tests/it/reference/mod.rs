//! The estimate against a second implementation of the model, `tools/reference`, whose results stand in `tests/data/reference.json`.

mod centres;
mod patients;
mod shipped;
mod vectors;
