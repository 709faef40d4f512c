// `npm start`: builds what is stale and starts the whole academy.
import { build } from './build.mjs';
import { academy } from './run-academy.mjs';

console.log('Building what has changed…');
await build();
academy(['start', ...process.argv.slice(2)]);
