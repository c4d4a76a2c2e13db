//! kerma
