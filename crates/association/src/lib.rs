//! kerma-association.
#![no_std]
extern crate alloc;
