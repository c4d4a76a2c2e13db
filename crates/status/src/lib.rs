//! kerma-status.
#![no_std]
extern crate alloc;
