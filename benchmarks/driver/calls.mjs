// The host calls that the benchmarks' filters make. Addresses come signed, hence `>>> 0`.
import { Exit } from './host.mjs';

const OK = 0;
const NOT_FOUND = 1;
const WARN = 2;
const PLUGIN_CONFIGURATION = 7;
const NO_BYTES = new Uint8Array(0);

export function proxyCalls(host) {
  return {
    proxy_log: () => OK,
    proxy_get_log_level(to) {
      host.refresh();
      host.view.setUint32(to >>> 0, WARN, true);
      return OK;
    },
    proxy_get_current_time_nanoseconds(to) {
      host.refresh();
      host.view.setBigUint64(to >>> 0, BigInt(Date.now()) * 1000000n, true);
      return OK;
    },
    proxy_set_effective_context: () => OK,
    proxy_done: () => OK,
    proxy_get_header_map_value(type, k, kl, toAddress, toSize) {
      host.refresh();
      const map = host.map(type);
      const i = map === null ? -1 : host.indexOf(map, k >>> 0, kl);
      if (i < 0) {
        host.view.setUint32(toAddress >>> 0, 0, true);
        host.view.setUint32(toSize >>> 0, 0, true);
        return NOT_FOUND;
      }
      return host.give(map[i].v, map[i].vl, toAddress, toSize);
    },
    proxy_get_header_map_pairs(type, toAddress, toSize) {
      host.refresh();
      const map = host.map(type);
      if (map === null) return NOT_FOUND;
      return host.give(pairs(map), pairs.size, toAddress, toSize);
    },
    proxy_add_header_map_value(type, k, kl, v, vl) {
      host.refresh();
      host.map(type).push(host.taken(k >>> 0, kl, v >>> 0, vl));
      if (host.effects) host.note('add', type, host.text(k, kl), '=', host.text(v, vl));
      return OK;
    },
    proxy_replace_header_map_value(type, k, kl, v, vl) {
      host.refresh();
      const map = host.map(type);
      const i = host.indexOf(map, k >>> 0, kl);
      map[i < 0 ? map.length : i] = host.taken(k >>> 0, kl, v >>> 0, vl);
      if (host.effects) host.note('replace', type, host.text(k, kl), '=', host.text(v, vl));
      return OK;
    },
    proxy_get_buffer_bytes(type, start, max, toAddress, toSize) {
      host.refresh();
      if (type !== PLUGIN_CONFIGURATION) return NOT_FOUND;
      const bytes = host.configuration.subarray(start >>> 0, (start >>> 0) + (max >>> 0));
      return host.give(bytes, bytes.length, toAddress, toSize);
    },
    proxy_get_buffer_status(type, toSize, toFlags) {
      host.refresh();
      host.view.setUint32(toSize >>> 0, type === PLUGIN_CONFIGURATION ? host.configuration.length : 0, true);
      host.view.setUint32(toFlags >>> 0, 0, true);
      return OK;
    },
    proxy_send_local_response(code, details, detailsSize, body, bodySize) {
      if (host.effects) host.note('respond', code, host.text(body, bodySize));
      return OK;
    },
    proxy_get_property(path, pathSize, toAddress, toSize) {
      host.refresh();
      return host.give(NO_BYTES, 0, toAddress, toSize);
    },
  };
}

const buffer = new Uint8Array(1 << 16);
const lengths = new DataView(buffer.buffer);

/** Writes a header map in the ABI's form into a buffer; `pairs.size` is how much of it that took. */
function pairs(map) {
  lengths.setUint32(0, map.length, true);
  let at = 4 + 8 * map.length;
  for (let i = 0; i < map.length; i++) {
    const { k, kl, v, vl } = map[i];
    lengths.setUint32(4 + 8 * i, kl, true);
    lengths.setUint32(8 + 8 * i, vl, true);
    for (let j = 0; j < kl; j++) buffer[at++] = k[j];
    buffer[at++] = 0;
    for (let j = 0; j < vl; j++) buffer[at++] = v[j];
    buffer[at++] = 0;
  }
  pairs.size = at;
  return buffer;
}

export function wasiCalls(host) {
  const BAD_FILE = 8;
  const none = (count, size) => {
    host.refresh();
    host.view.setUint32(count >>> 0, 0, true);
    host.view.setUint32(size >>> 0, 0, true);
    return OK;
  };
  return {
    fd_write(fd, vectors, count, to) {
      host.refresh();
      let size = 0;
      for (let i = 0; i < count; i++) size += host.view.getUint32((vectors >>> 0) + 8 * i + 4, true);
      host.view.setUint32(to >>> 0, size, true);
      return OK;
    },
    clock_time_get(clock, precision, to) {
      host.refresh();
      host.view.setBigUint64(to >>> 0, process.hrtime.bigint(), true);
      return OK;
    },
    random_get(at, size) {
      host.refresh();
      for (let i = 0; i < size; i++) host.heap[(at >>> 0) + i] = (i * 151 + 37) & 255;
      return OK;
    },
    environ_sizes_get: none,
    environ_get: () => OK,
    args_sizes_get: none,
    args_get: () => OK,
    proc_exit(code) {
      throw new Exit(`proc_exit(${code})`);
    },
    sched_yield: () => OK,
    fd_fdstat_get(fd, to) {
      host.refresh();
      if (fd > 2) return BAD_FILE;
      host.heap.fill(0, to >>> 0, (to >>> 0) + 24);
      host.heap[to >>> 0] = 2;
      return OK;
    },
    fd_prestat_get: () => BAD_FILE,
    fd_prestat_dir_name: () => BAD_FILE,
  };
}
