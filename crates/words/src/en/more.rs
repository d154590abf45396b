//! More about a question, for those who ask.

use afs12_clinical::patient::Field;

pub fn more(field: Field) -> &'static str {
    match field {
        Field::Rutherford => {
            "0 no symptoms; 1, 2, 3 mild, moderate, severe claudication; 4 ischaemic rest pain; 5 minor tissue loss: a non-healing ulcer or \
             focal gangrene; 6 major tissue loss: above the metatarsals, a functional foot no longer salvageable."
        }
        Field::Level => {
            "Aorto-iliac: inflow was or will be treated too. Femoropopliteal: disease down to the popliteal artery without an aorto-iliac \
             lesion. Infrapopliteal: isolated disease below the knee."
        }
        Field::Pedal => {
            "P0: the target artery crosses the ankle into the foot and the pedal arch is intact. P1: it crosses the ankle, the arch is \
             absent or severely diseased. P2: no target artery crosses the ankle into the foot."
        }
        Field::GlassFemoropopliteal => {
            "0: no significant disease (under 50%). 1: disease of less than a third of the superficial femoral artery (under 10 cm), occlusion \
             under 5 cm at most. 2: one to two thirds (10 to 20 cm), occlusion under 10 cm, or a focal popliteal stenosis under 2 cm. 3: more \
             than two thirds (over 20 cm), occlusion 10 to 20 cm or from its origin, or a popliteal stenosis of 2 to 5 cm. 4: occlusion over \
             20 cm, popliteal disease over 5 cm or into the trifurcation, or any popliteal occlusion."
        }
        Field::GlassInfrapopliteal => {
            "0: no significant disease of the target artery. 1: focal stenosis under 3 cm. 2: stenosis of a third of its length, or an \
             occlusion under 3 cm. 3: disease of up to two thirds, or an occlusion of up to a third of its length, the origin included. \
             4: diffuse stenosis of more than two thirds, an occlusion of more than a third, or any occlusion of the tibioperoneal trunk \
             where the anterior tibial is not the target."
        }
        Field::Mobility => {
            "Walks: with or without an aid. Wheelchair: does not walk, but stands to transfer. Bedridden: needs full assistance."
        }
        Field::Creatinine => {
            "The eGFR follows from creatinine, age and sex and is not rounded. On dialysis neither is needed: dialysis alone decides."
        }
        Field::Albumin => {
            "GNRI (Geriatric Nutritional Risk Index) = 14.89 × albumin in g/dL + 41.7 × weight / weight at a BMI of 22, the ratio at most 1. \
             Under 82 counts as malnutrition; without albumin a BMI under 18.5 does."
        }
        _ => "",
    }
}
