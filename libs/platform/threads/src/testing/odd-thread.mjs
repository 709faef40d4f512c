// The thread of odd-thread.ts.
import { loadTs } from '../../../../../tools/load-ts.mjs';

await loadTs('libs/platform/threads/src/testing/odd-thread.ts');
