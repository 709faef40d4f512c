// A planner's thread whose solver cannot be loaded.
import { loadTs } from '../../../../../tools/load-ts.mjs';

const { answerPlannerRequests } = await loadTs('libs/planner/server/src/answer-in-thread.ts');
answerPlannerRequests(() => Promise.reject(new Error('no solver')));
