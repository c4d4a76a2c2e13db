//! kerma-archive.
#![no_std]
extern crate alloc;
