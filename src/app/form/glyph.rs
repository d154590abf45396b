//! Small pictures of a vessel, one a GLASS grade.

use crate::app::markup::{Element, svg};
use afs12_clinical::patient::Field;

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
pub fn glyph(field: Field, grade: &str) -> Option<Element> {
    let pictures = match field {
        Field::GlassFemoropopliteal => FEMOROPOPLITEAL,
        Field::GlassInfrapopliteal => INFRAPOPLITEAL,
        _ => return None,
    };
    let (diseased, occluded) = *pictures.get(grade.parse::<usize>().ok()?)?;
    let part = |class, share: f64| {
        svg("rect")
            .class(class)
            .attr("x", "2")
            .attr("width", "6")
            .at([
                ("y", 1.0 + (LENGTH - share * LENGTH) / 2.0),
                ("height", share * LENGTH),
            ])
    };
    let drawing = svg("svg")
        .class("glyph")
        .attr("viewBox", "0 0 10 30")
        .attr("aria-hidden", "true")
        .child(part("vessel-diseased", diseased))
        .child(part("vessel-occluded", occluded))
        .child(part("vessel", 1.0).attr("rx", "2"));
    Some(drawing)
}
