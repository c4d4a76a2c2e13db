use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    task::{Context, Poll},
};

use kerma_endpoint::Call;

/// Runs the user's code and catches its panic. The call is told of the panic, and everything else goes on.
pub fn run(call: &mut Call, context: &mut Context<'_>) -> Poll<()> {
    catch_unwind(AssertUnwindSafe(|| call.run(context))).unwrap_or_else(|panic| {
        let message = panic.downcast_ref::<&str>().map(|message| (*message).to_owned());
        let message = message.or_else(|| panic.downcast_ref::<String>().cloned());
        call.panicked(message.unwrap_or_else(|| "it panicked".into()));
        Poll::Ready(())
    })
}
