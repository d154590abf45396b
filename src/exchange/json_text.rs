//! JSON, written.

use super::strict_json::Json;

/// One level of indentation.
const INDENT: &str = "  ";

impl Json {
    /// On one line, without spaces.
    pub fn written(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, None);
        text
    }

    /// Indented, for people; ends with a new line.
    pub fn pretty(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, Some(0));
        text.push('\n');
        text
    }

    /// `depth` is how deep it stands; none where it is written on one line.
    fn write(&self, text: &mut String, depth: Option<usize>) {
        match self {
            Json::Null => text.push_str("null"),
            Json::YesNo(yes) => text.push_str(&yes.to_string()),
            // The shortest digits that read back as the same number, never a power of ten.
            Json::Number(number) => text.push_str(&number.to_string()),
            Json::Text(string) => text.push_str(&quoted(string)),
            Json::List(items) => between(
                text,
                depth,
                ['[', ']'],
                items.len(),
                &mut |text, place, depth| {
                    items[place].write(text, depth);
                },
            ),
            Json::Group(members) => between(
                text,
                depth,
                ['{', '}'],
                members.len(),
                &mut |text, place, depth| {
                    let (name, value) = &members[place];
                    text.push_str(&quoted(name));
                    text.push_str(if depth.is_some() { ": " } else { ":" });
                    value.write(text, depth);
                },
            ),
        }
    }
}

/// Writes `count` things between two brackets, parted by commas.
fn between(
    text: &mut String,
    depth: Option<usize>,
    [open, close]: [char; 2],
    count: usize,
    write: &mut dyn FnMut(&mut String, usize, Option<usize>),
) {
    let inner = depth.map(|depth| depth + 1);
    text.push(open);
    for place in 0..count {
        if place > 0 {
            text.push(',');
        }
        new_line(text, inner);
        write(text, place, inner);
    }
    if count > 0 {
        new_line(text, depth);
    }
    text.push(close);
}

fn new_line(text: &mut String, depth: Option<usize>) {
    if let Some(depth) = depth {
        text.push('\n');
        text.push_str(&INDENT.repeat(depth));
    }
}

fn quoted(string: &str) -> String {
    serde_json::Value::from(string).to_string()
}

#[cfg(test)]
mod tests {
    use super::super::strict_json::read_json;

    #[test]
    fn what_is_written_reads_back_the_same() {
        for text in [
            r#"{"a":[1,-2.5,1e-7,123456789012345680],"b":{"c":null,"d":true},"e":[],"f":{},"g":"\"\\\n\u0001ż"}"#,
            "3",
            r#""x""#,
        ] {
            let json = read_json(text).expect("JSON");
            assert_eq!(read_json(&json.written()), Ok(json.clone()), "{text}");
            assert_eq!(read_json(&json.pretty()), Ok(json), "{text}");
        }
    }

    #[test]
    fn it_is_indented_for_people_and_bare_for_links() {
        let json = read_json(r#"{ "rutherford": 5, "lesion": { "pedal": "P2" } }"#).expect("JSON");
        assert_eq!(
            json.written(),
            r#"{"rutherford":5,"lesion":{"pedal":"P2"}}"#
        );
        assert_eq!(
            json.pretty(),
            "{\n  \"rutherford\": 5,\n  \"lesion\": {\n    \"pedal\": \"P2\"\n  }\n}\n"
        );
    }
}
