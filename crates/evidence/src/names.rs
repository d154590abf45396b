//! The names of studies and groups on the page, and the addresses of publications.

use super::published::Published;
use super::rows::Study;

/// The most words in a surname before initials.
const MOST_WORDS: usize = 3;

/// The most letters in initials.
const MOST_INITIALS: usize = 3;

impl Study {
    /// Its first author and year, with whatever else is in its id: "Darling 2017, WIfI". A study whose citation begins with its title is
    /// named by its id in words: "CLariTI (2025)".
    pub fn name(&self) -> String {
        match self.author_and_year() {
            Some(first) => {
                let rest = self.without_author(&self.id);
                joined(first, ", ", written(&rest))
            }
            None => self.titled(&self.id),
        }
    }

    /// The address of its publication: by DOI, else in PubMed, else in PubMed Central.
    pub fn address(&self) -> Option<String> {
        let doi = self.doi.as_ref();
        let pmid = self.pmid.as_ref();
        let pmc = self.pmc.as_ref();
        doi.map(|doi| format!("https://doi.org/{doi}"))
            .or_else(|| pmid.map(|pmid| format!("https://pubmed.ncbi.nlm.nih.gov/{pmid}/")))
            .or_else(|| pmc.map(|pmc| format!("https://pmc.ncbi.nlm.nih.gov/articles/{pmc}/")))
    }

    /// The name of one of its groups.
    fn group_name(&self, group: &str) -> String {
        match self.author_and_year() {
            Some(first) => {
                let rest = self.without_author(group);
                joined(first, ": ", written(&rest))
            }
            None => self.titled(group),
        }
    }

    fn author_and_year(&self) -> Option<String> {
        let author = first_author(&self.citation)?;
        let year = self.year.map(|year| format!(" {year}"));
        Some(format!("{author}{}", year.unwrap_or_default()))
    }

    /// An id in words, with the year if the id does not contain it.
    fn titled(&self, id: &str) -> String {
        let parts: Vec<&str> = id.split('-').collect();
        let mut name = capitalised(&written(&parts));
        if let Some(year) = self.year
            && !name.contains(&year.to_string())
        {
            name.push_str(&format!(" ({year})"));
        }
        name
    }

    /// The parts of an id other than the first author and the year.
    fn without_author<'i>(&self, id: &'i str) -> Vec<&'i str> {
        let author = plain(first_author(&self.citation).unwrap_or_default());
        let whole = author.replace(' ', "");
        let year = self.year.map(|year| year.to_string()).unwrap_or_default();
        let is_said = |part: &&str| {
            *part == year || *part == whole || author.split(' ').any(|word| word == *part)
        };
        id.split('-').filter(|part| !is_said(part)).collect()
    }
}

impl Published {
    /// The name of a group of a study: "Iida 2013: OLIVE"; its id if there is no such study.
    pub fn group_name(&self, study: &str, group: &str) -> String {
        match self.study(study) {
            Some(study) => study.group_name(group),
            None => group.to_owned(),
        }
    }
}

/// The surname at the beginning of a citation: the text before initials that a comma or "et al" follows, or before "et al" itself.
fn first_author(citation: &str) -> Option<&str> {
    let mut end = 0;
    let mut words = citation.split(' ').peekable();
    for place in 0..=MOST_WORDS {
        let word = words.next()?;
        let next = words.peek().copied();
        let is_followed = word.ends_with(',') || next == Some("et");
        let is_name_over = word == "et" || (is_initials(word) && is_followed);
        if place > 0 && is_name_over {
            return Some(&citation[..end - 1]);
        }
        if !word.chars().all(|c| c.is_alphabetic() || "-'".contains(c)) {
            return None;
        }
        end += word.len() + 1;
    }
    None
}

fn is_initials(word: &str) -> bool {
    let letters = word.trim_end_matches(',');
    letters.chars().count() <= MOST_INITIALS
        && letters.chars().all(char::is_alphabetic)
        && letters.starts_with(char::is_uppercase)
        && letters.ends_with(char::is_uppercase)
}

/// A name as spelt in ids: lower case without diacritics.
fn plain(name: &str) -> String {
    let letter = |letter: char| match letter {
        'ä' | 'å' => 'a',
        'ë' | 'é' => 'e',
        'ö' | 'ø' => 'o',
        'ü' => 'u',
        other => other.to_ascii_lowercase(),
    };
    name.chars().map(letter).collect()
}

fn joined(first: String, between: &str, rest: String) -> String {
    match rest.is_empty() {
        true => first,
        false => first + between + &rest,
    }
}

