//! The hash of the page's address: a page and its parameters.
//!
//! `#/evidence?factor=age&lang=pl` is the page `/evidence` with two parameters; `#lang=pl` is the patient's page with one. The hash is
//! never sent to a server.

use percent_encoding::percent_decode_str;

/// The parsed hash of an address. Parsing loses nothing: [`Address::hash`] restores the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The page, with its leading slash; empty if the hash names no page.
    pub path: String,
    /// Names and raw values, in order; a parameter without `=` has no value.
    parameters: Vec<(String, Option<String>)>,
}

impl Address {
    /// Parses a hash, with or without its leading `#`.
    pub fn parse(hash: &str) -> Self {
        let text = hash.strip_prefix('#').unwrap_or(hash);
        let (path, query) = match text.split_once('?') {
            Some((path, query)) if path.is_empty() || is_page(path) => (path, query),
            None if is_page(text) => (text, ""),
            _ => ("", text),
        };
        let parameters = query.split('&').filter(|part| !part.is_empty());
        let parameters = parameters.map(|part| match part.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (part.to_owned(), None),
        });
        Address {
            path: path.to_owned(),
            parameters: parameters.collect(),
        }
    }

    /// The hash, with its leading `#`; empty if there is neither page nor parameter.
    pub fn hash(&self) -> String {
        let query = self.query();
        match (self.path.as_str(), query.as_str()) {
            ("", "") => String::new(),
            (path, "") => format!("#{path}"),
            // After a `?` the query is not mistaken for a page, and a leading `?` of its own is kept.
            ("", query) if is_page(query) || query.starts_with('?') => format!("#?{query}"),
            ("", query) => format!("#{query}"),
            (path, query) => format!("#{path}?{query}"),
        }
    }

    /// The parameters as given, joined by `&`.
    pub fn query(&self) -> String {
        let parts = self.parameters.iter().map(|(name, value)| match value {
            Some(value) => format!("{name}={value}"),
            None => name.clone(),
        });
        parts.collect::<Vec<_>>().join("&")
    }

    /// Whether the address has the parameter, with or without a value.
    pub fn has(&self, name: &str) -> bool {
        self.parameters.iter().any(|(known, _)| known == name)
    }

    /// The first value of the parameter, percent-decoded; empty if the parameter has no `=`, `None` if it is absent.
    pub fn value(&self, name: &str) -> Option<String> {
        let (_, value) = self.parameters.iter().find(|(known, _)| known == name)?;
        let value = value.as_deref().unwrap_or_default();
        Some(percent_decode_str(value).decode_utf8_lossy().into_owned())
    }

    /// The same address with the parameter set to `value`, which must not need percent-encoding.
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut address = self.without(name);
        address
            .parameters
            .push((name.to_owned(), Some(value.to_owned())));
        address
    }

    /// The same address plus those parameters of `names` that it lacks and `before` has, unchanged.
    pub fn keeping(mut self, before: &Self, names: &[&str]) -> Self {
        let of_names = before
            .parameters
            .iter()
            .filter(|(name, _)| names.contains(&name.as_str()));
        let lacking: Vec<_> = of_names
            .filter(|(name, _)| !self.has(name))
            .cloned()
            .collect();
        self.parameters.extend(lacking);
        self
    }

    /// The same address without the parameter.
    pub fn without(&self, name: &str) -> Self {
        let mut address = self.clone();
        address.parameters.retain(|(known, _)| known != name);
        address
    }
}

fn is_page(text: &str) -> bool {
    text.starts_with('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_a_page_and_parameters() {
        for (hash, path, query) in [
            ("", "", ""),
            ("#", "", ""),
            ("#/model", "/model", ""),
            (
                "#/evidence?factor=age&lang=pl",
                "/evidence",
                "factor=age&lang=pl",
            ),
            ("#lang=pl", "", "lang=pl"),
            ("#embed&lang=pl", "", "embed&lang=pl"),
            ("#?lang=pl", "", "lang=pl"),
            ("#patient=eyJhIjoxfQ==", "", "patient=eyJhIjoxfQ=="),
        ] {
            let address = Address::parse(hash);
            assert_eq!(
                (address.path.as_str(), address.query().as_str()),
                (path, query),
                "{hash}"
            );
        }
    }

    #[test]
    fn parsing_and_writing_restores_the_hash() {
        for hash in [
            "",
            "#/model",
            "#/evidence?factor=age&lang=pl",
            "#lang=pl&embed",
            "#a=b=c",
        ] {
            assert_eq!(Address::parse(hash).hash(), hash);
        }
    }

    #[test]
    fn a_question_mark_in_a_parameter_is_part_of_it() {
        for (hash, path, query) in [
            ("#b?c", "", "b?c"),
            ("#?b?c", "", "b?c"),
            ("#note=what?", "", "note=what?"),
            ("#?/model", "", "/model"),
            ("#??b", "", "?b"),
            ("##b", "", "#b"),
            ("#/model?b?c", "/model", "b?c"),
        ] {
            let address = Address::parse(hash);
            assert_eq!(
                (address.path.as_str(), address.query().as_str()),
                (path, query),
                "{hash}"
            );
            assert_eq!(Address::parse(&address.hash()), address, "{hash}");
        }
    }

    #[test]
    fn a_parameter_is_set_once_and_removed_whole() {
        let address = Address::parse("#/evidence?lang=en&factor=age");
        assert_eq!(
            address.with("lang", "pl").hash(),
            "#/evidence?factor=age&lang=pl"
        );
        assert_eq!(
            Address::parse("#lang=en&lang=pl").without("lang").hash(),
            ""
        );
        assert_eq!(Address::default().with("lang", "pl").hash(), "#lang=pl");
    }

    #[test]
    fn what_is_kept_follows_to_the_next_address_unless_it_names_its_own() {
        let before = Address::parse("#embed&lang=pl&origin=https%3A%2F%2Fward.example&factor=age");
        for (next, kept) in [
            (
                "#/evidence",
                "#/evidence?embed&lang=pl&origin=https%3A%2F%2Fward.example",
            ),
            (
                "#/model?lang=en",
                "#/model?lang=en&embed&origin=https%3A%2F%2Fward.example",
            ),
            ("", "#embed&lang=pl&origin=https%3A%2F%2Fward.example"),
        ] {
            let names = ["lang", "embed", "origin"];
            assert_eq!(
                Address::parse(next).keeping(&before, &names).hash(),
                kept,
                "{next}"
            );
        }
        let plain = Address::parse("#/evidence?factor=age");
        assert_eq!(plain.clone().keeping(&Address::default(), &["lang"]), plain);
    }

    #[test]
    fn values_are_percent_decoded() {
        let address = Address::parse("#origin=https%3A%2F%2Fward.example&embed");
        assert_eq!(
            address.value("origin").as_deref(),
            Some("https://ward.example")
        );
        assert_eq!(address.value("embed").as_deref(), Some(""));
        assert_eq!(address.value("lang"), None);
        assert!(address.has("embed") && !address.has("lang"));
    }
}
