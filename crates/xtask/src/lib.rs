//! The end of `cargo test --workspace`: see the package kerma-tests-sum, in `tests/sum`.

#[cfg(doctest)]
kerma_tests_sum::sum!();
