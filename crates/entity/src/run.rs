use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    task::{Context, Poll},
};

use kerma_endpoint::Call;

/// Runs the user's code and catches its panic. The call is told of the panic, and everything else goes on.
///
/// The call is told a message that is a literal. One that was formatted goes to the panic hook alone: it may have values in it, such
/// as the text in which an index was none, and what the call is told is logged.
pub fn run(call: &mut Call, context: &mut Context<'_>) -> Poll<()> {
    catch_unwind(AssertUnwindSafe(|| call.run(context))).unwrap_or_else(|panic| {
        let literal = panic.downcast_ref::<&str>().copied();
        call.panicked(literal.unwrap_or("it panicked").into());
        Poll::Ready(())
    })
}
