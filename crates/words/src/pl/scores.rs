//! The published models.

use super::super::{ScoreText, Words};
use super::Polish;
use super::plural::{form, form_of};
use super::results::{percent, range};
use afs12_clinical::patient::Field;
use afs12_clinical::prognosis::WholePercent;
use afs12_clinical::scores::{NotApplicable, Prediction, Score, ScoreEndpoint, ScoreId};

pub fn name(score: &dyn Score) -> &'static str {
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

pub fn text(text: ScoreText) -> &'static str {
    match text {
        ScoreText::Title => "Opublikowane modele dla tego pacjenta",
        ScoreText::Introduction => {
            "Każdy powstał dla własnej populacji, punktu końcowego i czasu; pas to przedział modelu łącznego."
        }
        ScoreText::PooledModel => "Model łączny",
        ScoreText::Derived => "wyprowadzone tutaj",
        ScoreText::OtherPopulation => "inna populacja",
        ScoreText::MadeFor => "Powstał dla populacji",
        ScoreText::Source => "Źródło",
        ScoreText::NotApplicable => "Nie mają zastosowania u tego pacjenta",
        ScoreText::NotComputable => {
            "Wymienione, ale nieobliczane: w tym, co odczytano, nie było ich punktów ani współczynników"
        }
        ScoreText::StagingTitle => "Stopień zaawansowania w kończynie",
        ScoreText::StagingMissing => "stopnie nieznane",
    }
}

pub fn population(score: ScoreId) -> &'static str {
    match score {
        ScoreId::PreventIii => "pomostowanie żylne poniżej pachwiny",
        ScoreId::Clitical | ScoreId::Clitical30Day => "CLTI po rewaskularyzacji, Japonia 2013-2017",
        ScoreId::Basil => {
            "ciężkie niedokrwienie kończyny nadające się zarówno do pomostowania, jak i do angioplastyki, Wielka Brytania"
        }
        ScoreId::TwoYearLifeExpectancy => "leczenie wewnątrznaczyniowe CLTI, Japonia",
        ScoreId::CliFrailtyIndex => "rewaskularyzacja izolowanych zmian poniżej kolana, Japonia",
        ScoreId::Finnvasc => "pomostowanie poniżej pachwiny, Finlandia",
    }
}

pub fn caveat(score: ScoreId) -> &'static str {
    match score {
        ScoreId::PreventIii => {
            "Zakres pochodzi z czterech kohort. 2 punkty za hematokryt wywnioskowano z jego hazardu względnego: walidacje go pomijają."
        }
        ScoreId::Clitical => {
            "Wskaźnik C 0,72 (AFS) i 0,73 (przeżycie). Wartość po 12 miesiącach wyprowadzono tutaj z wartości po 24 miesiącach; pokazano oba \
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

pub fn not_applicable(words: &Polish, score: &dyn Score, not_applicable: &NotApplicable) -> String {
    match not_applicable {
        NotApplicable::Missing(fields) => format!("Nie wiadomo: {}.", labels(words, fields)),
        NotApplicable::OutsidePopulation => {
            format!(
                "Nie wiadomo, czy pacjent należy do populacji: {}.",
                population(score.facts().which)
            )
        }
    }
}

pub fn counted_as_unknown(words: &Polish, score: &dyn Score, fields: &[Field]) -> String {
    format!(
        "{}: nie wiadomo, liczone w osobnej kategorii tego modelu: {}.",
        name(score),
        labels(words, fields)
    )
}

fn labels(words: &Polish, fields: &[Field]) -> String {
    let labels: Vec<&str> = fields.iter().map(|field| words.label(*field)).collect();
    labels.join(", ")
}

pub fn standing(words: &Polish, points: Option<f64>, group: Option<&str>) -> String {
    let points = points.map(|points| {
        let noun = form_of(points, ["punkt", "punkty", "punktów"], "punktu");
        format!("{} {noun}", words.number(points, 1))
    });
    let group = group.map(|code| self::group(code).to_owned());
    let parts: Vec<String> = points.into_iter().chain(group).collect();
    parts.join(", ")
}

fn group(code: &str) -> &'static str {
    match code {
        "low" => "niskie ryzyko",
        "medium" => "średnie ryzyko",
        "high" => "wysokie ryzyko",
        "frail" => "zespół kruchości",
        "not-frail" => "bez zespołu kruchości",
        "under-half" => "8 punktów lub więcej",
        "half-or-more" => "poniżej 8 punktów",
        _ => "",
    }
}

pub fn endpoint(endpoint: ScoreEndpoint, months: u8) -> String {
    let name = match endpoint {
        ScoreEndpoint::AmputationFreeSurvival => "Przeżycie bez amputacji",
        ScoreEndpoint::OverallSurvival => "Przeżycie",
        ScoreEndpoint::MajorAmputation => "Duża amputacja",
        ScoreEndpoint::DeathOrMajorAmputation => "Zgon lub duża amputacja",
        ScoreEndpoint::MajorAdverseLimbEvent => "Poważne zdarzenie kończynowe (MALE)",
    };
    match months {
        1 => format!("{name}, 30 dni"),
        _ => {
            let noun = form(usize::from(months), ["miesiąc", "miesiące", "miesięcy"]);
            format!("{name}, {months} {noun}")
        }
    }
}

pub fn prediction(prediction: &Prediction) -> String {
    let whole = |probability: f64| percent(WholePercent::of(probability));
    match (prediction.value, prediction.low.zip(prediction.high)) {
        (Some(value), Some((low, high))) => {
            let ends = range(WholePercent::of(low), WholePercent::of(high));
            format!("{} ({ends})", whole(value))
        }
        (Some(value), None) => whole(value),
        (None, Some((0.0, high))) => format!("poniżej {}", whole(high)),
        (None, Some((low, _))) => format!("co najmniej {}", whole(low)),
        (None, None) => String::new(),
    }
}
