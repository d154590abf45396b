//! Which questions are answered.

use super::field::Field;
use super::record::Patient;

impl Patient {
    /// Whether the field has an answer.
    pub fn knows(&self, field: Field) -> bool {
        match field {
            Field::Rutherford | Field::Age => true,
            Field::Sex => self.sex.is_known(),
            Field::Mobility => self.mobility.is_known(),
            Field::Creatinine => self.creatinine.is_known(),
            Field::Egfr => self.egfr.is_known(),
            Field::Dialysis => self.dialysis.is_known(),
            Field::HeartFailure => self.heart_failure.is_known(),
            Field::CoronaryDisease => self.coronary_disease.is_known(),
            Field::CerebrovascularDisease => self.cerebrovascular_disease.is_known(),
            Field::Diabetes => self.diabetes.is_known(),
            Field::Copd => self.copd.is_known(),
            Field::AtrialFibrillation => self.atrial_fibrillation.is_known(),
            Field::PriorMajorAmputation => self.prior_major_amputation.is_known(),
            Field::Cancer => self.cancer.is_known(),
            Field::Height => self.height.is_known(),
            Field::Weight => self.weight.is_known(),
            Field::Albumin => self.albumin.is_known(),
            Field::Haematocrit => self.haematocrit.is_known(),
            Field::WhiteCells => self.white_cells.is_known(),
            Field::Temperature => self.temperature.is_known(),
            Field::WoundInfection => self.wound_infection.is_known(),
            Field::HeelWound => self.heel_wound.is_known(),
            Field::Urgent => self.urgent.is_known(),
            Field::Level => self.lesion.level.is_known(),
            Field::PatentCruralArteries => self.lesion.patent_crural_arteries.is_known(),
            Field::Pedal => self.lesion.pedal.is_known(),
            Field::GlassFemoropopliteal => self.lesion.glass.femoropopliteal.is_known(),
            Field::GlassInfrapopliteal => self.lesion.glass.infrapopliteal.is_known(),
            Field::SevereCalcification => self.lesion.glass.severe_calcification.is_known(),
            Field::WifiWound => self.wifi.wound.is_known(),
            Field::WifiIschaemia => self.wifi.ischaemia.is_known(),
            Field::WifiFootInfection => self.wifi.foot_infection.is_known(),
            Field::WifiAbi => self.wifi.abi.is_known(),
            Field::WifiAnklePressure => self.wifi.ankle_pressure.is_known(),
            Field::WifiToePressure => self.wifi.toe_pressure.is_known(),
            Field::WifiTcpo2 => self.wifi.tcpo2.is_known(),
            Field::Treatment => self.treatment.is_known(),
            Field::Smoking => self.smoking.is_known(),
            Field::Dyslipidaemia => self.dyslipidaemia.is_known(),
            Field::ContralateralLesion => self.contralateral_lesion.is_known(),
            Field::OtherVascularDisease => self.other_vascular_disease.is_known(),
            Field::EjectionFraction => self.ejection_fraction.is_known(),
            Field::MeasurableAnklePressures => self.measurable_ankle_pressures.is_known(),
            Field::HighestAnklePressure => self.highest_ankle_pressure.is_known(),
            Field::BollingerBelowKnee => self.bollinger_below_knee.is_known(),
            Field::LowSkeletalMuscle => self.low_skeletal_muscle.is_known(),
        }
    }
}
