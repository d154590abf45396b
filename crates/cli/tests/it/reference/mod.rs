//! The estimate compared with a second implementation of the model, `tools/reference`, whose results are in `tests/data/reference.json`.

mod centres;
mod patients;
mod shipped;
mod vectors;
