//! A browser's own folder for temporary files, by which the processes of that browser are known.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

/// How long a killed browser may take to be gone.
const PATIENCE: Duration = Duration::from_secs(5);

/// A new, empty folder. On drop the browser that uses it is ended and the folder removed.
pub struct Profile(PathBuf);

impl Profile {
    /// Makes a folder no other test has.
    pub fn fresh() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        // Not inside the build folder, whose path may be too long for the sockets the browser makes in here.
        let folder = env::temp_dir().join(format!("afs12-browser-{}-{count}-", process::id()));
        fs::create_dir_all(&folder).expect("the folder for temporary files can be written to");
        Self(folder)
    }

    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// The processes whose command line names the folder.
    fn processes(&self) -> Vec<String> {
        let folder = self.0.to_string_lossy();
        let all = fs::read_dir("/proc").into_iter().flatten().flatten();
        all.filter(|entry| {
            let line = fs::read(entry.path().join("cmdline")).unwrap_or_default();
            String::from_utf8_lossy(&line).contains(&*folder)
        })
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        let ended = Instant::now();
        while !self.processes().is_empty() && ended.elapsed() < PATIENCE {
            for process in self.processes() {
                // It may end between being listed and being killed.
                let _ = Command::new("kill").args(["-KILL", &process]).status();
            }
            thread::sleep(Duration::from_millis(20));
        }
        // A file that appears just now stays behind, harmlessly, among the temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}
