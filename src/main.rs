//! Mounts the page.

#[cfg(target_arch = "wasm32")]
fn main() {
    use afs12::app::{app, withdraw_on_panic};
    use leptos::prelude::*;

    withdraw_on_panic();
    mount_to_body(app);
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program is the page and runs in a browser: make serve");
}
