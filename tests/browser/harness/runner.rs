//! Runs each test in each engine that it names: all of them in one program, one more at once than there are cores.

use std::cell::{Cell, RefCell};
use std::num::NonZero;
use std::panic::{catch_unwind, set_hook};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use libtest_mimic::{Arguments, Failed, Trial};

use super::{Engine, browser, site};

/// For what an engine decides: keys, focus, files, links, the way back, offline use, frames.
pub const EVERY_ENGINE: &[Engine] = &[Engine::Chromium, Engine::Firefox, Engine::WebKit];
/// For what the program decides, which is the same in each engine, and for what only Chromium's driver can do.
pub const CHROMIUM: &[Engine] = &[Engine::Chromium];
/// For what needs no browser.
pub const NO_BROWSER: &[Engine] = &[];

/// How many of the slowest tests are named at the end.
const SLOWEST: usize = 10;

/// A test, which [`test!`] has made known.
pub struct Test {
    path: &'static str,
    engines: &'static [Engine],
    way: fn(),
}

inventory::collect!(Test);

impl Test {
    /// Names a function as a test of these engines; its path begins with the program's own name.
    pub const fn new(path: &'static str, engines: &'static [Engine], way: fn()) -> Self {
        Self { path, engines, way }
    }

    /// The test once in each of its engines, or once without a browser.
    fn trials(&'static self) -> Vec<Trial> {
        if self.engines.is_empty() {
            return vec![self.trial(None)];
        }
        let engines = self.engines.iter();
        engines.map(|engine| self.trial(Some(*engine))).collect()
    }

    fn trial(&'static self, engine: Option<Engine>) -> Trial {
        let (_, path) = self.path.split_once("::").expect("the program's own name");
        let name = format!("{}::{path}", engine.map_or("plain", Engine::name));
        Trial::test(name.clone(), move || {
            ENGINE.set(engine);
            NAME.set(name.clone());
            let started = Instant::now();
            let outcome = catch_unwind(self.way);
            let mut durations = DURATIONS.lock().unwrap_or_else(PoisonError::into_inner);
            durations.push((started.elapsed(), name));
            outcome.map_err(|_| Failed::from(LAST_PANIC.take()))
        })
    }
}

/// Says in which engines the function of this name is a test.
macro_rules! test {
    ($engines:ident, $name:ident) => {
        inventory::submit! {
            $crate::harness::Test::new(
                concat!(module_path!(), "::", stringify!($name)),
                $crate::harness::$engines,
                $name,
            )
        }
    };
}
pub(crate) use test;

thread_local! {
    static ENGINE: Cell<Option<Engine>> = const { Cell::new(None) };
    static NAME: RefCell<String> = const { RefCell::new(String::new()) };
    static LAST_PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

static DURATIONS: Mutex<Vec<(Duration, String)>> = Mutex::new(Vec::new());

/// The engine that the running test is to use.
///
/// # Panics
/// If the test has said that it needs none.
pub fn this_engine() -> Engine {
    ENGINE
        .get()
        .expect("a test that opens a page names its engines")
}

/// The name of the running test, its engine first.
pub fn this_test() -> String {
    NAME.with_borrow(String::clone)
}

/// Runs what the command line asks for and leaves no browser and no server behind.
pub fn run() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // A worker waits for its browser a third of the time: one more than there are cores keeps them busy.
    let cores = available_parallelism().map_or(1, NonZero::get);
    arguments.test_threads.get_or_insert(cores + 1);
    // A test may expect a failure: what is said of one is printed only where it is the test's own.
    set_hook(Box::new(|panic| LAST_PANIC.set(panic.to_string())));
    let mut trials: Vec<Trial> = inventory::iter::<Test>
        .into_iter()
        .flat_map(Test::trials)
        .collect();
    // One engine after the other, so that few browsers are started.
    trials.sort_by(|one, other| one.name().cmp(other.name()));
    let conclusion = libtest_mimic::run(&arguments, trials);
    browser::end_idle();
    site::end_shared();
    print_slowest();
    conclusion.exit_code()
}

fn print_slowest() {
    let mut durations = DURATIONS.lock().unwrap_or_else(PoisonError::into_inner);
    durations.sort_unstable_by(|one, other| other.cmp(one));
    for (duration, name) in durations.iter().take(SLOWEST) {
        println!("{:5.1} s {name}", duration.as_secs_f64());
    }
}
