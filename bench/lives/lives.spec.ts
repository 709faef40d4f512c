import { randomUUID } from 'node:crypto';
import { createPathPlanner } from '@academy/planner/server';
import { causeOf } from '@academy/platform/outbox';
import { Highs } from '@academy/platform/solver';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { importRoutes } from '../../libs/paths/server/src/import-routes';
import { PostgresPathStore } from '../../libs/paths/server/src/postgres/path-store';
import { goalsOf, Living } from './live';
import { tables } from '@academy/composition';

const highs = await Highs.load();
const lives = { many: 40, happenings: 16 } as const;
let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await aDatabase(tables);
  source = await database.as('worker');
});
afterAll(() => database.drop());

describe('In forty lives, in which evidence, enrolments, wishes and the offer change in any order,', () => {
  it('hours, proof, proposal, preview and `academy plan` agree at every moment, or the page says it is outdated', async () => {
    const seen = { ofToday: 0, offered: 0, outdated: 0 };
    const owner = await database.as('owner');
    for (let seed = 1; seed <= lives.many; seed += 1) {
      const goals = goalsOf(seed);
      // One revision after another, as each import publishes one.
      for (const revision of [1, 2]) {
        await owner.transaction((tx) =>
          importRoutes(
            tx,
            goals.filter((goal) => goal.revision === revision),
          ),
        );
      }
      const parts = {
        ...{ goals, store: new PostgresPathStore(source), newCause: () => causeOf(randomUUID(), 'paths.propose') },
        ...{ planner: createPathPlanner(highs), otherPlanner: createPathPlanner(highs) },
      };
      const { faults, standings } = await new Living(seed, parts).live(lives.happenings);
      expect(faults).toEqual([]);
      seen.ofToday += standings.OF_TODAY;
      seen.offered += standings.NEW_PATH_OFFERED;
      seen.outdated += standings.OUTDATED;
    }
    // Lives in which nothing of one kind ever happens would show nothing.
    expect(Math.min(seen.ofToday, seen.offered, seen.outdated)).toBeGreaterThan(20);
  });
});
