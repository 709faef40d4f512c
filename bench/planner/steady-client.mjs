// node bench/planner/steady-client.mjs <port> <seconds> [<requests a second> <GraphQL query> <cookie>]: requests at a
// steady rate, however slow the answers are; says in milliseconds how long they took.
import { Agent, request } from 'node:http';
import { clearInterval, setInterval } from 'node:timers';

const [port, seconds, rate = 100] = process.argv.slice(2, 5).map(Number);
const [query, cookie] = process.argv.slice(5);
const agent = new Agent({ keepAlive: true, maxSockets: 32 });
const body = query === undefined ? undefined : JSON.stringify({ query });
const asking = {
  ...{ host: '127.0.0.1', port, agent },
  ...(body && {
    ...{ method: 'POST', path: '/graphql' },
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', cookie },
  }),
};

const ask = () =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const asked = request(asking, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - began);
        else reject(new Error(`The answer was ${response.statusCode}`));
      });
    });
    asked.once('error', reject);
    asked.end(body);
  });

for (let warm = 0; warm < 50; warm += 1) await ask();
const asked = [];
const end = performance.now() + seconds * 1000;
await new Promise((resolve) => {
  const timer = setInterval(() => {
    asked.push(ask());
    if (performance.now() < end) return;
    clearInterval(timer);
    resolve();
  }, 1000 / rate);
});
const times = (await Promise.all(asked)).sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)];
console.log(JSON.stringify({ p50: at(0.5), p99: at(0.99) }));
process.exit(0);
