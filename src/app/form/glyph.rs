//! Small pictures of a vessel, one a GLASS grade.

use leptos::prelude::*;

use crate::patient::Field;

/// How much of the vessel's length is diseased and how much occluded, by grade 0 to 4; fractions, for orientation only.
const FEMOROPOPLITEAL: [(f64, f64); 5] =
    [(0.0, 0.0), (0.3, 0.1), (0.6, 0.25), (0.9, 0.5), (1.0, 0.9)];
const INFRAPOPLITEAL: [(f64, f64); 5] = [
    (0.0, 0.0),
    (0.15, 0.0),
    (0.33, 0.1),
    (0.66, 0.33),
    (1.0, 0.6),
];

/// Length of the drawn vessel.
const LENGTH: f64 = 28.0;

/// The picture of a grade; nothing for a question without pictures.
#[component]
pub fn Glyph(field: Field, grade: &'static str) -> impl IntoView {
    let pictures = match field {
        Field::GlassFemoropopliteal => FEMOROPOPLITEAL,
        Field::GlassInfrapopliteal => INFRAPOPLITEAL,
        _ => return None,
    };
    let (diseased, occluded) = *pictures.get(grade.parse::<usize>().ok()?)?;
    let top = |share: f64| (1.0 + (LENGTH - share * LENGTH) / 2.0).to_string();
    let height = |share: f64| (share * LENGTH).to_string();
    Some(view! {
        <svg class="glyph" viewBox="0 0 10 30" aria-hidden="true">
            <rect class="vessel-diseased" x="2" width="6" y=top(diseased) height=height(diseased) />
            <rect class="vessel-occluded" x="2" width="6" y=top(occluded) height=height(occluded) />
            <rect class="vessel" x="2" width="6" y="1" height=LENGTH.to_string() rx="2" />
        </svg>
    })
}
