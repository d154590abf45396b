//! The page on paper, read by poppler.

use std::path::PathBuf;
use std::process::Command;

use crate::harness::Page;

/// A printed document.
pub struct Paper {
    file: PathBuf,
}

impl Paper {
    /// Prints the page as the browser's own command does, into `target/screenshots/NAME.pdf`.
    pub async fn print(page: &Page, name: &str) -> Self {
        let pdf = page.printed().await;
        Self {
            file: page.keep(&format!("{name}.pdf"), &pdf),
        }
    }

    /// Everything on it, each run of spaces and line breaks as one space, no word broken at its hyphen.
    pub fn text(&self) -> String {
        let text = self.read("pdftotext", &["-raw"], &["-"]);
        let words: Vec<&str> = text.split_whitespace().collect();
        words.join(" ").replace("- ", "-")
    }

    /// How many sheets it is.
    pub fn sheets(&self) -> u32 {
        self.property("Pages").parse().expect("a number")
    }

    /// The size of a sheet, as poppler says it.
    pub fn size(&self) -> String {
        self.property("Page size")
    }

    fn property(&self, name: &str) -> String {
        let all = self.read("pdfinfo", &[], &[]);
        let mut lines = all.lines().filter_map(|line| line.split_once(':'));
        let found = lines.find(|(found, _)| *found == name);
        found.expect("poppler knows it").1.trim().to_owned()
    }

    fn read(&self, program: &str, before: &[&str], after: &[&str]) -> String {
        let output = Command::new(program)
            .args(before)
            .arg(&self.file)
            .args(after)
            .output()
            .unwrap_or_else(|error| panic!("{program} runs: {error}"));
        assert!(output.status.success(), "{program}: {output:?}");
        String::from_utf8(output.stdout).expect("UTF-8")
    }
}
