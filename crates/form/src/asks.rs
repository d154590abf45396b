//! Which field to go to for a question of the model.

use super::Draft;
use afs12_clinical::patient::Field;
use afs12_clinical::prognosis::Question;

impl Draft {
    /// The field whose answer is wanted next for a question: the first of its fields that is not answered.
    pub fn wanted(&self, question: Question) -> Field {
        let fields = fields(question);
        let open = fields.iter().find(|field| !self.is_answered(**field));
        *open.unwrap_or(&fields[0])
    }
}

fn fields(question: Question) -> &'static [Field] {
    match question {
        Question::Rutherford => &[Field::Rutherford],
        Question::WoundInfection => &[Field::WoundInfection],
        Question::Level => &[Field::Level],
        Question::PatentCruralArteries => &[Field::PatentCruralArteries],
        Question::Pedal => &[Field::Pedal],
        Question::Glass => &[Field::GlassFemoropopliteal, Field::GlassInfrapopliteal],
        Question::Age => &[Field::Age],
        Question::Sex => &[Field::Sex],
        Question::Mobility => &[Field::Mobility],
        Question::Nutrition => &[Field::Height, Field::Weight, Field::Albumin],
        Question::HeartFailure => &[Field::HeartFailure],
        Question::CoronaryDisease => &[Field::CoronaryDisease],
        Question::CerebrovascularDisease => &[Field::CerebrovascularDisease],
        Question::Diabetes => &[Field::Diabetes],
        Question::Copd => &[Field::Copd],
        Question::AtrialFibrillation => &[Field::AtrialFibrillation],
        Question::PriorMajorAmputation => &[Field::PriorMajorAmputation],
        Question::HeelWound => &[Field::HeelWound],
        Question::Ischaemia => &[Field::WifiIschaemia, Field::WifiToePressure],
        Question::Abi => &[Field::WifiAbi],
        Question::Cancer => &[Field::Cancer],
        Question::Kidney => &[Field::Dialysis, Field::Creatinine, Field::Sex, Field::Egfr],
        Question::Haematocrit => &[Field::Haematocrit],
        Question::WhiteCells => &[Field::WhiteCells],
        Question::Temperature => &[Field::Temperature],
        Question::Urgent => &[Field::Urgent],
        Question::Treatment => &[Field::Treatment],
    }
}
