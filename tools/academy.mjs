// `npm run academy -- <command>`: the operator's command line.
import { build } from './build.mjs';
import { academy } from './run-academy.mjs';

await build(['academy']);
academy(process.argv.slice(2));
