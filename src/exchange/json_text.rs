//! JSON as text.

use super::strict_json::Json;

impl Json {
    /// The value as one line of JSON. A number that is whole is written without a decimal point.
    pub fn written(&self) -> String {
        let mut text = String::new();
        self.write_to(&mut text);
        text
    }

    fn write_to(&self, out: &mut String) {
        match self {
            Json::Null => out.push_str("null"),
            Json::YesNo(yes) => out.push_str(if *yes { "true" } else { "false" }),
            Json::Number(number) => out.push_str(&number.to_string()),
            Json::Text(text) => write_text(text, out),
            Json::List(items) => {
                for (place, item) in items.iter().enumerate() {
                    out.push(if place == 0 { '[' } else { ',' });
                    item.write_to(out);
                }
                out.push_str(if items.is_empty() { "[]" } else { "]" });
            }
            Json::Group(members) => {
                for (place, (name, member)) in members.iter().enumerate() {
                    out.push(if place == 0 { '{' } else { ',' });
                    write_text(name, out);
                    out.push(':');
                    member.write_to(out);
                }
                out.push_str(if members.is_empty() { "{}" } else { "}" });
            }
        }
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
    use crate::exchange::strict_json::read_json;

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
