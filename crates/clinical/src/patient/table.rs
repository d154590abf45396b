//! The one table of the questions: which questions exist, their place in the contract's JSON and in a [`Patient`](super::Patient), the
//! entries that each accepts, and their place in the form.
//!
//! [`Field`](super::Field), the patient and its reading, the ranges and warnings, the form's groups, the JSON schema and the FHIR items are
//! generated from it. A field's path is also its link id in FHIR. Which covariates of the model a question answers is in
//! `prognosis/question.rs`.

/// Passes the rows to a macro, in the order of the contract:
///
/// `Field = "path in the JSON" [member of the patient]: kind;`
///
/// The kinds are `YesNo`, `Choice<T>`, `Grade(least..=most)`, and `Quantity<T>(accepted range, usual range, in units)`, with both ranges in
/// the first unit. A value outside the usual range is accepted with a warning, because hardly any patient behind the evidence had one; that
/// range is a working judgement of this project, not a published limit.
macro_rules! with_fields {
    ($callback:ident) => {
        $callback! {
            Rutherford = "rutherford" [rutherford]: Grade(0..=6);
            Age = "age" [age]: Quantity<Age>(40.0..=105.0, usual 45.0..=95.0, in Years);
            Sex = "sex" [sex]: Choice<Sex>;
            Mobility = "mobility" [mobility]: Choice<Mobility>;
            Creatinine = "creatinine" [creatinine]: Quantity<Creatinine>(20.0..=2000.0, usual 35.0..=1200.0, in MicromolesPerLitre, MilligramsPerDecilitre);
            Egfr = "egfr" [egfr]: Quantity<Egfr>(1.0..=150.0, usual 3.0..=130.0, in MillilitresPerMinute);
            Dialysis = "dialysis" [dialysis]: YesNo;
            HeartFailure = "heart_failure" [heart_failure]: YesNo;
            CoronaryDisease = "coronary_disease" [coronary_disease]: YesNo;
            /// Stroke or transient ischaemic attack.
            CerebrovascularDisease = "cerebrovascular_disease" [cerebrovascular_disease]: YesNo;
            Diabetes = "diabetes" [diabetes]: YesNo;
            /// Chronic obstructive pulmonary disease.
            Copd = "copd" [copd]: YesNo;
            AtrialFibrillation = "atrial_fibrillation" [atrial_fibrillation]: YesNo;
            /// Major amputation of the other leg.
            PriorMajorAmputation = "prior_major_amputation" [prior_major_amputation]: YesNo;
            Cancer = "cancer" [cancer]: Choice<Cancer>;
            Height = "height_cm" [height]: Quantity<Height>(120.0..=220.0, usual 140.0..=200.0, in Centimetres);
            Weight = "weight_kg" [weight]: Quantity<Weight>(25.0..=250.0, usual 35.0..=160.0, in Kilograms);
            Albumin = "albumin" [albumin]: Quantity<Albumin>(10.0..=60.0, usual 18.0..=52.0, in GramsPerLitre, GramsPerDecilitre);
            Haematocrit = "haematocrit" [haematocrit]: Quantity<Haematocrit>(10.0..=65.0, usual 18.0..=55.0, in Percent, LitresPerLitre);
            WhiteCells = "white_cells" [white_cells]: Quantity<WhiteCells>(0.1..=100.0, usual 2.0..=40.0, in BillionsPerLitre);
            Temperature = "temperature_c" [temperature]: Quantity<Temperature>(30.0..=43.0, usual 35.0..=41.0, in DegreesCelsius);
            WoundInfection = "wound_infection" [wound_infection]: YesNo;
            HeelWound = "heel_wound" [heel_wound]: YesNo;
            Urgent = "urgent" [urgent]: YesNo;
            Level = "lesion.level" [lesion.level]: Choice<Level>;
            PatentCruralArteries = "lesion.patent_crural_arteries" [lesion.patent_crural_arteries]: Grade(0..=3);
            Pedal = "lesion.pedal" [lesion.pedal]: Choice<PedalModifier>;
            GlassFemoropopliteal = "lesion.glass.femoropopliteal" [lesion.glass.femoropopliteal]: Grade(0..=4);
            GlassInfrapopliteal = "lesion.glass.infrapopliteal" [lesion.glass.infrapopliteal]: Grade(0..=4);
            SevereCalcification = "lesion.glass.severe_calcification" [lesion.glass.severe_calcification]: Choice<SevereCalcification>;
            WifiWound = "wifi.wound" [wifi.wound]: Grade(0..=3);
            WifiIschaemia = "wifi.ischaemia" [wifi.ischaemia]: Grade(0..=3);
            WifiFootInfection = "wifi.foot_infection" [wifi.foot_infection]: Grade(0..=3);
            /// Ankle-brachial index.
            WifiAbi = "wifi.abi" [wifi.abi]: Quantity<AnkleBrachialIndex>(0.0..=3.0, usual 0.0..=1.4, in Ratio);
            WifiAnklePressure = "wifi.ankle_pressure_mmhg" [wifi.ankle_pressure]: Quantity<WifiAnklePressure>(0.0..=300.0, usual 0.0..=250.0, in MillimetresOfMercury);
            WifiToePressure = "wifi.toe_pressure_mmhg" [wifi.toe_pressure]: Quantity<ToePressure>(0.0..=300.0, usual 0.0..=200.0, in MillimetresOfMercury);
            /// Transcutaneous oxygen pressure at the foot.
            WifiTcpo2 = "wifi.tcpo2_mmhg" [wifi.tcpo2]: Quantity<TranscutaneousOxygen>(0.0..=150.0, usual 0.0..=100.0, in MillimetresOfMercury);
            Treatment = "treatment" [treatment]: Choice<Treatment>;
            Smoking = "smoking" [smoking]: Choice<Smoking>;
            Dyslipidaemia = "dyslipidaemia" [dyslipidaemia]: YesNo;
            ContralateralLesion = "contralateral_lesion" [contralateral_lesion]: YesNo;
            OtherVascularDisease = "other_vascular_disease" [other_vascular_disease]: YesNo;
            EjectionFraction = "ejection_fraction" [ejection_fraction]: Quantity<EjectionFraction>(5.0..=85.0, usual 15.0..=75.0, in Percent);
            MeasurableAnklePressures = "ankle_pressures.measurable" [measurable_ankle_pressures]: Grade(0..=3);
            HighestAnklePressure = "ankle_pressures.highest_mmhg" [highest_ankle_pressure]: Quantity<AnklePressure>(0.0..=300.0, usual 0.0..=250.0, in MillimetresOfMercury);
            BollingerBelowKnee = "bollinger_below_knee" [bollinger_below_knee]: Quantity<Bollinger>(0.0..=150.0, usual 0.0..=150.0, in Points);
            LowSkeletalMuscle = "low_skeletal_muscle" [low_skeletal_muscle]: YesNo;
        }
    };
}
pub(super) use with_fields;

