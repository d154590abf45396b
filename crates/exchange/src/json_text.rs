//! Writes JSON with serde_json.

use serde::{Serialize, Serializer};

use super::strict_json::{Json, read_json};

/// On one line, without spaces.
pub fn written(document: &impl Serialize) -> String {
    serde_json::to_string(document).expect("every document has a JSON form")
}

/// Indented, for people; ends with a new line.
pub fn pretty(document: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(document).expect("every document has a JSON form");
    text + "\n"
}

/// As a JSON value.
pub fn json_value(document: &impl Serialize) -> Json {
    read_json(&written(document)).expect("what was written as JSON can be read")
}

/// Whole numbers up to this are written without a decimal point, and every whole float up to this is exact.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::Boolean(yes) => serializer.serialize_bool(*yes),
            Json::Number(number) if number.fract() == 0.0 && number.abs() <= LARGEST_WHOLE => {
                serializer.serialize_i64(*number as i64)
            }
            Json::Number(number) => serializer.serialize_f64(*number),
            Json::String(text) => serializer.serialize_str(text),
            Json::Array(items) => serializer.collect_seq(items),
            Json::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{pretty, read_json, written};

    #[test]
    fn what_is_written_reads_back_the_same() {
        for text in [
            r#"{"a":[1,-2.5,1e-7,123456789012345680],"b":{"c":null,"d":true},"e":[],"f":{},"g":"\"\\\n\u0001ż"}"#,
            "3",
            r#""x""#,
        ] {
            let json = read_json(text).expect("JSON");
            assert_eq!(read_json(&written(&json)), Ok(json.clone()), "{text}");
            assert_eq!(read_json(&pretty(&json)), Ok(json), "{text}");
        }
    }

    #[test]
    fn json_is_indented_for_people_and_compact_for_links() {
        let json = read_json(r#"{ "rutherford": 5, "lesion": { "pedal": "P2" } }"#).expect("JSON");
        assert_eq!(
            written(&json),
            r#"{"rutherford":5,"lesion":{"pedal":"P2"}}"#
        );
        assert_eq!(
            pretty(&json),
            "{\n  \"rutherford\": 5,\n  \"lesion\": {\n    \"pedal\": \"P2\"\n  }\n}\n"
        );
    }

    #[test]
    fn an_independent_parser_reads_what_is_written() {
        let source = r#"{"a":[],"b":{},"c":[1,2.5,-0.001,1e21,70],"d":"\"\\ \u0001\n ż 𝄞","e":[null,true,false,{"f":[[]]}]}"#;
        let expected: serde_json::Value = serde_json::from_str(source).expect("JSON");
        let written = written(&read_json(source).expect("JSON"));
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
