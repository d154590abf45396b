//! Which page is shown: it lives behind the address's hash, so that any folder and the back button work.

use leptos::ev;
use leptos::prelude::*;

use crate::words::Text;

/// A page of the tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The form and the result.
    Patient,
    /// Every study and every number.
    Evidence,
    /// Predictions of cohorts that the model was not shown.
    Calibration,
    /// The study that the project grew from.
    Krakow,
    /// What the model is for, how it was made, and its limits.
    ModelCard,
}

impl Route {
    /// Every page, in the order of the navigation.
    pub const ALL: [Route; 5] = [
        Route::Patient,
        Route::Evidence,
        Route::Calibration,
        Route::Krakow,
        Route::ModelCard,
    ];

    /// The address's hash, without the sign.
    pub fn hash(self) -> &'static str {
        match self {
            Route::Patient => "/",
            Route::Evidence => "/evidence",
            Route::Calibration => "/calibration",
            Route::Krakow => "/krakow",
            Route::ModelCard => "/model",
        }
    }

    /// Goes to the page.
    pub fn show(self) {
        // A hash is always accepted; where it is there already, nothing happens.
        let _ = gloo::utils::window().location().set_hash(self.hash());
    }

    /// What the navigation calls it.
    pub fn title(self) -> Text {
        match self {
            Route::Patient => Text::PatientPage,
            Route::Evidence => Text::EvidencePage,
            Route::Calibration => Text::CalibrationPage,
            Route::Krakow => Text::KrakowPage,
            Route::ModelCard => Text::ModelCardPage,
        }
    }

    /// The page of a hash. What follows a question mark belongs to the page itself; an unknown hash is the patient's page.
    fn of(hash: &str) -> Self {
        let path = hash
            .trim_start_matches('#')
            .split('?')
            .next()
            .unwrap_or_default();
        Route::ALL
            .into_iter()
            .find(|route| route.hash() == path)
            .unwrap_or(Route::Patient)
    }
}

/// Where the reader is.
#[derive(Clone, Copy)]
pub struct Location {
    hash: RwSignal<String>,
}

impl Location {
    /// Follows the address and provides it to every component below.
    pub fn provide() -> Self {
        let hash = RwSignal::new(current_hash());
        let listener = window_event_listener(ev::hashchange, move |_| {
            hash.set(current_hash());
            gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
        });
        on_cleanup(move || listener.remove());
        let location = Location { hash };
        provide_context(location);
        location
    }

    /// Where the reader is.
    pub fn get() -> Self {
        expect_context()
    }

    /// The page shown.
    pub fn route(self) -> Route {
        self.hash.with(|hash| Route::of(hash))
    }

    /// What follows the question mark in the hash: what the page is asked to show; empty without it.
    pub fn query(self) -> String {
        self.hash.with(|hash| {
            hash.split_once('?')
                .map(|(_, query)| query.to_owned())
                .unwrap_or_default()
        })
    }
}

fn current_hash() -> String {
    gloo::utils::window().location().hash().unwrap_or_default()
}
