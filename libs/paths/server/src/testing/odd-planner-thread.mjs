// The thread of odd-planner-thread.ts.
import { loadTs } from '../../../../../tools/load-ts.mjs';

await loadTs('libs/paths/server/src/testing/odd-planner-thread.ts');
