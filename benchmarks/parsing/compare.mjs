// Times proxy_on_configure of each module with items of about 1 KB and of about 50 KB, in JSON or protobuf: compare.mjs FILE.wasm ...
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";

const BATCHES = 61;
const BATCH_MS = 10;

/** Items whose JSON has at least so many bytes, as JSON and as the message of items.proto. */
function configurations(size) {
  const items = [];
  while (JSON.stringify({ items }).length < size) {
    const i = items.length;
    items.push({
      id: 1000 + i,
      name: `item number ${i}`,
      active: i % 2 === 0,
      tags: ["small", "größer", `t${i}`],
      owner: { mail: `user${i}@example.com`, city: "S\u00e3o Paulo" },
    });
  }
  return { json: Buffer.from(JSON.stringify({ items })), protobuf: Buffer.concat(items.map(item)) };
}

function item({ id, name, active, tags, owner }) {
  const fields = [number(1, id), text(2, name), ...(active ? [number(3, 1)] : []), ...tags.map((tag) => text(4, tag))];
  return field(1, Buffer.concat([...fields, field(5, Buffer.concat([text(1, owner.mail), text(2, owner.city)]))]));
}

function varint(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}

function number(tag, value) {
  return Buffer.from([tag << 3, ...varint(value)]);
}

function text(tag, value) {
  return field(tag, Buffer.from(value));
}

function field(tag, value) {
  return Buffer.concat([Buffer.from([(tag << 3) | 2, ...varint(value.length)]), value]);
}

/** A proxy that has a configuration and a log, and nothing else. */
class Host {
  constructor(file) {
    this.name = basename(file, ".wasm");
    this.bytes = statSync(file).size;
    const module = new WebAssembly.Module(readFileSync(file));
    const imports = {};
    for (const { module: from, name } of WebAssembly.Module.imports(module)) {
      (imports[from] ??= {})[name] = this[name]?.bind(this) ?? (() => 1);
    }
    this.exports = new WebAssembly.Instance(module, imports).exports;
    this.exports._initialize();
    this.exports.proxy_on_context_create(1, 0);
    this.exports.proxy_on_vm_start(1, 0);
  }

  proxy_get_buffer_bytes(type, start, length, address, size) {
    const at = this.exports.proxy_on_memory_allocate(length);
    new Uint8Array(this.exports.memory.buffer).set(this.configuration.subarray(start, start + length), at);
    const view = new DataView(this.exports.memory.buffer);
    view.setUint32(address, at, true);
    view.setUint32(size, length, true);
    return 0;
  }

  proxy_log(level, address, length) {
    this.said = Buffer.from(this.exports.memory.buffer, address, length).toString();
    return 0;
  }

  fd_write(fd, vectors, count, written) {
    throw new Error(`${this.name} wrote to its console`);
  }

  configure(configuration) {
    this.configuration = configuration;
    if (this.exports.proxy_on_configure(1, configuration.length) !== 1) {
      throw new Error(`${this.name}: ${this.said}`);
    }
  }

  time(configuration) {
    let calls = 0;
    const start = process.hrtime.bigint();
    const until = start + BigInt(BATCH_MS * 1e6);
    let now;
    do {
      this.configure(configuration);
      calls++;
      now = process.hrtime.bigint();
    } while (now < until);
    return Number(now - start) / calls;
  }
}

const hosts = process.argv.slice(2).map((file) => new Host(file));
const [nothing, ...others] = hosts;
const rows = new Map(hosts.map((host) => [host, { module: host.name, bytes: host.bytes }]));
for (const size of [1000, 50000]) {
  const texts = configurations(size);
  const textOf = (host) => (host.name.startsWith("Protobuf") ? texts.protobuf : texts.json);
  for (const host of others) {
    host.configure(textOf(host));
    if (host.said !== others[0].said) {
      throw new Error(`${host.name} says ${host.said}, ${others[0].name} ${others[0].said}`);
    }
  }
  const least = new Map(hosts.map((host) => [host, Infinity]));
  for (let batch = 0; batch < BATCHES; batch++) {
    for (const host of hosts) {
      least.set(host, Math.min(least.get(host), host.time(textOf(host))));
    }
  }
  for (const host of hosts) {
    const own = least.get(host) - (host === nothing ? 0 : least.get(nothing));
    rows.get(host)[`${size / 1000} KB: length`] = textOf(host).length;
    rows.get(host)[`${size / 1000} KB: ns`] = Math.round(own);
  }
}
for (const host of others) {
  rows.get(host).bytes -= nothing.bytes;
}
console.table([...rows.values()]);
