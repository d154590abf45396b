//! The options of the questions that are answered by choosing.

use super::Polish;
use crate::{OptionText, OptionWords};
use afs12_clinical::patient::{
    AnyChoice, Cancer, Level, Mobility, PedalModifier, SevereCalcification, Sex, Smoking, Treatment,
};

impl OptionWords for Polish {
    fn choice(&self, choice: AnyChoice) -> OptionText {
        match choice {
            AnyChoice::Sex(Sex::Female) => OptionText::of("Kobieta"),
            AnyChoice::Sex(Sex::Male) => OptionText::of("Mężczyzna"),
            AnyChoice::Mobility(Mobility::Walks) => OptionText::of("Chodzi"),
            AnyChoice::Mobility(Mobility::Wheelchair) => OptionText::of("Na wózku"),
            AnyChoice::Mobility(Mobility::Bedridden) => OptionText::of("Leży"),
            AnyChoice::Cancer(Cancer::Never) => OptionText::of("Nigdy"),
            AnyChoice::Cancer(Cancer::Past) => OptionText::of("W przeszłości"),
            AnyChoice::Cancer(Cancer::UnderTreatment) => OptionText::of("W trakcie leczenia"),
            AnyChoice::Level(Level::AortoIliac) => OptionText::of("Aortalno-biodrowy"),
            AnyChoice::Level(Level::Femoropopliteal) => OptionText::of("Udowo-podkolanowy"),
            AnyChoice::Level(Level::Infrapopliteal) => OptionText::of("Poniżej kolana"),
            AnyChoice::PedalModifier(PedalModifier::P0) => {
                OptionText::of("P0").caption("łuk zachowany")
            }
            AnyChoice::PedalModifier(PedalModifier::P1) => {
                OptionText::of("P1").caption("łuk zmieniony")
            }
            AnyChoice::PedalModifier(PedalModifier::P2) => {
                OptionText::of("P2").caption("brak tętnicy na stopę")
            }
            AnyChoice::SevereCalcification(SevereCalcification::None) => OptionText::of("Brak"),
            AnyChoice::SevereCalcification(SevereCalcification::Femoropopliteal) => {
                OptionText::of("Udowo-podkolanowy")
            }
            AnyChoice::SevereCalcification(SevereCalcification::Infrapopliteal) => {
                OptionText::of("Poniżej kolana")
            }
            AnyChoice::SevereCalcification(SevereCalcification::Both) => {
                OptionText::of("Oba odcinki")
            }
            AnyChoice::Treatment(Treatment::Endovascular) => OptionText::of("Wewnątrznaczyniowe"),
            AnyChoice::Treatment(Treatment::VeinBypass) => OptionText::of("Pomost żylny"),
            AnyChoice::Treatment(Treatment::ProstheticBypass) => {
                OptionText::of("Pomost z protezy naczyniowej")
            }
            AnyChoice::Treatment(Treatment::NonePossible) => {
                OptionText::of("Rewaskularyzacja niemożliwa")
            }
            AnyChoice::Smoking(Smoking::Never) => OptionText::of("Nigdy"),
            AnyChoice::Smoking(Smoking::Former) => OptionText::of("Dawniej"),
            AnyChoice::Smoking(Smoking::Current) => OptionText::of("Obecnie"),
        }
    }

    fn yes_no(&self, is_yes: bool) -> &'static str {
        match is_yes {
            true => "Tak",
            false => "Nie",
        }
    }
}
