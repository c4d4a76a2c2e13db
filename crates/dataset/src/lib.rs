//! kerma-dataset.
#![no_std]
extern crate alloc;
