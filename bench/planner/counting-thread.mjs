// A thread that only counts, as polite as a planner's: it says once that it began.
import { parentPort } from 'node:worker_threads';
import { loadTs } from '../../tools/load-ts.mjs';

const { yieldToOthers } = await loadTs('libs/platform/threads/src/in-thread.ts');
yieldToOthers();
parentPort.postMessage('counting');
for (let count = 0; ; count += 1);
