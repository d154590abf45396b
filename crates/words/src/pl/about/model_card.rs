//! The model card.

use super::super::Polish;
use super::super::plural::{counted, form};
use crate::{CardFacts, CardSection, CardWords, NumberWords};

pub const INTRODUCTION: &str = "Do czego model służy, jak powstał i czego nie potrafi, w układzie TRIPOD+AI na tyle, na ile pasuje on do modelu \
zbudowanego z opublikowanych wyników, bez danych pojedynczych pacjentów.";

pub const NOT_A_DEVICE: &str = "To nie jest wyrób medyczny. Służy klinicystom do informacji, badań i nauczania i nie wolno go używać do wyboru \
leczenia.";

const INTENDED_USE: &[&str] = &[
    "Dla chirurgów naczyniowych, angiologów i lekarzy wykonujących zabiegi wewnątrznaczyniowe, którzy chcą wiedzieć, jak wiodło się w \
     opublikowanych badaniach pacjentom podobnym do tego, którego mają przed sobą, z uczciwym zakresem; do badań i do nauczania.",
];

const MISUSE: &[&str] = &[
    "Do wyboru między pomostowaniem a angioplastyką ani między leczeniem a jego zaniechaniem: efekty są zależnościami, a nie skutkami leczenia.",
];

const PARTICIPANTS: &[&str] = &[
    "Dorośli z przewlekłym niedokrwieniem zagrażającym kończynie, kategoria Rutherforda 4, 5 lub 6, w większości po rewaskularyzacji, z \
     opublikowanych grup i badań wymienionych na stronie „Badania źródłowe”. Jest wśród nich kilka grup bez możliwości rewaskularyzacji.",
];

const OUTCOME: &[&str] = &[
    "Życie bez dużej amputacji (powyżej kostki) 12 miesięcy po rewaskularyzacji: przeżycie bez amputacji. To, co je kończy, dzieli się na zgon \
     bez amputacji i dużą amputację.",
];

const PREDICTORS: &[&str] = &[
    "Kończyna (kategoria Rutherforda, zakażenie, rana pięty, niedokrwienie według WIfI, wskaźnik kostka-ramię), zmiany w tętnicach (poziom, \
     tętnice goleni i stopy, GLASS), pacjent (wiek, płeć, poruszanie się, stan odżywienia), inne choroby, badania krwi i temperatura, tryb \
     zabiegu i planowane leczenie.",
];

const DATA: &[&str] = &[
    "Większość badań odczytano tylko ze streszczeń. Tabele zawierają każdą liczbę tak, jak ją wydrukowano; strona „Badania źródłowe” pokazuje, \
     jak wynikają z niej logarytm hazardu względnego i jego błąd standardowy.",
];

const MISSING: &[&str] = &[
    "Pytanie bez odpowiedzi jest uśredniane po pacjentach, którzy pasują do pozostałych odpowiedzi, i poszerza zakres. Czynniki ryzyka \
     współwystępują, więc to, co wiadomo, zmienia to, czego należy się spodziewać po reszcie. Brak danych nigdy nie liczy się jako „nie”. \
     Leczenie bez odpowiedzi liczy się jako wewnątrznaczyniowe.",
];

const METHODS: &[&str] = &[
    "Zgon i duża amputacja mają skumulowane hazardy, log-liniowe względem zmiennych, każdy z osobnym kształtem w czasie. Każdy opublikowany \
     efekt i każdy wynik grupy jest jedną standaryzowaną resztą. Efekt skorygowany o inne czynniki ryzyka dotyczy tylko tego czynnika; nieskorygowany \
     mierzy także to, co z nim współwystępuje. Grupy jednego rejestru mają wspólne to, co jest mu właściwe.",
    "Rozkłady normalne a priori trzymają współczynniki i różnicę między obiema przyczynami, tak że badanie złożonego punktu końcowego wnosi \
     wiedzę o obu. Parametry minimalizują sumę kwadratów; zróżnicowanie między badaniami, rejestrami i grupami, korelacja czynników ryzyka i \
     wspólny rozkład a priori czynników niekorzystnych maksymalizują wiarygodność brzegową w przybliżeniu Laplace’a. Czynnik niekorzystny nigdy \
     nie pomaga: współczynnik, który by na to wskazywał, ustala się na 0.",
];

const PERFORMANCE: &[&str] = &[
    "Twórcy nigdy nie sprawdzili modelu na pojedynczych pacjentach. Opublikowane modele tego rodzaju rozróżniają pacjentów ze zgodnością (C) \
     około 0,7; zdolności różnicowania samego tego modelu nie zmierzono: wymaga to danych pojedynczych pacjentów.",
];

const LIMITATIONS: &[&str] = &[
    "Większość badań odczytano ze streszczeń, a te częściej podają efekty istotne niż inne. Część błędów standardowych to przybliżenia.",
    "Efekty są zależnościami, a nie skutkami leczenia.",
    "Jedna korelacja opisuje współwystępowanie wszystkich czynników ryzyka. Stopnie WIfI i niektóre kategorie przełożono na zmienne w tym \
     projekcie.",
    "W badaniach populacyjnych wyniki są o około 3 punkty procentowe gorsze niż przeciętnie w rejestrach, a szpitale różnią się bardziej, niż \
     wyjaśniają to zmienne. Model nie wie nic o szpitalu, w którym leczony jest pacjent, chyba że poda się jego własne dane.",
    "Odsetki podaje się w liczbach całkowitych, bo więcej nie wiadomo.",
];

