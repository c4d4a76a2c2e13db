//! What is said of a panic: where it was, which is an error of kerma's, and not what it says, which may be a patient's.

use std::any::Any;
use std::backtrace::{Backtrace, BacktraceStatus};
use std::panic::{self, Location};

/// Panics are told in the log, those too that are caught.
pub(crate) fn install() {
    panic::set_hook(Box::new(|panic| {
        log::error!("{}", told(panic.location(), panic.payload()));
        let backtrace = Backtrace::capture();
        if backtrace.status() == BacktraceStatus::Captured {
            log::error!("Backtrace:\n  {}", backtrace.to_string().replace('\n', "\n  "));
        }
    }));
}

/// A message is told if it is a literal: one that was formatted may have values in it, such as the text that was sliced.
fn told(location: Option<&Location<'_>>, payload: &(dyn Any + Send)) -> String {
    let mut told = "Panic".to_owned();
    if let Some(location) = location {
        told.push_str(&format!(" at {location}"));
    }
    if let Some(literal) = payload.downcast_ref::<&str>() {
        told.push_str(&format!(": {literal}"));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_told_by_its_place_and_without_values() {
        let here = Location::caller();
        assert_eq!(told(Some(here), &"no such state"), format!("Panic at {here}: no such state"));
        assert_eq!(told(None, &"byte index 3 is no boundary of `Doe^Jöhn`".to_owned()), "Panic");
    }
}
