// What is played: the request and response headers of each scenario's streams.
import fs from 'node:fs';

const request = (method, path, extra) => [
  [':authority', 'www.example.com'],
  [':path', path],
  [':method', method],
  [':scheme', 'https'],
  ['user-agent', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36'],
  ['accept', 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'],
  ['accept-language', 'en-GB,en;q=0.9,de;q=0.7'],
  ['accept-encoding', 'gzip, deflate, br, zstd'],
  ['cookie', 'session=4f1c2ad0b9e84c0d9a51f3c7; theme=dark; consent=v2.1-all'],
  ['x-forwarded-proto', 'https'],
  ['x-request-id', '8a1f5c7e-0f0e-4a57-9a5b-2f1f6d9a7c11'],
  extra,
];

const RESPONSE = [
  [':status', '200'],
  ['content-type', 'application/json'],
  ['content-length', '1024'],
  ['date', 'Tue, 04 Nov 2025 10:11:12 GMT'],
  ['server', 'envoy'],
  ['x-envoy-upstream-service-time', '3'],
];

const CATALOG = '/catalog/items?page=2&sort=price';
const RULES = fs.readFileSync(new URL('../acl-rules.json', import.meta.url));
const NO_BYTES = new Uint8Array(0);

/** Each scenario: the filter it is for, its request, response and the plugin's configuration. */
export const SCENARIOS = {
  'headers': { filter: 'headers', request: request('GET', CATALOG, ['x-hello', 'world']), response: RESPONSE, configuration: NO_BYTES },
  'headers-miss': { filter: 'headers', request: request('GET', CATALOG, ['x-other', 'world']), response: RESPONSE, configuration: NO_BYTES },
  'acl': { filter: 'acl', request: request('GET', CATALOG, ['x-user', 'alice']), response: RESPONSE, configuration: RULES },
  'acl-deny': { filter: 'acl', request: request('POST', '/admin/users/17', ['x-user', 'alice']), response: RESPONSE, configuration: RULES },
};
