//! Answers that are one of a fixed set of words.

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal),+ $(,)? })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum $name {
                $(
                    $(#[$variant_doc])*
                    #[doc = concat!("`", $code, "` in the data contract.")]
                    $variant
                ),+
            }

            impl Choice for $name {
                const CODES: &'static [&'static str] = &[$($code),+];

                fn from_code(code: &str) -> Option<Self> {
                    match code {
                        $($code => Some($name::$variant),)+
                        _ => None,
                    }
                }
            }

            impl From<$name> for AnyChoice {
                fn from(choice: $name) -> AnyChoice {
                    AnyChoice::$name(choice)
                }
            }
        )+

        /// An answer of any choice field.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum AnyChoice {
            $($(#[$doc])* $name($name)),+
        }
    };
}

/// An answer that is one of a fixed set of words.
pub trait Choice: Sized + Into<AnyChoice> {
    /// The words of the data contract, in the order in which they are offered.
    const CODES: &'static [&'static str];

    /// The choice with this word in the data contract.
    fn from_code(code: &str) -> Option<Self>;
}

choices! {
    /// Sex, as the laboratory and the published models use it.
    Sex { Female = "female", Male = "male" }

    /// How the patient gets about.
    Mobility {
        /// Walks, with or without help.
        Walks = "walks",
        /// Does not walk, stands to transfer.
        Wheelchair = "wheelchair",
        /// Needs full assistance.
        Bedridden = "bedridden",
    }

    /// Malignant disease.
    Cancer { Never = "never", Past = "past", UnderTreatment = "under-treatment" }

    /// The most proximal diseased level that is treated.
    Level {
        AortoIliac = "aorto-iliac",
        Femoropopliteal = "femoropopliteal",
        /// Infrapopliteal disease only.
        Infrapopliteal = "infrapopliteal",
    }

    /// The inframalleolar (pedal) modifier of the Global Vascular Guidelines.
    PedalModifier {
        /// Target artery crosses the ankle into the foot with an intact pedal arch.
        P0 = "P0",
        /// Target artery crosses the ankle into the foot; absent or severely diseased arch.
        P1 = "P1",
        /// No target artery crosses the ankle into the foot.
        P2 = "P2",
    }

    /// The segments with severe calcification, each of which raises its GLASS grade by one.
    SevereCalcification {
        None = "none",
        Femoropopliteal = "femoropopliteal",
        Infrapopliteal = "infrapopliteal",
        Both = "both",
    }

    /// The planned treatment.
    Treatment {
        Endovascular = "endovascular",
        VeinBypass = "vein-bypass",
        ProstheticBypass = "prosthetic-bypass",
        /// No revascularisation is possible.
        NonePossible = "none-possible",
    }

    /// Smoking.
    Smoking { Never = "never", Former = "former", Current = "current" }
}
