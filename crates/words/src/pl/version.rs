//! The version of the page.

use super::Polish;
use crate::{VersionText, VersionWords};

impl VersionWords for Polish {
    fn version(&self, text: VersionText) -> &'static str {
        match text {
            VersionText::Version => "Wersja",
            VersionText::ReadyOffline => "działa także bez sieci",
            VersionText::UpdateReady => "Nowa wersja jest gotowa.",
            VersionText::UpdateClears => "Ponowne wczytanie usunie odpowiedzi.",
            VersionText::Reload => "Wczytaj ponownie",
        }
    }
}