const FAIRNESS: &[&str] = &[
    "Płeć i wiek są predyktorami. Pochodzenie etniczne i warunki społeczne nimi nie są: podaje je zbyt mało badań. Czy model jest równie \
     dobrze skalibrowany w każdej z tych grup, nie wiadomo.",
];

const AVAILABILITY: &[&str] = &[
    "Tabele z badaniami, program dopasowujący model i dopasowany model są publikowane razem: te same badania dają ten sam model. Sprawdza go \
     drugi program, napisany niezależnie z tych samych równań. Wszystko oblicza się na urządzeniu; nic nie jest wysyłane ani zapisywane.",
];

impl CardWords for Polish {
    fn card_title(&self, section: CardSection) -> &'static str {
        match section {
            CardSection::IntendedUse => "Przeznaczenie",
            CardSection::Misuse => "Nie stosować",
            CardSection::Participants => "Pacjenci",
            CardSection::Outcome => "Punkt końcowy",
            CardSection::Predictors => "Predyktory",
            CardSection::Data => "Źródło danych",
            CardSection::Missing => "Brakujące dane",
            CardSection::Methods => "Metody",
            CardSection::Performance => "Jakość przewidywań",
            CardSection::Limitations => "Ograniczenia",
            CardSection::Fairness => "Równe traktowanie grup",
            CardSection::Availability => "Dostępność",
        }
    }

    fn card_facts(&self, section: CardSection, facts: &CardFacts) -> Option<String> {
        let (first, last) = facts.months;
        match section {
            CardSection::Misuse => Some(format!(
                "W kategoriach Rutherforda od 0 do 3, w ostrym niedokrwieniu kończyny, u pacjentów w wieku poniżej {} lub powyżej {} lat ani w \
                 żadnym zastosowaniu bez lekarza, który zna pacjenta.",
                facts.ages.0, facts.ages.1
            )),
            CardSection::Predictors => Some(predictors(facts)),
            CardSection::Data => Some(evidence(facts)),
            CardSection::Methods => Some(format!(
                "Model dopasowano do wyników z miesięcy od {first} do {last}, a przewiduje na {}. miesiąc; jego krzywa kończy się w {}. miesiącu. \
                 Między punktacjami dwóch pytań znajduje korelację φ równą {}.",
                facts.predicted.0,
                facts.predicted.1,
                self.decimal(facts.correlation, 2)
            )),
            CardSection::Limitations => Some(format!(
                "Poza zakresem {} oszacowanie wykracza poza to, co popierają grupy z badań i przewidywania dla grup pominiętych: jest oznaczone jako \
                 ekstrapolowane. Gdy wynosiłoby {} lub {}, nie pokazuje się liczby, tylko tę informację.",
                self.range(facts.supported.0, facts.supported.1),
                self.percent(facts.not_shown.0),
                self.percent(facts.not_shown.1)
            )),
            CardSection::IntendedUse
            | CardSection::Participants
            | CardSection::Outcome
            | CardSection::Missing
            | CardSection::Performance
            | CardSection::Fairness
            | CardSection::Availability => None,
        }
    }

    fn card_text(&self, section: CardSection) -> &'static [&'static str] {
        match section {
            CardSection::IntendedUse => INTENDED_USE,
            CardSection::Misuse => MISUSE,
            CardSection::Participants => PARTICIPANTS,
            CardSection::Outcome => OUTCOME,
            CardSection::Predictors => PREDICTORS,
            CardSection::Data => DATA,
            CardSection::Missing => MISSING,
            CardSection::Methods => METHODS,
            CardSection::Performance => PERFORMANCE,
            CardSection::Limitations => LIMITATIONS,
            CardSection::Fairness => FAIRNESS,
            CardSection::Availability => AVAILABILITY,
        }
    }
}

fn predictors(facts: &CardFacts) -> String {
    format!(
        "{} formularza {} {}. Dwie odpowiedzi są wymagane: kategoria Rutherforda i wiek; przy każdym innym pytaniu „brak danych” jest zwykłą \
         odpowiedzią. O rok leczenia nikt nie pyta: oszacowanie dotyczy roku {}.",
        counted(facts.questions, ["pytanie", "pytania", "pytań"]),
        form(facts.questions, ["daje", "dają", "daje"]),
        counted(facts.covariates, ["zmienną", "zmienne", "zmiennych"]),
        facts.year
    )
}

fn evidence(facts: &CardFacts) -> String {
    let counts = facts.counts;
    let published = form(
        counts.studies,
        [
            "opublikowanego badania",
            "opublikowanych badań",
            "opublikowanych badań",
        ],
    );
    format!(
        "{} i {} {} z miesięcy od {} do {}, z {} {published}. Grupy należą do {} {}.",
        counted(counts.effects, ["efekt", "efekty", "efektów"]),
        counted(counts.outcomes, ["wynik", "wyniki", "wyników"]),
        grouped(counts.groups),
        facts.months.0,
        facts.months.1,
        counts.studies,
        counts.units,
        form(
            counts.units,
            [
                "rejestru, próby klinicznej lub pojedynczego badania",
                "rejestrów, prób klinicznych lub pojedynczych badań",
                "rejestrów, prób klinicznych lub pojedynczych badań"
            ]
        )
    )
}

fn grouped(groups: usize) -> String {
    format!("{groups} {}", form(groups, ["grupy", "grup", "grup"]))
}
