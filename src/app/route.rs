//! Which page is shown: it lives behind the address's hash, so that any folder and the back button work.

use leptos::ev;
use leptos::prelude::*;
use web_sys::wasm_bindgen::JsValue;

use afs12_exchange::Address;
use afs12_words::Text;

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

    /// Goes to the page; where it is shown already, nothing happens.
    pub fn show(self) {
        if Route::of(&current_address()) != self {
            // A hash is always accepted.
            let _ = gloo::utils::window().location().set_hash(self.hash());
        }
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

    /// The page of an address; an unknown path is the patient's page.
    fn of(address: &Address) -> Self {
        Route::ALL
            .into_iter()
            .find(|route| route.hash() == address.path)
            .unwrap_or(Route::Patient)
    }
}

/// The parameter of the address that names the language.
pub const LANGUAGE: &str = "lang";
/// The parameter that hides the frame of the page, behind the hash or in the query.
pub const EMBED: &str = "embed";
/// The parameter that names the origin to which estimates may be passed.
pub const ORIGIN: &str = "origin";

/// What a link inside the page need not name: the address goes on remembering the language and who frames the page.
const KEPT: [&str; 3] = [LANGUAGE, EMBED, ORIGIN];

/// Where the reader is.
#[derive(Clone, Copy)]
pub struct Location {
    address: RwSignal<Address>,
}

impl Location {
    /// Follows the address and provides it to every component below.
    pub fn provide() -> Self {
        let address = RwSignal::new(current_address());
        let listener = window_event_listener(ev::hashchange, move |_| {
            let named = current_address();
            let next = address.with_untracked(|before| named.clone().keeping(before, &KEPT));
            if next != named {
                write(&next);
            }
            address.set(next);
            gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
        });
        on_cleanup(move || listener.remove());
        let location = Location { address };
        provide_context(location);
        location
    }

    /// Where the reader is.
    pub fn get() -> Self {
        expect_context()
    }

    /// The page shown.
    pub fn route(self) -> Route {
        self.address.with(Route::of)
    }

    /// The parameters of the address as they stand: what the page is asked to show.
    pub fn query(self) -> String {
        self.address.with(Address::query)
    }

    /// The value of a parameter.
    pub fn parameter(self, name: &str) -> Option<String> {
        self.address.with(|address| address.value(name))
    }

    /// Changes the address in its place: the page stays as it is, and the way back is not made longer.
    pub fn replace(self, change: impl FnOnce(&Address) -> Address) {
        let address = self.address.with_untracked(change);
        write(&address);
        self.address.set(address);
    }
}

/// Writes an address in the place of the present one.
fn write(address: &Address) {
    // An empty address would be the whole document's; a bare hash is the same page.
    let hash = match address.hash() {
        hash if hash.is_empty() => "#".to_owned(),
        hash => hash,
    };
    let history = gloo::utils::window().history();
    // Where the browser refuses, as some do inside a frame, the page still follows its own copy.
    let _ =
        history.and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(&hash)));
}

fn current_address() -> Address {
    Address::parse(&gloo::utils::window().location().hash().unwrap_or_default())
}
