//! When the browser paints.

use std::time::Duration;

use leptos::prelude::*;

/// Does something in the turn after the next frame is painted. A browser that shows nothing, in a tab behind another, paints again when
/// it is looked at.
pub fn after_painting(act: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(act, Duration::ZERO));
}
