// A running Envoy with one listener, which answers by itself, and at most one filter.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const START_SECONDS = 60;
const TICKS = +execFileSync('getconf', ['CLK_TCK']);

export class Envoy {
  constructor(process, folder, port) {
    this.process = process;
    this.folder = folder;
    this.port = port;
  }

  static async start(binary, module) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'envoy-benchmark-'));
    const file = path.join(folder, 'envoy.json');
    const port = await freePort();
    fs.writeFileSync(file, JSON.stringify(configuration(port, module)));
    const process = spawn(binary, ['-c', file, '--concurrency', '1', '--use-dynamic-base-id', '-l', 'warn'], { stdio: ['ignore', 'inherit', 'inherit'] });
    const envoy = new Envoy(process, folder, port);
    try {
      await envoy.#listening();
    } catch (e) {
      envoy.stop();
      throw e;
    }
    return envoy;
  }

  async #listening() {
    const end = Date.now() + 1000 * START_SECONDS;
    while (Date.now() < end && this.process.exitCode === null) {
      if (await accepts(this.port)) return;
      await setTimeout(50);
    }
    throw new Error('Envoy did not start');
  }

  /** What all its threads have used. */
  cpuSeconds() {
    const fields = fs.readFileSync(`/proc/${this.process.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (+fields[11] + +fields[12]) / TICKS;
  }

  residentMebibytes() {
    return /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${this.process.pid}/status`, 'utf8'))[1] / 1024;
  }

  stop() {
    this.process.kill('SIGKILL');
    fs.rmSync(this.folder, { recursive: true });
  }
}

function freePort() {
  return new Promise(resolve => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function accepts(port) {
  return new Promise(resolve => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

const typed = (name, type, fields) => ({ name, typed_config: { '@type': `type.googleapis.com/envoy.extensions.filters.${type}`, ...fields } });

function configuration(port, module) {
  const router = typed('envoy.filters.http.router', 'http.router.v3.Router', {});
  const filter = module && typed('envoy.filters.http.wasm', 'http.wasm.v3.Wasm', {
    config: { vm_config: { runtime: 'envoy.wasm.runtime.v8', code: { local: { filename: module } } } },
  });
  const manager = typed('envoy.filters.network.http_connection_manager', 'network.http_connection_manager.v3.HttpConnectionManager', {
    stat_prefix: 'benchmark',
    http_filters: filter ? [filter, router] : [router],
    route_config: {
      virtual_hosts: [{ name: 'all', domains: ['*'], routes: [{ match: { prefix: '/' }, direct_response: { status: 200, body: { inline_string: 'ok' } } }] }],
    },
  });
  return {
    static_resources: {
      listeners: [{ name: 'main', address: { socket_address: { address: '127.0.0.1', port_value: port } }, filter_chains: [{ filters: [manager] }] }],
    },
  };
}
