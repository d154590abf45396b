//! The published models.

use super::Polish;
use super::plural::{counted, form_of};
use crate::{FieldWords, NumberWords, ScoreText, ScoreWords};
use afs12_clinical::patient::Field;
use afs12_clinical::scores::{NotApplicable, RiskGroup, Score, ScoreEndpoint, ScoreId};

impl ScoreWords for Polish {
    fn scores(&self, text: ScoreText) -> &'static str {
        match text {
            ScoreText::Title => "Opublikowane modele dla tego pacjenta",
            ScoreText::Introduction => {
                "Każdy powstał dla własnej populacji, punktu końcowego i czasu; pas to prawdopodobny zakres modelu łącznego."
            }
            ScoreText::PooledModel => "Model łączny",
            ScoreText::Derived => "obliczenie własne",
            ScoreText::OtherPopulation => "inna populacja",
            ScoreText::MadeFor => "Powstał dla populacji",
            ScoreText::Source => "Źródło",
            ScoreText::NotApplicable => "Brakuje danych",
            ScoreText::NotComputable => "Nieobliczane (punktacja niedostępna)",
            ScoreText::StagingTitle => "Stopień zaawansowania w kończynie",
            ScoreText::StagingMissing => "stopnie nieznane",
        }
    }

    fn population(&self, score: ScoreId) -> &'static str {
        match score {
            ScoreId::PreventIii => "pomostowanie żylne poniżej pachwiny",
            ScoreId::Clitical | ScoreId::Clitical30Day => {
                "CLTI po rewaskularyzacji, Japonia 2013-2017"
            }
            ScoreId::Basil => {
                "ciężkie niedokrwienie kończyny nadające się zarówno do pomostowania, jak i do angioplastyki, Wielka Brytania"
            }
            ScoreId::TwoYearLifeExpectancy => "leczenie wewnątrznaczyniowe CLTI, Japonia",
            ScoreId::CliFrailtyIndex => {
                "rewaskularyzacja izolowanych zmian poniżej kolana, Japonia"
            }
            ScoreId::Finnvasc => "pomostowanie poniżej pachwiny, Finlandia",
        }
    }

    fn caveat(&self, score: ScoreId) -> &'static str {
        match score {
            ScoreId::PreventIii => {
                "Zakres pochodzi z czterech kohort. 2 punkty za hematokryt wywnioskowano z jego hazardu względnego: walidacje go pomijają."
            }
            ScoreId::Clitical => {
                "Wskaźnik C 0,72 (AFS) i 0,73 (przeżycie). Wartość po 12 miesiącach obliczono tutaj z wartości po 24 miesiącach; pokazano oba \
                 krańce."
            }
            ScoreId::Clitical30Day => {
                "Palenie oznacza palenie obecnie. Przy zmianie aortalno-biodrowej o tym, czy odcinek udowo-podkolanowy jest chory, mówi stopień \
                 GLASS."
            }
            ScoreId::Basil => {
                "Nieznane BMI, kreatynina lub skala Bollingera są osobną kategorią samego modelu. Przy zmianach poniżej kolana nie różnicował on \
                 pacjentów (AUC 0,50, 134 pacjentów)."
            }
            ScoreId::TwoYearLifeExpectancy => {
                "Od 8 punktów oczekiwane przeżycie 2 lat wynosi mniej niż 50%; skala nie mówi nic więcej."
            }
            ScoreId::CliFrailtyIndex => {
                "266 pacjentów. Zespół kruchości: co najmniej dwie z cech: GNRI poniżej 92, mała masa mięśni szkieletowych, pacjent nie chodzi."
            }
            ScoreId::Finnvasc => {
                "Rutherford 6 liczy się jako zgorzel stopy. Opublikowano ją tylko dla 3 lat: AFS po 12 miesiącach według tej skali nie ma."
            }
        }
    }

    fn score_name(&self, score: &dyn Score) -> &'static str {
        match score.facts().which {
            ScoreId::Clitical30Day => "CLiTICAL, 30 dni",
            ScoreId::TwoYearLifeExpectancy => "Dwuletnie oczekiwane przeżycie (Soga)",
            ScoreId::PreventIii
            | ScoreId::Clitical
            | ScoreId::Basil
            | ScoreId::CliFrailtyIndex
            | ScoreId::Finnvasc => score.facts().name,
        }
    }

    fn not_applicable(&self, score: &dyn Score, not_applicable: &NotApplicable) -> String {
        match not_applicable {
            NotApplicable::Missing(fields) => format!("Brak danych: {}.", self.labels(fields)),
            NotApplicable::OutsidePopulation => {
                format!(
                    "Pacjent może być spoza populacji tego modelu: {}.",
                    self.population(score.facts().which)
                )
            }
        }
    }

    fn counted_as_unknown(&self, score: &dyn Score, fields: &[Field]) -> String {
        format!(
            "{}: brak danych, liczony w osobnej kategorii tego modelu: {}.",
            self.score_name(score),
            self.labels(fields)
        )
    }

    fn points(&self, points: f64) -> String {
        let noun = form_of(points, ["punkt", "punkty", "punktów"], "punktu");
        format!("{} {noun}", self.number(points, 1))
    }

    fn risk_group(&self, group: RiskGroup) -> &'static str {
        match group {
            RiskGroup::Low => "niskie ryzyko",
            RiskGroup::Medium => "średnie ryzyko",
            RiskGroup::High => "wysokie ryzyko",
            RiskGroup::Frail => "zespół kruchości",
            RiskGroup::NotFrail => "bez zespołu kruchości",
            RiskGroup::UnderHalf => "8 punktów lub więcej",
            RiskGroup::HalfOrMore => "poniżej 8 punktów",
        }
    }

    fn endpoint_name(&self, endpoint: ScoreEndpoint) -> &'static str {
        match endpoint {
            ScoreEndpoint::AmputationFreeSurvival => "Przeżycie bez amputacji",
            ScoreEndpoint::OverallSurvival => "Przeżycie",
            ScoreEndpoint::MajorAmputation => "Duża amputacja",
            ScoreEndpoint::DeathOrMajorAmputation => "Zgon lub duża amputacja",
            ScoreEndpoint::MajorAdverseLimbEvent => "Poważne zdarzenie kończynowe (MALE)",
        }
    }

    fn time(&self, months: u8) -> String {
        match months {
            1 => "30 dni".to_owned(),
            _ => counted(usize::from(months), ["miesiąc", "miesiące", "miesięcy"]),
        }
    }
}
