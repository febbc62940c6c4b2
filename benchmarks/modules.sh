# Sourced by the benchmarks with their arguments: builds all modules, and lists those of a filter.
npm ci --prefix "$here" --silent
peers=${1:-$here/target/peers}
if [ $# -eq 0 ]; then
  "$here/peers.sh" "$peers"
fi
"$here/../mvnw" -q -f "$here/.." install -Dquickly
for filter in headers acl; do
  "$here/../mvnw" -q -f "$here/../examples/$filter" process-classes
done

# Prints label=file for each module of a filter, Rust's first: the others are measured by it.
modules() {
  for label in rust go as; do
    if [ -f "$peers/$label-$1.wasm" ]; then
      echo "$label=$peers/$label-$1.wasm"
    fi
  done
  echo "java=$here/../examples/$1/target/$1.wasm"
}
