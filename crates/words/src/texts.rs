//! The texts of a language that go out with the data, as `afs12-exchange` asks for them: that crate does not depend on this one.

use afs12_clinical::patient::{Field, Unit, ValidationError, Warning};
use afs12_clinical::prognosis::{Range, WholePercent};
use afs12_clinical::scores::{NotApplicable, Prediction, RiskGroup, Score, ScoreEndpoint};
use afs12_exchange::{FhirText, ResultText, Texts};

use crate::{Language, ScoreText, Text};

impl Texts for Language {
    fn code(&self) -> &'static str {
        self.words().code()
    }

    fn label(&self, field: Field) -> &'static str {
        self.words().label(field)
    }

    fn option(&self, field: Field, code: &str) -> &'static str {
        self.words().option(field, code)
    }

    fn caption(&self, field: Field, code: &str) -> &'static str {
        self.words().caption(field, code)
    }

    fn unit(&self, unit: Unit) -> &'static str {
        self.words().unit(unit)
    }

    fn validation_error(&self, validation_error: &ValidationError) -> String {
        self.words().validation_error(validation_error)
    }

    fn warning(&self, warning: &Warning) -> String {
        self.words().warning(warning)
    }

    fn sentence(&self, afs: WholePercent) -> String {
        self.words().sentence(afs)
    }

    fn shown_range(&self, range: &Range) -> Option<String> {
        self.words().shown_range(range)
    }

    fn score_name(&self, score: &dyn Score) -> &'static str {
        self.words().score_name(score)
    }

    fn not_applicable(&self, score: &dyn Score, not_applicable: &NotApplicable) -> String {
        self.words().not_applicable(score, not_applicable)
    }

    fn counted_as_unknown(&self, score: &dyn Score, fields: &[Field]) -> String {
        self.words().counted_as_unknown(score, fields)
    }

    fn standing(&self, points: Option<f64>, group: Option<RiskGroup>) -> String {
        self.words().standing(points, group)
    }

    fn endpoint(&self, endpoint: ScoreEndpoint, months: u8) -> String {
        self.words().endpoint(endpoint, months)
    }

    fn prediction(&self, prediction: &Prediction) -> String {
        self.words().prediction(prediction)
    }

    fn fhir(&self, text: FhirText) -> &'static str {
        self.words().fhir(text)
    }

    fn result(&self, text: ResultText) -> &'static str {
        let words = self.words();
        match text {
            ResultText::RangeLabel => words.text(Text::RangeLabel),
            ResultText::RangeMeaning => words.text(Text::RangeMeaning),
            ResultText::Extrapolated => words.text(Text::Extrapolated),
            ResultText::Limits => words.text(Text::Limits),
            ResultText::LimitsInShort => words.text(Text::LimitsInShort),
            ResultText::Derived => words.scores(ScoreText::Derived),
            ResultText::OtherPopulation => words.scores(ScoreText::OtherPopulation),
        }
    }
}
