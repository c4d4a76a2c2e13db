//! Work that waits most of the time, much of it at a time.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::thread;

/// What is to be done.
pub(crate) type Work<'a, T> = Vec<Box<dyn FnOnce() -> T + Send + 'a>>;

/// Does these, so many at a time; what came of them, in their order.
pub(crate) fn pool<T: Send>(work: Work<'_, T>, at_a_time: usize) -> Vec<T> {
    let count = work.len();
    let waiting = Mutex::new(work.into_iter().enumerate().collect::<VecDeque<_>>());
    let done = Mutex::new((0..count).map(|_| None).collect::<Vec<_>>());
    thread::scope(|scope| {
        for _ in 0..at_a_time.min(count) {
            scope.spawn(|| {
                loop {
                    let next = waiting.lock().unwrap().pop_front();
                    let Some((number, this)) = next else { break };
                    let result = this();
                    done.lock().unwrap()[number] = Some(result);
                    eprint!("\r{} of {count} ", done.lock().unwrap().iter().flatten().count());
                }
            });
        }
    });
    eprintln!();
    done.into_inner().unwrap().into_iter().flatten().collect()
}
