//! What a test asks for and an engine cannot do.

use std::io::{Write, stderr};
use std::panic::resume_unwind;
use std::thread;

use super::Engine;

/// Ends a test that an engine cannot run to its end.
#[derive(Debug)]
pub struct NotHere {
    why: String,
}

impl NotHere {
    /// Ends the running test: its engine cannot go on, and `why` says so.
    pub fn end(why: impl Into<String>) -> ! {
        resume_unwind(Box::new(NotHere { why: why.into() }))
    }

    /// A test that ended so has not failed, unless it has to run everywhere; its output says which and why.
    pub fn allowed(
        outcome: thread::Result<()>,
        engine: Engine,
        test: &str,
        everywhere: bool,
    ) -> thread::Result<()> {
        let Err(payload) = outcome else {
            return outcome;
        };
        match payload.downcast::<NotHere>() {
            Ok(not_here) if everywhere => {
                panic!("{test} has to run in {engine:?}: {}", not_here.why)
            }
            Ok(not_here) => {
                // Straight to the terminal: the test runner would keep what a passing test prints.
                let line = format!("not to its end in {engine:?}: {test}: {}", not_here.why);
                writeln!(stderr(), "{line}").expect("the terminal is there");
                Ok(())
            }
            Err(failure) => Err(failure),
        }
    }
}
