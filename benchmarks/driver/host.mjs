// A Proxy-Wasm host as small as it can be: one module, one stream at a time or several, no proxy around it.
import { proxyCalls, wasiCalls } from './calls.mjs';

const NOT_THERE = { env: 12, other: 52 };
const POOL = 64;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function entry([name, value]) {
  const k = encoder.encode(name);
  const v = encoder.encode(value);
  return { k, kl: k.length, v, vl: v.length };
}

export class Exit extends Error {}

export class Host {
  /** Compiles, instantiates and configures a module; `startMs` is what that took. */
  constructor(label, bytes, scenario) {
    this.label = label;
    this.configuration = scenario.configuration;
    this.baseRequest = scenario.request.map(entry);
    this.baseResponse = scenario.response.map(entry);
    this.request = [];
    this.response = [];
    this.pool = Array.from({ length: POOL }, () => ({ k: new Uint8Array(256), kl: 0, v: new Uint8Array(4096), vl: 0 }));
    this.poolUsed = 0;
    this.effects = null;
    this.nextId = 2;
    this.streams = 0;
    this.heap = new Uint8Array(0);
    this.view = null;
    const start = performance.now();
    const module = new WebAssembly.Module(bytes);
    this.exports = new WebAssembly.Instance(module, this.#imports(module)).exports;
    this.memory = this.exports.memory;
    this.allocate = this.exports.proxy_on_memory_allocate ?? this.exports.malloc;
    this.#initialize();
    this.exports.proxy_on_context_create(1, 0);
    this.#require('proxy_on_vm_start', 0);
    this.#require('proxy_on_configure', this.configuration.length);
    this.startMs = performance.now() - start;
  }

  #initialize() {
    try {
      (this.exports._initialize ?? this.exports._start)();
    } catch (e) {
      if (!(e instanceof Exit)) throw e;
    }
  }

  #require(callback, size) {
    if (this.exports[callback] && !this.exports[callback](1, size)) {
      throw new Error(`${this.label}: ${callback} failed`);
    }
  }

  #imports(module) {
    const known = { env: proxyCalls(this), wasi_snapshot_preview1: wasiCalls(this) };
    const imports = {};
    for (const { module: from, name } of WebAssembly.Module.imports(module)) {
      const status = from === 'env' ? NOT_THERE.env : NOT_THERE.other;
      (imports[from] ??= {})[name] = known[from]?.[name] ?? (() => status);
    }
    return imports;
  }

  /** Looks at the memory anew: whenever it grows, what looked at it is empty. */
  refresh() {
    if (this.heap.length === 0) {
      this.heap = new Uint8Array(this.memory.buffer);
      this.view = new DataView(this.memory.buffer);
    }
  }

  text(at, size) {
    this.refresh();
    return decoder.decode(this.heap.subarray(at >>> 0, (at >>> 0) + size));
  }

  note(...words) {
    this.effects?.push(words.join(' '));
  }

  map(type) {
    return type === 0 ? this.request : type === 2 ? this.response : null;
  }

  indexOf(map, at, size) {
    const heap = this.heap;
    search: for (let i = 0; i < map.length; i++) {
      if (map[i].kl !== size) continue;
      const name = map[i].k;
      for (let j = 0; j < size; j++) if (name[j] !== heap[at + j]) continue search;
      return i;
    }
    return -1;
  }

  /** Copies bytes into memory the module allocates, and their place to the two addresses. */
  give(bytes, size, toAddress, toSize) {
    let at = 0;
    if (size > 0) {
      at = this.allocate(size) >>> 0;
      if (at === 0) return 7;
      this.refresh();
      if (size < 64) for (let i = 0; i < size; i++) this.heap[at + i] = bytes[i];
      else this.heap.set(size === bytes.length ? bytes : bytes.subarray(0, size), at);
    }
    this.view.setUint32(toAddress >>> 0, at, true);
    this.view.setUint32(toSize >>> 0, size, true);
    return 0;
  }

  /** Takes a header out of memory, into an entry that is used again later. */
  taken(k, kl, v, vl) {
    const entry = this.pool[this.poolUsed++ % POOL];
    for (let i = 0; i < kl; i++) entry.k[i] = this.heap[k + i];
    for (let i = 0; i < vl; i++) entry.v[i] = this.heap[v + i];
    entry.kl = kl;
    entry.vl = vl;
    return entry;
  }

  #reset() {
    const { request, response, baseRequest, baseResponse } = this;
    request.length = 0;
    response.length = 0;
    this.poolUsed = 0;
    for (let i = 0; i < baseRequest.length; i++) request.push(baseRequest[i]);
    for (let i = 0; i < baseResponse.length; i++) response.push(baseResponse[i]);
  }

  #begin(id) {
    this.#reset();
    this.exports.proxy_on_context_create(id, 1);
    this.exports.proxy_on_request_headers?.(id, this.request.length, 1);
  }

  #finish(id) {
    const x = this.exports;
    x.proxy_on_response_headers?.(id, this.response.length, 0);
    x.proxy_on_done?.(id);
    x.proxy_on_log?.(id);
    x.proxy_on_delete?.(id);
  }

  /** Plays streams, so many of them open at once. */
  run(streams, open) {
    const first = this.nextId;
    const end = first + streams;
    for (let id = first; id < end; id++) {
      this.#begin(id);
      if (id - open + 1 >= first) this.#finish(id - open + 1);
    }
    for (let id = Math.max(first, end - open + 1); id < end; id++) this.#finish(id);
    this.nextId = end;
    this.streams += streams;
  }

  /** Plays one stream and returns what it made the host do. */
  recorded() {
    this.effects = [];
    this.run(1, 1);
    const effects = this.effects.join('\n');
    this.effects = null;
    return effects;
  }
}
