// Sends requests over connections that stay open, each waiting for its answer.
import http from 'node:http';

const HEADERS = { 'x-hello': 'world', 'user-agent': 'benchmark', 'accept': '*/*', 'x-request-id': '8a1f5c7e-0f0e-4a57-9a5b-2f1f6d9a7c11' };

/** Returns the seconds all took together, and the last response. Any other status than 200 is an error. */
export async function load(port, requests, connections) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  let left = requests;
  let response;
  const start = process.hrtime.bigint();
  await Promise.all(Array.from({ length: connections }, async () => {
    while (left-- > 0) response = await get(agent, port);
  }));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  agent.destroy();
  return { seconds, response };
}

function get(agent, port) {
  return new Promise((resolve, reject) => {
    const request = http.get({ agent, host: '127.0.0.1', port, path: '/catalog/items?page=2', headers: HEADERS }, response => {
      response.resume();
      response.on('end', () => (response.statusCode === 200 ? resolve(response) : reject(new Error(`status ${response.statusCode}`))));
    });
    request.on('error', reject);
  });
}
