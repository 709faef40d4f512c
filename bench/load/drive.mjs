// Drives an academy: closed-loop, a number of connections that each ask again when they have their answer; open-loop,
// at a rate, however slow the answers are.
import { Agent, request } from 'node:http';

/** A way to ask one academy, as so many people as are signed in. Answers never throw: what went wrong has status 0. */
export function client(port, connections) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const send = (person, { method = 'POST', path = '/graphql', body }) =>
    new Promise((resolve) => {
      const headers = {
        ...{ cookie: `academy=${person.token}`, 'x-forwarded-for': person.address, accept: 'application/json' },
        ...{ 'accept-encoding': 'gzip, deflate, br' },
        ...(body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      };
      const asked = request({ host: '127.0.0.1', port, agent, method, path, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.once('end', () => resolve({ status: response.statusCode, headers: response.headers, chunks }));
        response.once('error', (error) => resolve({ status: 0, headers: {}, chunks: [], error }));
      });
      asked.once('error', (error) => resolve({ status: 0, headers: {}, chunks: [], error }));
      asked.end(body);
    });
  return { send, close: () => agent.destroy() };
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;

/** Of how long things took, in milliseconds. */
export function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), p99: at(sorted, 0.99) };
}

function tally() {
  const times = [];
  const statuses = {};
  const wrong = new Map();
  return {
    ...{ times, statuses, wrong },
    add(began, { status, refused }) {
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === 200) times.push(performance.now() - began);
      if (refused) wrong.set(refused, (wrong.get(refused) ?? 0) + 1);
    },
  };
}

const outcome = ({ times, statuses, wrong }, began) => {
  const seconds = (performance.now() - began) / 1000;
  const done = times.length;
  return { done, seconds, rate: done / seconds, ...spread(times), statuses, refused: Object.fromEntries(wrong) };
};

/** `once` does one operation and answers its status; ends after the seconds, or when there is nothing left to do. */
export async function closedLoop(once, { connections, seconds }) {
  const kept = tally();
  const began = performance.now();
  const end = began + seconds * 1000;
  const one = async () => {
    while (performance.now() < end) {
      const asked = performance.now();
      const answer = await once();
      if (!answer) return;
      kept.add(asked, answer);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return outcome(kept, began);
}

/** The same at a rate; an operation takes from when it should have begun, so that waiting in line counts. */
export async function openLoop(once, { rate, seconds }) {
  const kept = tally();
  const asked = [];
  const began = performance.now();
  const all = rate * seconds;
  await new Promise((resolve) => {
    const tick = () => {
      const due = Math.min(all, Math.floor(((performance.now() - began) / 1000) * rate));
      for (; asked.length < due;) {
        const should = began + (asked.length / rate) * 1000;
        asked.push(Promise.resolve(once()).then((answer) => answer && kept.add(should, answer)));
      }
      if (asked.length >= all) resolve();
      else setTimeout(tick, 2);
    };
    tick();
  });
  await Promise.all(asked);
  return outcome(kept, began);
}
