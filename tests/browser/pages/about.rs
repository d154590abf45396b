//! The pages about the model.

use crate::harness::Page;

const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";

/// Where the page's views are, the form last.
pub const ADDRESSES: [&str; 6] = [
    "/evidence",
    "/evidence?factor=dialysis",
    "/calibration",
    "/krakow",
    "/model",
    "/",
];

/// More than stand before the navigation.
const MOST_STOPS: usize = 20;

/// The navigation and the pages it leads to.
pub struct About<'p>(pub &'p Page);

impl About<'_> {
    /// Goes to a page with Tab and Enter, from the top.
    ///
    /// # Panics
    /// If Tab never reaches its link.
    pub async fn go_by_keyboard(&self, hash: &str) {
        // A click where nothing takes the focus: from there Tab goes on.
        let top = self.0.appears(".name").await;
        top.click().await.expect("the page takes a click");
        for _ in 0..MOST_STOPS {
            self.press(TAB).await;
            let href = self
                .0
                .value("document.activeElement.getAttribute('href')")
                .await;
            if href == format!("#{hash}") {
                return self.press(ENTER).await;
            }
        }
        panic!("not reached with Tab: {hash}");
    }

    /// Goes to a page by its address.
    pub async fn go_by_address(&self, hash: &str) {
        self.0.value(&format!("(location.hash = '{hash}')")).await;
        self.0.settle().await;
    }

    /// Whether the navigation marks this page alone as the one shown.
    pub async fn is_marked(&self, hash: &str) -> bool {
        let marked = "[...document.querySelectorAll('.pages [aria-current=page]')].map(a => a.getAttribute('href')).join()";
        self.0.value(marked).await == format!("#{hash}")
    }

    /// Unfolds everything that is folded, also what unfolding brings.
    pub async fn unfold_everything(&self) {
        let unfold = "[...document.querySelectorAll('details:not([open])')].map(fold => fold.open = true).length";
        while self.0.value(unfold).await != 0 {
            self.0.settle().await;
        }
    }

    /// The rows of an endpoint's table of every outcome: how many there are and how many are said to be inside.
    pub async fn calibration_rows(&self, endpoint: &str) -> (u64, u64) {
        let count = async |verdict: &str| {
            let script = format!(
                "[...document.querySelectorAll('[data-endpoint={endpoint}] .verdict')].filter(cell => '{verdict}' === '' || cell.textContent === '{verdict}').length"
            );
            self.0.value(&script).await.as_u64().expect("a count")
        };
        (count("").await, count("inside").await)
    }

    /// How many elements of an endpoint's part of the calibration a selector finds.
    pub async fn count_of(&self, endpoint: &str, css: &str) -> u64 {
        let script =
            format!("document.querySelectorAll('[data-endpoint={endpoint}] {css}').length");
        self.0.value(&script).await.as_u64().expect("a count")
    }

    /// A row of the Krakow page's common axis, as text.
    pub async fn krakow_row(&self, name: &str) -> String {
        self.0.text(&format!("[data-row='{name}']")).await
    }

    async fn press(&self, key: &str) {
        let element = self
            .0
            .active_element()
            .await
            .expect("something has the focus");
        element.send_keys(key).await.expect("it takes keys");
        self.0.settle().await;
    }
}
