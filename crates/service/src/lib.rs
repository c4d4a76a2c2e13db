//! kerma-service.
#![no_std]
extern crate alloc;
