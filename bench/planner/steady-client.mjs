// node bench/planner/steady-client.mjs <port> <seconds>: a request every 10 ms, however slow the answers are.
import { Agent, get } from 'node:http';
import { clearInterval, setInterval } from 'node:timers';

const [port, seconds] = process.argv.slice(2).map(Number);
const agent = new Agent({ keepAlive: true, maxSockets: 32 });

const ask = () =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    get({ host: '127.0.0.1', port, agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(performance.now() - began));
    }).once('error', reject);
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
  }, 10);
});
const times = (await Promise.all(asked)).sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)];
console.log(JSON.stringify({ p50: at(0.5), p99: at(0.99) }));
process.exit(0);
