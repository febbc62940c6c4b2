#!/usr/bin/env bash
# Compiles one filter per JSON library and compares them in V8. Needs the SDK installed (./mvnw install -Dquickly) and Node 24.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p target/modules
for task in Nothing Ours OurRecords MinimalJson NanoJson GsonStream JacksonStream; do
  log=target/modules/$task.log
  if ../../mvnw -q -B -ntp package "$@" -Dproxywasm.mainClass=io.proxywasm.benchmarks.json.$task > "$log" 2>&1; then
    cp target/json.wasm "target/modules/$task.wasm"
  else
    rm -f "target/modules/$task.wasm"
    echo "$task does not compile:"
    grep -m 12 -A 12 'cannot be compiled' "$log" || tail -5 "$log"
  fi
done
modules=(target/modules/Nothing.wasm)
for module in target/modules/[!N]*.wasm target/modules/NanoJson.wasm; do
  [ -e "$module" ] && modules+=("$module")
done
node --no-liftoff compare.mjs "${modules[@]}"
