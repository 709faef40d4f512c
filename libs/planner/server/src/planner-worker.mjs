// The thread of planner-worker.ts as it is in the source, for tests; a bundle has the built one under this name.
import { loadTs } from '../../../../tools/load-ts.mjs';

await loadTs('libs/planner/server/src/planner-worker.ts');