/// Passes the groups of the form to a macro, each with its fields in the order in which the form asks. A field in no group or in two does
/// not compile.
macro_rules! with_form_groups {
    ($callback:ident) => {
        $callback! {
            model {
                /// The leg to be treated.
                Leg: Rutherford, WoundInfection, HeelWound;
                /// Perfusion, and WIfI.
                Perfusion: WifiIschaemia, WifiAbi, WifiAnklePressure, WifiToePressure, WifiTcpo2, WifiWound, WifiFootInfection;
                /// The angiogram, and GLASS.
                Lesion: Level, PatentCruralArteries, Pedal, GlassFemoropopliteal, GlassInfrapopliteal, SevereCalcification;
                /// The person.
                Person: Age, Sex, Mobility, Height, Weight;
                /// Other diseases.
                Disease: HeartFailure, CoronaryDisease, CerebrovascularDisease, Diabetes, Copd, AtrialFibrillation, PriorMajorAmputation,
                    Dialysis, Cancer;
                /// Blood tests, and temperature.
                Blood: Creatinine, Egfr, Albumin, Haematocrit, WhiteCells, Temperature;
                /// Urgency.
                Urgency: Urgent;
                /// The planned treatment.
                Treatment: Treatment;
            }
            scores {
                /// Questions that only serve a published score.
                Scores: Smoking, Dyslipidaemia, OtherVascularDisease, ContralateralLesion, LowSkeletalMuscle, EjectionFraction,
                    BollingerBelowKnee, MeasurableAnklePressures, HighestAnklePressure;
            }
        }
    };
}
pub(super) use with_form_groups;
