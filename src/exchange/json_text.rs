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
            Json::Text(string) => write_text(string, text),
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
                    write_text(name, text);
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

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
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

    #[test]
    fn what_is_written_is_read_again_by_a_parser_of_others() {
        let source = r#"{"a":[],"b":{},"c":[1,2.5,-0.001,1e21,70],"d":"\"\\ \u0001\n ż 𝄞","e":[null,true,false,{"f":[[]]}]}"#;
        let expected: serde_json::Value = serde_json::from_str(source).expect("JSON");
        let written = read_json(source).expect("JSON").written();
        let found: serde_json::Value = serde_json::from_str(&written).expect("JSON");
        assert_eq!(
            found["c"][4].to_string(),
            "70",
            "a whole number stays whole"
        );
        for place in ["/a", "/b", "/d", "/e"] {
            assert_eq!(found.pointer(place), expected.pointer(place), "{place}");
        }
        for place in 0..5 {
            assert_eq!(
                found["c"][place].as_f64(),
                expected["c"][place].as_f64(),
                "{place}"
            );
        }
    }
}
