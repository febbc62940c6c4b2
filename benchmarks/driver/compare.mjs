// Compares filters in a bare V8: node --no-liftoff compare.mjs SCENARIO label=module.wasm ...
// The first is the one the others are measured by. Environment: OPEN (1) streams at once, ROUNDS (101) of BATCH_MS (3)
// each, STREAMS (1000000) after which the memory is looked at, STARTS (5), JSON (a file to add the figures to).
import fs from 'node:fs';
import { Host } from './host.mjs';
import { SCENARIOS } from './scenarios.mjs';

const { OPEN = 1, ROUNDS = 101, BATCH_MS = 3, STREAMS = 1_000_000, STARTS = 5, JSON: JSON_FILE } = process.env;
const EARLY = 10_000;
const LAST_ID = 2_000_000_000;
const [name, ...specs] = process.argv.slice(2);
const scenario = SCENARIOS[name];
if (!scenario || !specs.length) {
  console.error(`usage: node --no-liftoff compare.mjs ${Object.keys(SCENARIOS).join('|')} label=module.wasm ...`);
  process.exit(2);
}

const modules = specs.map(spec => {
  const [label, file] = spec.split('=');
  return { label, bytes: fs.readFileSync(file), starts: [], times: [] };
});
const least = numbers => numbers.reduce((a, b) => Math.min(a, b));
const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Adds a custom section of its own, because V8 shares the code of modules that are equal. */
function unlikeOthers(bytes, number) {
  return Buffer.concat([bytes, Buffer.from([0, 3, 1, 0x23, number])]);
}

for (let i = 0; i < +STARTS; i++) {
  for (const module of modules) {
    module.host = new Host(module.label, unlikeOthers(module.bytes, i), scenario);
    module.starts.push(module.host.startMs);
  }
}

/** Plays one stream with each module, all with the same context id, and stops where one does anything else than the first. */
function requireSameEffects(contextId) {
  const effects = modules.map(({ host }) => {
    host.nextId = contextId;
    return host.recorded().replace(/(x-lang = )\S+/, '$1LANGUAGE');
  });
  modules.forEach(({ label }, i) => {
    if (effects[i] !== effects[0]) {
      console.error(`${label} differs from ${modules[0].label}:\n${effects[i]}\n--- expected:\n${effects[0]}`);
      process.exit(3);
    }
  });
}

requireSameEffects(2);
for (const module of modules) {
  const { host } = module;
  host.run(EARLY - host.streams, 1);
  module.early = host.memory.buffer.byteLength;
  host.run(2 * EARLY, +OPEN);
  const start = performance.now();
  host.run(2000, +OPEN);
  module.batch = Math.max(500, Math.round((2000 * +BATCH_MS) / (performance.now() - start)));
}
for (let round = 0; round < +ROUNDS; round++) {
  for (let i = 0; i < modules.length; i++) {
    const module = modules[(i + round) % modules.length];
    const start = process.hrtime.bigint();
    module.host.run(module.batch, +OPEN);
    module.times.push(Number(process.hrtime.bigint() - start) / module.batch);
  }
}
for (const module of modules) {
  module.host.run(Math.max(0, +STREAMS - module.host.streams), 1);
}
// Again: a module that goes wrong often does so after its first collections.
requireSameEffects(LAST_ID);

const kib = bytes => Math.round(bytes / 1024);
const figures = modules.map(m => ({
  module: m.label,
  'bytes': m.bytes.length,
  'start ms': +least(m.starts).toFixed(1),
  'ns/stream': Math.round(least(m.times)),
  'median': Math.round(median(m.times)),
  'KiB after 10^4': kib(m.early),
  'KiB at end': kib(m.host.memory.buffer.byteLength),
  'x bytes': +(m.bytes.length / modules[0].bytes.length).toFixed(2),
  'x start': +(least(m.starts) / least(modules[0].starts)).toFixed(2),
  'x ns': +(least(m.times) / least(modules[0].times)).toFixed(2),
  'x median': +(median(m.times) / median(modules[0].times)).toFixed(2),
}));
console.log(`${name}, ${OPEN} open, ${ROUNDS} batches of ${BATCH_MS} ms, at least ${STREAMS} streams, Node ${process.version}, V8 ${process.versions.v8}`);
console.table(Object.fromEntries(figures.map(({ module, ...rest }) => [module, rest])));
if (JSON_FILE) {
  fs.appendFileSync(JSON_FILE, JSON.stringify({ scenario: name, open: +OPEN, figures }) + '\n');
}
