// Compares filters in real Envoy, and no filter: node compare.mjs label=module.wasm ...
// Environment: ENVOY (the binary), REQUESTS (20000) per round, ROUNDS (5), CONNECTIONS (16).
import os from 'node:os';
import path from 'node:path';
import { Envoy } from './envoy.mjs';
import { load } from './load.mjs';

const { REQUESTS = 20_000, ROUNDS = 5, CONNECTIONS = 16 } = process.env;
const binary = process.env.ENVOY ?? path.join(os.homedir(), '.cache/proxy-wasm/envoy/1.40.0/envoy');
const variants = [['none', null], ...process.argv.slice(2).map(spec => spec.split('='))];
const envoys = [];
try {
  for (const [label, module] of variants) {
    envoys.push({ label, envoy: await Envoy.start(binary, module), rounds: [] });
  }
  for (const { envoy, label } of envoys) {
    const { response } = await load(envoy.port, 2000, +CONNECTIONS);
    if ((response.headers['x-served-by'] === 'filter') !== (label !== 'none')) {
      throw new Error(`${label}: the response is ${JSON.stringify(response.headers)}`);
    }
  }
  for (let round = 0; round < +ROUNDS; round++) {
    for (let i = 0; i < envoys.length; i++) {
      const { envoy, rounds } = envoys[(i + round) % envoys.length];
      const cpu = envoy.cpuSeconds();
      const { seconds } = await load(envoy.port, +REQUESTS, +CONNECTIONS);
      rounds.push({ rate: +REQUESTS / seconds, cpu: (envoy.cpuSeconds() - cpu) * (100_000 / +REQUESTS), memory: envoy.residentMebibytes() });
    }
  }
} finally {
  envoys.forEach(({ envoy }) => envoy.stop());
}

const median = (rounds, figure) => rounds.map(round => round[figure]).sort((a, b) => a - b)[rounds.length >> 1];
const none = median(envoys[0].rounds, 'cpu');
const table = envoys.map(({ label, rounds }) => [
  label,
  {
    'requests/s': Math.round(median(rounds, 'rate')),
    'CPU s per 100,000': +median(rounds, 'cpu').toFixed(2),
    'above none': +(median(rounds, 'cpu') - none).toFixed(2),
    'resident MiB': Math.round(median(rounds, 'memory')),
  },
]);
console.log(`${ROUNDS} rounds of ${REQUESTS} requests over ${CONNECTIONS} connections, in turns; medians`);
console.table(Object.fromEntries(table));
