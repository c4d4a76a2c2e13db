//! kerma-dimse.
#![no_std]
extern crate alloc;
