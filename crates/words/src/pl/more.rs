//! More about a question, for those who ask.

use afs12_clinical::patient::Field;

pub fn more(field: Field) -> &'static str {
    match field {
        Field::Rutherford => {
            "0 bez objawów; 1, 2, 3 chromanie łagodne, umiarkowane, ciężkie; 4 niedokrwienny ból spoczynkowy; 5 mały ubytek tkanek: \
             niegojące się owrzodzenie lub ogniskowa zgorzel; 6 duży ubytek tkanek: sięga powyżej śródstopia, sprawnej stopy nie da się \
             już uratować."
        }
        Field::Level => {
            "Aortalno-biodrowy: leczono lub będzie się leczyć także napływ. Udowo-podkolanowy: zmiany sięgające tętnicy podkolanowej, bez \
             zmiany aortalno-biodrowej. Poniżej kolana: zmiany wyłącznie poniżej kolana."
        }
        Field::Pedal => {
            "P0: tętnica docelowa przechodzi przez kostkę na stopę, a łuk stopy jest zachowany. P1: przechodzi przez kostkę, łuku nie ma \
             albo jest ciężko zmieniony. P2: żadna tętnica docelowa nie przechodzi przez kostkę na stopę."
        }
        Field::GlassFemoropopliteal => {
            "0: bez istotnych zmian (poniżej 50%). 1: zmiany na mniej niż jednej trzeciej tętnicy udowej powierzchownej (poniżej 10 cm), \
             niedrożność co najwyżej krótsza niż 5 cm. 2: od jednej do dwóch trzecich (od 10 do 20 cm), niedrożność krótsza niż 10 cm albo \
             ogniskowe zwężenie tętnicy podkolanowej krótsze niż 2 cm. 3: ponad dwie trzecie (powyżej 20 cm), niedrożność od 10 do 20 cm \
             lub od samego odejścia albo zwężenie tętnicy podkolanowej od 2 do 5 cm. 4: niedrożność dłuższa niż 20 cm, zmiany tętnicy \
             podkolanowej dłuższe niż 5 cm lub sięgające trójpodziału albo każda niedrożność tętnicy podkolanowej."
        }
        Field::GlassInfrapopliteal => {
            "0: bez istotnych zmian tętnicy docelowej. 1: ogniskowe zwężenie krótsze niż 3 cm. 2: zwężenie jednej trzeciej długości albo \
             niedrożność krótsza niż 3 cm. 3: zmiany do dwóch trzecich długości albo niedrożność do jednej trzeciej długości, także od \
             odejścia. 4: rozlane zwężenie ponad dwóch trzecich długości, niedrożność ponad jednej trzeciej albo każda niedrożność pnia \
             piszczelowo-strzałkowego, jeśli tętnicą docelową nie jest piszczelowa przednia."
        }
        Field::Mobility => {
            "Chodzi: ze sprzętem pomocniczym lub bez niego. Na wózku: nie chodzi, ale staje przy przesiadaniu. Leży: wymaga pełnej pomocy."
        }
        Field::Creatinine => {
            "eGFR wynika z kreatyniny, wieku i płci i nie jest zaokrąglany. U dializowanych nie trzeba podawać ani kreatyniny, ani eGFR: \
             rozstrzyga sama dializa."
        }
        Field::Albumin => {
            "GNRI (geriatryczny wskaźnik ryzyka żywieniowego) = 14,89 × albumina w g/dl + 41,7 × masa ciała / masa ciała przy BMI 22, przy \
             czym iloraz wynosi najwyżej 1. Poniżej 82 przyjmuje się niedożywienie; bez albuminy przyjmuje się je przy BMI poniżej 18,5."
        }
        _ => "",
    }
}
