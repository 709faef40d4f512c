import { Highs } from '@academy/platform/solver';
import { answerPlannerRequests } from '../answer-in-thread';

/** What goes wrong in the solver's thread when a module of this name is in the programme. */
const mishaps: Record<string, () => void> = {
  hangs: () => {
    for (;;);
  },
  exits: () => process.exit(3),
  fails: () => {
    throw new Error('the solver failed on purpose');
  },
  exhausts: () => {
    for (const kept: object[] = []; ;) kept.push(Array.from({ length: 1_000 }, () => ({})));
  },
};

answerPlannerRequests(async () => {
  const highs = await Highs.load();
  return {
    name: highs.name,
    async solve(lp, limits) {
      for (const [name, mishap] of Object.entries(mishaps)) if (lp.includes(`= ${name}\n`)) mishap();
      return highs.solve(lp, limits);
    },
  };
});
