# What the benches begin with; sourced. Sets rounds, work (a folder), kerma (the binary) and load (bench-load, or another
# with its options), and has median.
# ROUNDS (default 7), LOAD_GENERATOR, KERMA_BIN.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

rounds=${ROUNDS:-7}
work=$(mktemp -d "${TMPDIR:-/tmp}/kerma-bench.XXXXXX")
if [ -z "${KERMA_BIN:-}" ]; then
    cargo build --release --quiet -p kerma-cli
fi
kerma=${KERMA_BIN:-${CARGO_TARGET_DIR:-$PWD/target}/release/kerma}
if [ -z "${LOAD_GENERATOR:-}" ]; then
    cargo build --release --quiet -p xtask --bin bench-load
fi
load=${LOAD_GENERATOR:-${CARGO_TARGET_DIR:-$PWD/target}/release/bench-load}

median() {
    sort -n | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}