fn capitalised(text: &str) -> String {
    let first = text.get(..1).unwrap_or_default();
    let rest = text.get(1..).unwrap_or_default();
    first.to_ascii_uppercase() + rest
}

/// The parts of an id as written on the page, some with a hyphen between them.
fn written(parts: &[&str]) -> String {
    let mut text = String::new();
    let mut before = "";
    for part in parts {
        if !text.is_empty() {
            text.push(if is_hyphenated(before, part) {
                '-'
            } else {
                ' '
            });
        }
        text.push_str(word(part));
        before = part;
    }
    text
}

/// Whether two parts are the ends of a span (of grades or years) or the name of a trial.
fn is_hyphenated(before: &str, part: &str) -> bool {
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_span = is_number(before) && is_number(part) && before.len() == part.len();
    is_span || matches!((before, part), ("best", "cli") | ("basil", "2"))
}

/// A part of an id as written on the page: names and abbreviations, with what ids shorten written out.
fn word(part: &str) -> &str {
    match part {
        "2yr" => "2-year",
        "abi" => "ABI",
        "acei" => "ACE inhibitor",
        "aha2025" => "AHA 2025",
        "basil" => "BASIL",
        "beach" => "BEACH",
        "best" => "BEST",
        "bestcli" => "BEST-CLI",
        "bf" => "bypass first",
        "bidmc" => "BIDMC",
        "bmi" => "BMI",
        "boston" => "Boston",
        "bta" => "below the ankle",
        "btk" => "below the knee",
        "buffalo" => "Buffalo",
        "cc" => "case-control",
        "china" => "China",
        "chongqing" => "Chongqing",
        "ckd" => "CKD",
        "clariti" => "CLariTI",
        "cli" => "CLI",
        "conut" => "CONUT",
        "copart" => "COPART",
        "cotignola" => "Cotignola",
        "cre8" => "Cre8",
        "critisch" => "CRITISCH",
        "debate" => "DEBATE",
        "dfu" => "diabetic foot ulcer",
        "england" => "England",
        "ericva" => "ERICVA",
        "esrd" => "ESRD",
        "evf" => "endovascular first,",
        "evt" => "endovascular",
        "fontaine4" => "Fontaine IV",
        "fp" => "femoropopliteal",
        "french" => "French",
        "glass" => "GLASS",
        "gnri" => "GNRI",
        "hd" => "haemodialysis",
        "helsinki" => "Helsinki",
        "heptfe" => "HePTFE",
        "hes" => "HES",
        "icai" => "ICAI",
        "iii" => "III",
        "in" => "IN",
        "india" => "India",
        "italy" => "Italy",
        "itt" => "intention to treat",
        "japan" => "Japan",
        "jbeat3" => "J-BEAT III",
        "jclimb" => "JCLIMB",
        "juventas" => "JUVENTAS",
        "kings" => "King's",
        "krakow" => "Krakow",
        "lehigh" => "Lehigh",
        "leicester" => "Leicester",
        "liberty" => "LIBERTY",
        "lund" => "Lund",
        "lvhn" => "Lehigh Valley",
        "mac" => "MAC",
        "medicare" => "Medicare",
        "meloni" => "Meloni",
        "mgh" => "MGH",
        "mi" => "myocardial injury",
        "ncabi" => "non-compressible ABI",
        "netherlands" => "Netherlands",
        "nlr" => "neutrophil-lymphocyte ratio",
        "nocli" => "no option",
        "nv1fgf" => "NV1FGF",
        "olive" => "OLIVE",
        "opg" => "OPG",
        "pact" => "PACT",
        "padi" => "PADI",
        "pearls" => "PEARLS",
        "prevent" => "PREVENT",
        "pta" => "PTA",
        "ptfe" => "PTFE",
        "pvi" => "endovascular",
        "regensburg" => "Regensburg",
        "revasc" => "revascularised",
        "rome" => "Rome",
        "russia" => "Russia",
        "rutherford" => "Rutherford",
        "saitama" => "Saitama",
        "scs" => "spinal cord stimulation",
        "sweden" => "Sweden",
        "swedvasc" => "Swedvasc",
        "talisman" => "TALISMAN",
        "tamaris" => "TAMARIS",
        "tpt" => "tibioperoneal trunk",
        "uhl" => "Uhl",
        "uk" => "UK",
        "us" => "US",
        "va" => "VA",
        "valladolid" => "Valladolid",
        "vals" => "VaLS",
        "vqi" => "VQI",
        "vsgne" => "VSGNE",
        "wifi" => "WIfI",
        "wifi4" => "WIfI 4",
        "wuhan" => "Wuhan",
        other => other,
    }
}
