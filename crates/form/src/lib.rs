//! The form while it is being filled in: text as typed, options as chosen, and where prefilled answers come from.
//!
//! Nothing here needs a browser. A [`Draft`] becomes a [`RawAnswers`](afs12_clinical::patient::RawAnswers), which is validated like the
//! contract's JSON.

mod chosen;
mod draft;
mod origin;
mod prefilled;
mod quantity;
mod reading;

pub use chosen::Chosen;
pub use draft::Draft;
pub use origin::Origin;
pub use prefilled::Filled;
pub use quantity::TypedQuantity;
pub use reading::Reading;
