//! The forms of a Polish noun beside a number.

/// Returns the form beside a whole number, by CLDR's rule for Polish: one (1), few (2 to 4, 22 to 24, 32 …) or many (all others).
pub fn form(count: usize, [one, few, many]: [&'static str; 3]) -> &'static str {
    match (count, count % 10, count % 100) {
        (1, ..) => one,
        (_, _, 12..=14) => many,
        (_, 2..=4, _) => few,
        _ => many,
    }
}

/// Returns the form beside a number that may have decimals: a fraction takes the genitive singular.
pub fn form_of(amount: f64, forms: [&'static str; 3], fraction: &'static str) -> &'static str {
    match amount.fract() == 0.0 {
        true => form(amount as usize, forms),
        false => fraction,
    }
}

/// Returns a whole number and its noun.
pub fn counted(count: usize, forms: [&'static str; 3]) -> String {
    format!("{count} {}", form(count, forms))
}

/// Returns "of `total`": the preposition is `ze` before 100 to 199 (ze stu), else `z`.
pub fn of(total: usize) -> String {
    let preposition = if (100..200).contains(&total) {
        "ze"
    } else {
        "z"
    };
    format!("{preposition} {total}")
}
