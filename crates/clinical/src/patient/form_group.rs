//! The order in which the form asks.

use super::field::Field;
use super::table::with_form_groups;

macro_rules! form_groups {
    (
        model { $($(#[$doc:meta])* $group:ident: $($field:ident),+;)+ }
        scores { $(#[$scores_doc:meta])* $scores:ident: $($of_scores:ident),+; }
    ) => {
        /// A group of questions: one card of the form.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum FormGroup {
            $($(#[$doc])* $group,)+
            $(#[$scores_doc])* $scores,
        }

        impl FormGroup {
            /// Every group with questions of the pooled model, in order.
            pub const ALL: [FormGroup; [$(stringify!($group)),+].len()] = [$(FormGroup::$group),+];

            /// The group of questions that only serve a published score.
            pub const FOR_SCORES: FormGroup = FormGroup::$scores;

            /// Every group, in order.
            pub const EVERY: [FormGroup; FormGroup::ALL.len() + 1] = [$(FormGroup::$group,)+ FormGroup::$scores];

            /// Its questions, in order.
            pub const fn fields(self) -> &'static [Field] {
                match self {
                    $(FormGroup::$group => &[$(Field::$field),+],)+
                    FormGroup::$scores => &[$(Field::$of_scores),+],
                }
            }
        }
    };
}

with_form_groups!(form_groups);

impl FormGroup {
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
