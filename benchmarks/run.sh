#!/usr/bin/env bash
# Compares our filters with the peers in a bare V8: run.sh [FOLDER with rust-headers.wasm, go-acl.wasm ...]
# Without a folder the peers are built, which needs their compilers.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/modules.sh" "$@"
for scenario in headers headers-miss acl acl-deny; do
  filter=${scenario%-*}
  for open in 1 200; do
    OPEN=$open "$here/node_modules/.bin/node" --no-liftoff "$here/driver/compare.mjs" "$scenario" $(modules "$filter")
  done
done
