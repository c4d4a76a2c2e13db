#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| kerma_tests::fuzz::http(data));
