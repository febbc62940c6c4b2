#!/usr/bin/env bash
# Compares filters in real Envoy: envoy.sh [FOLDER as for run.sh]. ENVOY names the binary; by default the one our tests have fetched.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
source "$here/modules.sh" "$@"
"$here/node_modules/.bin/node" "$here/envoy/compare.mjs" $(modules headers)
