//! The order in which the form asks.

use super::field::Field;
use super::table::with_form_groups;

macro_rules! form_groups {
    ($($(#[$doc:meta])* $group:ident: $($field:ident),+;)+) => {
        /// A group of questions: one card of the form.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum FormGroup {
            $($(#[$doc])* $group),+
        }

        impl FormGroup {
            const EVERY: [FormGroup; [$(stringify!($group)),+].len()] = [$(FormGroup::$group),+];

            /// Its questions, in order.
            pub const fn fields(self) -> &'static [Field] {
                match self {
                    $(FormGroup::$group => &[$(Field::$field),+]),+
                }
            }
        }
    };
}

with_form_groups!(form_groups);

/// How many groups have questions of the pooled model: all except the last.
const OF_THE_MODEL: usize = FormGroup::EVERY.len() - 1;

impl FormGroup {
    /// Every group with questions of the pooled model, in order.
    pub const ALL: [FormGroup; OF_THE_MODEL] = {
        let mut groups = [FormGroup::EVERY[0]; OF_THE_MODEL];
        let mut place = 0;
        while place < OF_THE_MODEL {
            groups[place] = FormGroup::EVERY[place];
            place += 1;
        }
        groups
    };

    /// The group of questions that only serve a published score.
    pub const FOR_SCORES: FormGroup = FormGroup::EVERY[OF_THE_MODEL];

    /// Every field of the form, in order.
    pub fn every_field() -> impl Iterator<Item = Field> {
        let groups = FormGroup::EVERY.into_iter();
        groups.flat_map(|group| group.fields().iter().copied())
    }
}

/// Each field is asked exactly once.
const _: () = {
    let mut asked = [false; Field::ALL.len()];
    let mut count = 0;
    let mut group = 0;
    while group < FormGroup::EVERY.len() {
        let fields = FormGroup::EVERY[group].fields();
        let mut place = 0;
        while place < fields.len() {
            let field = fields[place] as usize;
            assert!(!asked[field], "a field is in two groups of the form");
            asked[field] = true;
            count += 1;
            place += 1;
        }
        group += 1;
    }
    assert!(
        count == Field::ALL.len(),
        "a field is in no group of the form"
    );
};
