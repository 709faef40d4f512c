import { createLogger } from '@academy/platform/observability';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Hearers } from './hearers';
import { Hearing } from './hearing';
import type { Heard, Hearer } from './hears';
import { done } from './once';
import { waitingDeliveries } from './waiting-deliveries';

const HEARER = 'test.hear';
const told = { type: 'test.told.v1', schema: z.object({ word: z.string() }) } as const;
interface Told {
  readonly word: string;
}

let database: TestDatabase;
let worker: DataSource;
beforeAll(async () => {
  database = await aDatabase([]);
  worker = await database.as('worker');
});
afterAll(() => database.drop());
beforeEach(async () => {
  await (await database.as('owner')).query(`TRUNCATE platform.outbox, platform.delivery`);
});

/** Events that were told with these words, each by another click. */
async function events(...words: unknown[]): Promise<string[]> {
  const ids = words.map(() => newId());
  for (const [at, word] of words.entries())
    await worker.query(`INSERT INTO platform.outbox (id, type, payload, request_id) VALUES ($1, $2, $3, $4)`, [
      ...[ids[at], told.type, { word }, `click-${at}`],
    ]);
  await worker.query(
    `INSERT INTO platform.delivery (event_id, hearer) SELECT id, $2 FROM unnest($1::uuid[]) AS e(id)`,
    [ids, HEARER],
  );
  return ids;
}

/** A hearer that cannot hear some words, and what it heard: words together, or one alone. */
function aHearer({ deafTo = [] as string[], together = true } = {}) {
  const heard: (string | string[])[] = [];
  const refuse = (words: readonly string[]) => {
    if (words.some((word) => deafTo.includes(word))) throw new Error('It cannot be heard');
  };
  const work = {
    async hear({ word }: Told, cause: string) {
      refuse([word]);
      await done(worker, [cause]);
      heard.push(word);
      return { kind: 'Heard' };
    },
    async hearAll(all: readonly Heard<Told>[]) {
      const words = all.map(({ event }) => event.word);
      refuse(words);
      await done(
        worker,
        all.map(({ cause }) => cause),
      );
      heard.push(words);
      return new Map(all.map(({ cause }) => [cause, { kind: 'Heard' }]));
    },
  };
  const { hear } = work;
  const hearer = (together ? work : { hear }) as unknown as Hearer;
  const hearers: Hearers = new Map([[HEARER, { event: told, hearer: HEARER, work: hearer }]]);
  const hearing = new Hearing({ database: worker, hearers, logger: createLogger('worker', 'silent') });
  return {
    heard,
    hear: (eventIds: readonly string[]) =>
      hearing.hearJob({ queue: 'test', hearer: HEARER, batch: 'batch', eventIds }, { number: 1, last: false }),
  };
}

describe('A job that carries many events', () => {
  it('is heard at once, in order of telling, and what was done before is left out', async () => {
    const [first, ...rest] = await events('one', 'two', 'three');
    const { hear, heard } = aHearer();
    await done(worker, [`${first}/${HEARER}`]);
    await hear([...rest, first!].reverse());
    await hear([first!, ...rest]);
    expect(heard).toEqual([['two', 'three']]);
    expect(await waitingDeliveries(worker)).toEqual([]);
  });

  it('that holds one which cannot be done has all others done, and says of that one why it waits', async () => {
    const ids = await events('one', 'bad', 'three');
    const deaf = aHearer({ deafTo: ['bad'] });
    await expect(deaf.hear(ids)).rejects.toThrow('It cannot be heard');
    expect([...deaf.heard].sort()).toEqual(['one', 'three']);
    expect(await waitingDeliveries(worker)).toMatchObject([
      { hearer: HEARER, count: 1, failure: 'It cannot be heard' },
    ]);
    const { hear, heard } = aHearer();
    await hear(ids);
    expect(heard).toEqual(['bad']);
  });

  it('is heard one by one by who hears no more at once, and fails no others with one', async () => {
    const ids = await events('one', 'bad', 'three', 'four', 'five');
    const { hear, heard } = aHearer({ together: false, deafTo: ['bad'] });
    await expect(hear(ids)).rejects.toThrow('It cannot be heard');
    expect([...heard].sort()).toEqual(['five', 'four', 'one', 'three']);
  });

  it('that holds one which is no such event, or is not there, has all others done', async () => {
    const ids = await events('one', 2, 'three');
    const { hear, heard } = aHearer();
    await expect(hear(ids)).rejects.toThrow('expected string');
    const gone = newId();
    await expect(hear([...(await events('four', 'five')), gone])).rejects.toThrow(`No event ${gone} in the outbox`);
    expect(heard.flat().sort()).toEqual(['five', 'four', 'one', 'three']);
  });

  it('of another make, that carries nothing which can be read, is over: what it was for is sent again', async () => {
    const { hear, heard } = aHearer();
    await expect(hear(undefined as never)).resolves.toEqual({ heard: 0 });
    expect(heard).toEqual([]);
  });
});
