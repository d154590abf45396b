//! The options of the questions that are answered by choosing.

use super::English;
use crate::{OptionText, OptionWords};
use afs12_clinical::patient::{
    AnyChoice, Cancer, Level, Mobility, PedalModifier, SevereCalcification, Sex, Smoking, Treatment,
};

impl OptionWords for English {
    fn choice(&self, choice: AnyChoice) -> OptionText {
        match choice {
            AnyChoice::Sex(Sex::Female) => OptionText::of("Female"),
            AnyChoice::Sex(Sex::Male) => OptionText::of("Male"),
            AnyChoice::Mobility(Mobility::Walks) => OptionText::of("Walks"),
            AnyChoice::Mobility(Mobility::Wheelchair) => OptionText::of("Wheelchair"),
            AnyChoice::Mobility(Mobility::Bedridden) => OptionText::of("Bedridden"),
            AnyChoice::Cancer(Cancer::Never) => OptionText::of("Never"),
            AnyChoice::Cancer(Cancer::Past) => OptionText::of("In the past"),
            AnyChoice::Cancer(Cancer::UnderTreatment) => OptionText::of("Under treatment"),
            AnyChoice::Level(Level::AortoIliac) => OptionText::of("Aorto-iliac"),
            AnyChoice::Level(Level::Femoropopliteal) => OptionText::of("Femoropopliteal"),
            AnyChoice::Level(Level::Infrapopliteal) => OptionText::of("Infrapopliteal"),
            AnyChoice::PedalModifier(PedalModifier::P0) => {
                OptionText::of("P0").caption("arch intact")
            }
            AnyChoice::PedalModifier(PedalModifier::P1) => {
                OptionText::of("P1").caption("arch diseased")
            }
            AnyChoice::PedalModifier(PedalModifier::P2) => {
                OptionText::of("P2").caption("no artery into the foot")
            }
            AnyChoice::SevereCalcification(SevereCalcification::None) => OptionText::of("None"),
            AnyChoice::SevereCalcification(SevereCalcification::Femoropopliteal) => {
                OptionText::of("Femoropopliteal")
            }
            AnyChoice::SevereCalcification(SevereCalcification::Infrapopliteal) => {
                OptionText::of("Infrapopliteal")
            }
            AnyChoice::SevereCalcification(SevereCalcification::Both) => OptionText::of("Both"),
            AnyChoice::Treatment(Treatment::Endovascular) => OptionText::of("Endovascular"),
            AnyChoice::Treatment(Treatment::VeinBypass) => OptionText::of("Vein bypass"),
            AnyChoice::Treatment(Treatment::ProstheticBypass) => {
                OptionText::of("Prosthetic bypass")
            }
            AnyChoice::Treatment(Treatment::NonePossible) => OptionText::of("None possible"),
            AnyChoice::Smoking(Smoking::Never) => OptionText::of("Never"),
            AnyChoice::Smoking(Smoking::Former) => OptionText::of("Former"),
            AnyChoice::Smoking(Smoking::Current) => OptionText::of("Current"),
        }
    }

    fn yes_no(&self, is_yes: bool) -> &'static str {
        match is_yes {
            true => "Yes",
            false => "No",
        }
    }
}
