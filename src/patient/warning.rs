//! What is accepted but worth a word.

use crate::order::sort_by;

use super::answer::Answer;
use super::field::{Accepts, Field};
use super::quantity::Quantity;
use super::record::Patient;
use super::unit::Measured;

/// Something that a reader of the estimate should know about the answers. The words are in `words`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Warning {
    /// Accepted, but outside what the patients behind the evidence had.
    Unusual(Field, Measured),
    /// Creatinine needs the sex to become an eGFR.
    CreatinineWithoutSex,
    /// Albumin needs height and weight to become a GNRI.
    AlbuminWithoutSize,
    /// WIfI: ankle and toe measurements give different grades of ischaemia, and toe pressure or TcPO2 decided.
    WifiToeDecides,
    /// Severe calcification is not known: the GLASS grades were counted as they are.
    CalcificationNotKnown,
    /// The planned treatment is not known: endovascular was assumed.
    TreatmentAssumed,
}

impl Warning {
    /// The field it stands beside.
    pub fn field(&self) -> Field {
        match self {
            Warning::Unusual(field, _) => *field,
            Warning::CreatinineWithoutSex => Field::Creatinine,
            Warning::AlbuminWithoutSize => Field::Albumin,
            Warning::WifiToeDecides => Field::WifiIschaemia,
            Warning::CalcificationNotKnown => Field::SevereCalcification,
            Warning::TreatmentAssumed => Field::Treatment,
        }
    }
}

impl Patient {
    /// What is worth a word about the answers, in the order of the contract.
    pub fn warnings(&self) -> Vec<Warning> {
        let mut warnings = self.unusual();
        let noted = [
            (
                self.creatinine.is_known() && !self.egfr().is_known(),
                Warning::CreatinineWithoutSex,
            ),
            (
                self.albumin.is_known() && !self.gnri().is_known(),
                Warning::AlbuminWithoutSize,
            ),
            (self.toe_decides(), Warning::WifiToeDecides),
            (
                self.calcification_is_missing(),
                Warning::CalcificationNotKnown,
            ),
            (!self.treatment.is_known(), Warning::TreatmentAssumed),
        ];
        warnings.extend(
            noted
                .into_iter()
                .filter_map(|(applies, warning)| applies.then_some(warning)),
        );
        sort_by(&mut warnings, |a, b| a.field().cmp(&b.field()));
        warnings
    }

    fn calcification_is_missing(&self) -> bool {
        let glass = self.lesion.glass.known();
        glass.is_some_and(|grades| !grades.severe_calcification.is_known())
    }

    fn toe_decides(&self) -> bool {
        let ischaemia = self.wifi.known().and_then(|wifi| wifi.ischaemia_grade());
        ischaemia.is_some_and(|ischaemia| ischaemia.toe_decided)
    }

    fn unusual(&self) -> Vec<Warning> {
        let wifi = self.wifi.known();
        let quantities = [
            given(Answer::Known(self.age)),
            given(self.creatinine),
            given(self.egfr),
            given(self.height),
            given(self.weight),
            given(self.albumin),
            given(self.haematocrit),
            given(self.white_cells),
            given(self.temperature),
            given(self.ejection_fraction),
            given(self.highest_ankle_pressure),
            given(self.bollinger_below_knee),
            given(wifi.map_or(Answer::NotKnown, |wifi| wifi.abi)),
            given(wifi.map_or(Answer::NotKnown, |wifi| wifi.ankle_pressure)),
            given(wifi.map_or(Answer::NotKnown, |wifi| wifi.toe_pressure)),
            given(wifi.map_or(Answer::NotKnown, |wifi| wifi.tcpo2)),
        ];
        let unusual = quantities
            .into_iter()
            .flatten()
            .filter(|(field, measured)| is_unusual(*field, *measured));
        unusual
            .map(|(field, measured)| Warning::Unusual(field, measured))
            .collect()
    }
}

fn given<Q: Quantity>(answer: Answer<Q>) -> Option<(Field, Measured)> {
    answer
        .known()
        .map(|quantity| (Q::FIELD, quantity.measured()))
}

fn is_unusual(field: Field, measured: Measured) -> bool {
    match field.accepts() {
        Accepts::Quantity(range) => !range.is_usual(measured.to(range.units[0])),
        _ => false,
    }
}
