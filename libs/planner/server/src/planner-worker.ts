// Plans paths in a thread of its own: stating a programme and solving it are pure computing, and hold whatever thread
// they run in.
import { Highs } from '@academy/platform/solver';
import { yieldToOthers } from '@academy/platform/threads';
import { answerPlannerRequests } from './answer-in-thread';

yieldToOthers();
answerPlannerRequests(() => Highs.load());
