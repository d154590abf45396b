//! The model card.

use super::super::plural::{counted, form};
use crate::words::about::{CardSection, EvidenceCounts};

pub const INTRODUCTION: &str = "Do czego model służy, jak powstał i czego nie potrafi, w układzie TRIPOD+AI na tyle, na ile pasuje on do modelu \
zbudowanego z opublikowanych wyników, bez danych pojedynczych pacjentów.";

pub const NOT_A_DEVICE: &str = "To nie jest wyrób medyczny. Służy klinicystom do informacji, badań i nauczania i nie wolno go używać do wyboru \
leczenia.";

pub fn title(section: CardSection) -> &'static str {
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

pub fn text(section: CardSection) -> &'static [&'static str] {
    match section {
        CardSection::IntendedUse => &[
            "Dla chirurgów naczyniowych, angiologów i lekarzy wykonujących zabiegi wewnątrznaczyniowe, którzy chcą wiedzieć, jak wiodło się w \
             opublikowanych badaniach pacjentom podobnym do tego, którego mają przed sobą, z uczciwym przedziałem; do badań i do nauczania.",
        ],
        CardSection::Misuse => &[
            "Do wyboru między pomostowaniem a angioplastyką ani między leczeniem a jego zaniechaniem: efekty są zależnościami, a nie skutkami \
             leczenia.",
            "W kategoriach Rutherforda od 0 do 3, w ostrym niedokrwieniu kończyny, u pacjentów w wieku poniżej 40 lub powyżej 105 lat ani w \
             żadnym zastosowaniu bez lekarza, który zna pacjenta.",
        ],
        CardSection::Participants => &[
            "Dorośli z przewlekłym niedokrwieniem zagrażającym kończynie, kategoria Rutherforda 4, 5 lub 6, w większości po rewaskularyzacji, z \
             opublikowanych kohort i badań wymienionych na stronie dowodów. Jest wśród nich kilka kohort bez możliwości rewaskularyzacji.",
        ],
        CardSection::Outcome => &[
            "Życie bez dużej amputacji (powyżej kostki) 12 miesięcy po rewaskularyzacji: przeżycie bez amputacji. To, co je kończy, dzieli się na \
             najpierw zgon i najpierw dużą amputację.",
        ],
        CardSection::Predictors => &[
            "Kończyna (kategoria Rutherforda, zakażenie), zmiany w tętnicach (poziom, tętnice goleni i stopy, GLASS), pacjent (wiek, płeć, \
             poruszanie się, stan odżywienia), inne choroby, badania krwi i temperatura, tryb zabiegu i planowane leczenie.",
        ],
        CardSection::Data => &[
            "Większość odczytano ze streszczeń. Gdzie nie opublikowano błędu standardowego, wyprowadzono go, a każdy wiersz mówi jak.",
        ],
        CardSection::Missing => &[
            "Pytanie bez odpowiedzi jest uśredniane po rozrzucie między pacjentami i poszerza przedział. Nigdy nie liczy się jako „nie”. Leczenie \
             bez odpowiedzi liczy się jako wewnątrznaczyniowe.",
        ],
        CardSection::Methods => &[
            "Każda przyczyna ma skumulowany hazard w 12. miesiącu, log-liniowy względem zmiennych. Każdy opublikowany efekt i wynik każdej kohorty \
             jest jedną standaryzowaną resztą; słabe rozkłady normalne a priori trzymają efekty (odchylenie standardowe 0,8) i różnicę między \
             obiema przyczynami (0,45), tak że badanie złożonego punktu końcowego wnosi wiedzę o obu. Parametry minimalizują sumę kwadratów; \
             odchylenia standardowe między badaniami i między ośrodkami maksymalizują wiarygodność brzegową w przybliżeniu Laplace’a.",
        ],
        CardSection::Performance => &[
            "Sprawdzono z pełnym próbkowaniem rozkładu a posteriori tego samego modelu: współczynniki zgadzają się z dokładnością do 0,21 błędu \
             standardowego, a przeżycie bez amputacji 30 losowych pacjentów z dokładnością do 4 punktów procentowych.",
            "Dla populacji badania PREVENT III, odtworzonej symulacyjnie z opublikowanego składu, model daje 84%, 72% i 53% w grupach niskiego, \
             średniego i wysokiego ryzyka tej skali; opublikowano 86%, 73% i 45% tam, gdzie skala powstała, oraz 85%, 74% i 55% w walidacji \
             (VSGNNE).",
            "Opublikowane modele tego rodzaju rozróżniają pacjentów ze zgodnością (C) około 0,7. Zdolności różnicowania samego tego modelu nie \
             zmierzono: wymaga to danych pojedynczych pacjentów.",
        ],
        CardSection::Limitations => &[
            "Dowody odczytano głównie ze streszczeń, a część błędów standardowych to przybliżenia. Badania uwzględniały różne zmienne; ich efekty \
             połączono tak, jakby były niezależne, a zmienne traktuje się jako niezależne od siebie.",
            "Ośrodki różnią się bardziej, niż wyjaśniają to zmienne. Model nie wie nic o ośrodku, w którym leczony jest pacjent.",
            "Poza 12. miesiącem krzywa jest ilustracją. Odsetki podaje się w liczbach całkowitych, bo więcej nie wiadomo.",
        ],
        CardSection::Fairness => &[
            "Płeć i wiek są predyktorami. Pochodzenie etniczne i warunki społeczne nimi nie są: podaje je zbyt mało badań. Czy model jest równie \
             dobrze skalibrowany w każdej z tych grup, nie wiadomo.",
        ],
        CardSection::Availability => &[
            "Tabele dowodów, program dopasowujący model i jego artefakt są publikowane razem. Te same dowody dają ten sam artefakt, a test zawodzi, \
             gdy tak nie jest. Wszystko oblicza się na urządzeniu; nic nie jest wysyłane ani zapisywane.",
        ],
    }
}

pub fn evidence(counts: EvidenceCounts) -> String {
    format!(
        "{} w {} {} oraz {} po 12 miesiącach w {} {}.",
        counted(counts.effects, ["efekt", "efekty", "efektów"]),
        counts.studies,
        form(
            counts.studies,
            [
                "opublikowanym badaniu",
                "opublikowanych badaniach",
                "opublikowanych badaniach"
            ]
        ),
        counted(counts.outcomes, ["wynik", "wyniki", "wyników"]),
        counts.cohorts,
        form(
            counts.cohorts,
            [
                "opublikowanej kohorcie",
                "opublikowanych kohortach",
                "opublikowanych kohortach"
            ]
        )
    )
}

pub fn predictors(questions: usize, covariates: usize) -> String {
    format!(
        "{} formularza {} {}. Dwie odpowiedzi są wymagane: kategoria Rutherforda i wiek; na każde inne pytanie „nie wiadomo” jest zwykłą \
         odpowiedzią.",
        counted(questions, ["pytanie", "pytania", "pytań"]),
        form(questions, ["daje", "dają", "daje"]),
        counted(covariates, ["zmienną", "zmienne", "zmiennych"])
    )
}
