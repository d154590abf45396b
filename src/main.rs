//! Mounts the page.

use afs12_page::app::{app, withdraw_on_panic};
use leptos::prelude::*;

fn main() {
    withdraw_on_panic();
    mount_to_body(app);
}
