//! Distributes work over the cores.

use std::num::NonZero;
use std::thread;

/// The results of `work` for each number from 0 to `count`, in order. The distribution over threads does not change them.
pub(super) fn map<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let mut done: Vec<(usize, T)> = thread::scope(|scope| {
        let work = &work;
        let share = |worker: usize| {
            let places = (worker..count).step_by(workers);
            move || places.map(|place| (place, work(place))).collect::<Vec<_>>()
        };
        let threads: Vec<_> = (0..workers)
            .map(|worker| scope.spawn(share(worker)))
            .collect();
        let joined = threads.into_iter().map(|thread| thread.join());
        joined
            .flat_map(|share| share.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}
