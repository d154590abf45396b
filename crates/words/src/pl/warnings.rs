//! The warnings.

use super::Polish;
use crate::{FieldWords, NumberWords, WarningWords};
use afs12_clinical::patient::Warning;

impl WarningWords for Polish {
    fn warning(&self, warning: &Warning) -> String {
        match warning {
            Warning::Unusual(field, found) => format!(
                "{}: {} to wartość nietypowa; prawie żaden pacjent z badań, na których opiera się model, takiej nie miał. Sprawdź ją.",
                self.label(*field),
                self.measured(found.value, found.unit)
            ),
            Warning::CreatinineWithoutSex => {
                "Aby z kreatyniny obliczyć eGFR, potrzebna jest płeć: czynność nerek liczy się jako nieznana.".to_owned()
            }
            Warning::AlbuminWithoutSize => {
                "Aby z albuminy obliczyć GNRI, potrzebne są wzrost i masa ciała: stan odżywienia liczy się jako nieznany.".to_owned()
            }
            Warning::WifiToeDecides => {
                "WIfI: pomiary na kostce i na palcu dają różne stopnie niedokrwienia; rozstrzyga ciśnienie na palcu lub TcPO2.".to_owned()
            }
            Warning::CalcificationNotKnown => {
                "Brak danych o ciężkich zwapnieniach: stopnie GLASS liczą się tak, jak je podano.".to_owned()
            }
            Warning::TreatmentAssumed => {
                "Planowane leczenie nie jest znane: przyjęto leczenie wewnątrznaczyniowe.".to_owned()
            }
            Warning::DialysisWithKidneyFunction => {
                "Dializa, a eGFR powyżej 15: decyduje dializa. Sprawdź obie odpowiedzi."
                    .to_owned()
            }
            Warning::WoundInRestPain(field) => format!(
                "Kategoria Rutherforda 4 to ból spoczynkowy bez rany: odpowiedź „{}” się nie liczy. Sprawdź obie odpowiedzi.",
                self.label(*field)
            ),
            Warning::NoWoundInTissueLoss => {
                "Stopień rany WIfI 0 oznacza brak rany, a kategoria Rutherforda 5 lub 6 oznacza ubytek tkanek. Sprawdź obie odpowiedzi."
                    .to_owned()
            }
            Warning::InfectionGradeWithoutInfection => {
                "Według WIfI stopa jest zakażona, a ranę podano jako niezakażoną. Sprawdź obie odpowiedzi."
                    .to_owned()
            }
            Warning::InfectionWithoutInfectionGrade => {
                "Ranę podano jako zakażoną, a stopień zakażenia stopy WIfI wynosi 0. Sprawdź obie odpowiedzi."
                    .to_owned()
            }
            Warning::IncompressibleArteries => {
                "ABI powyżej 1,30: tętnic na kostce nie da się ucisnąć, więc ani ABI, ani ciśnienie na kostce nie określa stopnia niedokrwienia. Podaj ciśnienie na palcu lub TcPO2."
                    .to_owned()
            }
            Warning::WifiGradeAgainstPressure => {
                "Podany stopień niedokrwienia WIfI różni się o dwa lub więcej od wynikającego z ciśnienia na palcu lub TcPO2. Sprawdź obie odpowiedzi."
                    .to_owned()
            }
            Warning::FemoropoplitealGradeBelowTheKnee => {
                "Najwyższy leczony odcinek leży poniżej kolana, a podano stopień GLASS odcinka udowo-podkolanowego. Sprawdź obie odpowiedzi."
                    .to_owned()
            }
            Warning::NoGlassLesion => {
                "Oba stopnie GLASS wynoszą 0: nie ma zmian, więc nie ma stadium."
                    .to_owned()
            }
        }
    }
}
