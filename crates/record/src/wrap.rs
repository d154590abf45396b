//! Wraps lines of plain text.

/// The most characters in a line of a note.
pub const COLUMNS: usize = 76;

/// The indentation of a paragraph's second and later lines.
const INDENT: &str = "  ";

/// A paragraph in lines of at most [`COLUMNS`] characters, the second and later ones indented, with a final line break. A word longer than
/// a line gets a line to itself.
pub fn wrapped(paragraph: &str) -> String {
    let mut text = String::new();
    let mut columns = 0;
    for word in paragraph.split(' ') {
        let width = word.chars().count();
        if columns > 0 && columns + 1 + width > COLUMNS {
            text.push('\n');
            text.push_str(INDENT);
            columns = INDENT.len();
        } else if columns > 0 {
            text.push(' ');
            columns += 1;
        }
        text.push_str(word);
        columns += width;
    }
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_exactly_the_width_is_not_broken_and_a_longer_one_is() {
        let just = format!("{} {}", "a".repeat(38), "ł".repeat(37));
        assert_eq!(just.chars().count(), 76);
        assert_eq!(wrapped(&just), format!("{just}\n"));
        let over = format!("{} {}", "a".repeat(38), "ł".repeat(38));
        assert_eq!(
            wrapped(&over),
            format!("{}\n  {}\n", "a".repeat(38), "ł".repeat(38))
        );
    }

    #[test]
    fn the_indent_counts() {
        let text = format!("{} {} b", "a".repeat(76), "c".repeat(73));
        assert_eq!(
            wrapped(&text),
            format!("{}\n  {}\n  b\n", "a".repeat(76), "c".repeat(73))
        );
    }
}
