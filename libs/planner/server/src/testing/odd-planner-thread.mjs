// The thread of odd-planner-thread.ts.
import { loadTs } from '../../../../../tools/load-ts.mjs';

await loadTs('libs/planner/server/src/testing/odd-planner-thread.ts');
