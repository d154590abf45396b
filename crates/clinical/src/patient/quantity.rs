//! Checked quantities: numbers with units, each inside its field's accepted range.

use super::field::{Accepts, Field};
use super::unit::{Measured, Unit};
use super::validation_error::{Reason, ValidationError};

/// A quantity that a field accepts.
pub trait Quantity: Sized {
    /// The field that it answers.
    const FIELD: Field;

    /// The quantity, if it is within the field's accepted range.
    ///
    /// # Errors
    /// [`Reason::OutOfRange`] outside the range, and for NaN; [`Reason::UnknownUnit`] in a unit that the field does not have.
    fn new(measured: Measured) -> Result<Self, ValidationError>;

    /// The number and unit as given.
    fn measured(self) -> Measured;
}

pub(super) fn checked(field: Field, measured: Measured) -> Result<Measured, ValidationError> {
    let Accepts::Quantity(range) = field.accepts() else {
        return Err(ValidationError::of(
            field,
            Reason::NotAccepted(measured.value.to_string()),
        ));
    };
    if !range.units.contains(&measured.unit) {
        return Err(ValidationError::of(
            field,
            Reason::UnknownUnit(measured.unit.code().to_owned()),
        ));
    }
    if !range.contains(measured.to(range.units[0])) {
        return Err(ValidationError::of(field, Reason::OutOfRange(measured)));
    }
    Ok(measured)
}

macro_rules! quantities {
    ($($(#[$doc:meta])* $name:ident = $field:ident { $($(#[$reader_doc:meta])* $reader:ident: $unit:ident),+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq)]
            pub struct $name(Measured);

            impl Quantity for $name {
                const FIELD: Field = Field::$field;

                fn new(measured: Measured) -> Result<Self, ValidationError> {
                    checked(Self::FIELD, measured).map($name)
                }

                fn measured(self) -> Measured {
                    self.0
                }
            }

            impl $name {
                $(
                    $(#[$reader_doc])*
                    pub fn $reader(self) -> f64 {
                        self.0.to(Unit::$unit)
                    }
                )+
            }
        )+
    };
}

quantities! {
    /// Age.
    Age = Age {
        /// In years.
        years: Years
    }
    /// Creatinine in serum.
    Creatinine = Creatinine {
        /// In mg/dL.
        milligrams_per_decilitre: MilligramsPerDecilitre,
        /// In µmol/L.
        micromoles_per_litre: MicromolesPerLitre
    }
    /// Estimated glomerular filtration rate, as the laboratory gave it.
    Egfr = Egfr {
        /// In mL/min/1.73 m².
        millilitres_per_minute: MillilitresPerMinute
    }
    /// Height.
    Height = Height {
        /// In centimetres.
        centimetres: Centimetres
    }
    /// Weight.
    Weight = Weight {
        /// In kilograms.
        kilograms: Kilograms
    }
    /// Albumin in serum.
    Albumin = Albumin {
        /// In g/dL.
        grams_per_decilitre: GramsPerDecilitre
    }
    /// Haematocrit.
    Haematocrit = Haematocrit {
        /// In per cent.
        percent: Percent
    }
    /// White cells in blood.
    WhiteCells = WhiteCells {
        /// In 10⁹/L.
        billions_per_litre: BillionsPerLitre
    }
    /// Body temperature.
    Temperature = Temperature {
        /// In °C.
        degrees_celsius: DegreesCelsius
    }
    /// Left-ventricular ejection fraction.
    EjectionFraction = EjectionFraction {
        /// In per cent.
        percent: Percent
    }
    /// The highest systolic ankle pressure.
    AnklePressure = HighestAnklePressure {
        /// In mmHg.
        millimetres_of_mercury: MillimetresOfMercury
    }
    /// Bollinger's angiographic score below the knee.
    Bollinger = BollingerBelowKnee {
        /// In points.
        points: Points
    }
    /// Ankle-brachial index.
    AnkleBrachialIndex = WifiAbi {
        /// Without a unit.
        ratio: Ratio
    }
    /// The systolic ankle pressure of the leg that WIfI stages.
    WifiAnklePressure = WifiAnklePressure {
        /// In mmHg.
        millimetres_of_mercury: MillimetresOfMercury
    }
    /// The systolic toe pressure.
    ToePressure = WifiToePressure {
        /// In mmHg.
        millimetres_of_mercury: MillimetresOfMercury
    }
    /// Transcutaneous oxygen pressure (TcPO2) at the foot.
    TranscutaneousOxygen = WifiTcpo2 {
        /// In mmHg.
        millimetres_of_mercury: MillimetresOfMercury
    }
}
