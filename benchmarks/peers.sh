#!/usr/bin/env bash
# Builds the peers' filters from peers/ into a folder, where their compilers are at hand: peers.sh FOLDER
# Rust 1.95 or later with the target wasm32-wasip1, Go 1.26; then Binaryen's wasm-opt, as their users would.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$1
mkdir -p "$out"

optimise() {
  "$here/node_modules/.bin/wasm-opt" -O3 --enable-bulk-memory --enable-bulk-memory-opt --enable-sign-ext \
    --enable-mutable-globals --enable-nontrapping-float-to-int "$1" -o "$2"
}

if command -v cargo >/dev/null && ls "$(rustc --print sysroot)/lib/rustlib/wasm32-wasip1" >/dev/null 2>&1; then
  (cd "$here/peers/rust" && cargo build --release --locked --target wasm32-wasip1)
  for filter in headers acl; do
    optimise "$here/peers/rust/target/wasm32-wasip1/release/$filter.wasm" "$out/rust-$filter.wasm"
  done
else
  echo "no Rust with the target wasm32-wasip1 (rustup target add wasm32-wasip1): its filters are not built" >&2
fi

if command -v go >/dev/null; then
  for filter in headers acl; do
    (cd "$here/peers/go" && GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared -trimpath -ldflags "-s -w" \
      -o "$here/target/go-$filter.wasm" "./$filter")
    optimise "$here/target/go-$filter.wasm" "$out/go-$filter.wasm"
  done
else
  echo "no Go: its filters are not built" >&2
fi
