#!/usr/bin/env bash
# Compiles one filter per way to parse and compares them in V8. Needs the SDK installed (./mvnw install -Dquickly) and Node 24.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p target/modules
for task in Nothing SdkTree SdkRecords MinimalJson NanoJson GsonStream JacksonStream ProtobufMessages ProtobufByHand; do
  log=target/modules/$task.log
  if ../../mvnw -q -B -ntp package "$@" -Dproxywasm.mainClass=io.proxywasm.benchmarks.parsing.$task > "$log" 2>&1; then
    cp target/parsing.wasm "target/modules/$task.wasm"
  else
    rm -f "target/modules/$task.wasm"
    echo "$task does not compile:"
    grep -m 12 -A 12 'cannot be compiled' "$log" || tail -5 "$log"
  fi
done
modules=(target/modules/Nothing.wasm)
for module in target/modules/*.wasm; do
  [ "$module" = "${modules[0]}" ] || modules+=("$module")
done
node --no-liftoff compare.mjs "${modules[@]}"
