import { aDatabase, statementsOf, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { actingFor, actingSet, actingValue, actsFor, withRowsOfOthers } from './acting';
import { askAtOnce } from './asked-at-once';
import { askOnceARequest } from './one-request';
import { withRequestId } from './request-scope';
import { newId } from './new-id';
import { rowsOf } from './rows-of';
import { table } from './table';

interface Thing {
  readonly id: number;
  readonly saidOn: string;
  readonly at: Date;
  readonly gone: Date | null;
  readonly words: readonly string[];
  readonly more: { readonly deep: readonly number[] };
}

const ThingTable = table<Thing>({
  name: 'Thing',
  schema: 'public',
  tableName: 'thing',
  columns: {
    id: { type: 'int', primary: true },
    saidOn: { type: 'date', name: 'said_on' },
    at: { type: 'timestamptz' },
    gone: { type: 'timestamptz', nullable: true },
    words: { type: 'text', array: true },
    more: { type: 'jsonb' },
  },
  personal: 'none',
});

interface Person {
  readonly accountId: string;
  readonly teacherId: string;
}

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await aDatabase([ThingTable]);
  source = await database.as('owner');
  await source.query(
    `CREATE TABLE thing (id int PRIMARY KEY, said_on date, at timestamptz, gone timestamptz, words text[], more jsonb)`,
  );
  for (const id of [1, 2, 3])
    await source.getRepository(ThingTable).insert({
      ...{ id, saidOn: `2026-11-0${id}`, at: new Date(`2026-11-0${id}T09:00:00.123Z`), gone: null },
      ...{ words: [`naam ${id}`, '"'], more: { deep: [id, 0.1] } },
    });
});
afterAll(() => database.drop());

const one = (id: unknown) => askAtOnce<{ id: number }>(source, `SELECT id FROM thing WHERE id = $1::int`, [id]);

describe('What is asked in one turn', () => {
  it('is one statement, and each hears what it asked, in the order it asked for', async () => {
    let heard: unknown;
    const sent = await statementsOf(async () => {
      const later = Promise.resolve().then(() => Promise.resolve().then(() => one(2)));
      heard = await Promise.all([
        one(1),
        askAtOnce(source, `SELECT id FROM thing WHERE id > $1::int AND id < $2::int ORDER BY id DESC`, [0, 3]),
        later,
        one(9),
      ]);
    });
    expect(heard).toEqual([[{ id: 1 }], [{ id: 2 }, { id: 1 }], [{ id: 2 }], []]);
    expect(sent).toHaveLength(1);
  });

  it('is asked once where several ask the same', async () => {
    const sent = await statementsOf(() => Promise.all([one(1), one(1), one(1)]));
    expect(sent[0]!.match(/FROM thing/g)).toHaveLength(1);
  });

  it('fails for whoever asked what cannot be, and for nobody else', async () => {
    const [good, bad, other] = await Promise.allSettled([one(1), one('no number'), one(3)]);
    expect([good, other]).toMatchObject([{ value: [{ id: 1 }] }, { value: [{ id: 3 }] }]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { code: '22P02' } });
  });

  it('is the same however often it was asked', async () => {
    for (let time = 0; time < 30; time += 1) expect(await one(2)).toEqual([{ id: 2 }]);
  });
});

describe('Rows', () => {
  it.each(['beside others', 'in a transaction'])('are what a repository finds, %s', async (where) => {
    const which = `WHERE t.id <= $1::int ORDER BY t.id`;
    const rows =
      where === 'in a transaction'
        ? await source.transaction((tx) => rowsOf(tx, ThingTable, `${which} FOR UPDATE`, [2]))
        : await rowsOf(source, ThingTable, which, [2]);
    const found = await source.getRepository(ThingTable).find({ order: { id: 'ASC' }, take: 2 });
    expect(rows).toEqual(found.map((row) => ({ ...row })));
    expect(rows[0]!.at).toBeInstanceOf(Date);
  });
});

describe('What is the same for everyone', () => {
  const count = () => askOnceARequest<{ count: number }>(source, `SELECT count(*)::int AS count FROM thing`);

  it('is asked once a request, and by the next request anew', async () => {
    const sent = await statementsOf(async () => {
      for (const request of ['a', 'b'])
        await withRequestId(request, async () => expect([await count(), await count()]).toHaveLength(2));
    });
    expect(sent).toHaveLength(2);
  });

  it('is asked each time where nobody requested anything', async () => {
    expect(await statementsOf(async () => [await count(), await count()])).toHaveLength(2);
  });
});

describe('For whom it is asked', () => {
  const someone = (): Person => ({ accountId: newId(), teacherId: newId() });
  const [ada, bo] = [someone(), someone()];
  const ids = ({ accountId, teacherId }: Person) => ({ accountId, teacherId, everyone: false });
  const who = () =>
    askAtOnce<object>(
      app,
      `SELECT platform.acting_account() AS "accountId", platform.acting_teacher() AS "teacherId",
              platform.acts_for_everyone() AS everyone, $1::int AS nth`,
      [1],
    ).then(([row]) => row);
  const nobody = { accountId: null, teacherId: null, everyone: false };
  let app: DataSource;
  beforeAll(async () => (app = await database.as('app')));

  it('goes along with the question, however often it is asked, and is forgotten after it', async () => {
    for (let time = 0; time < 20; time += 1) {
      const person = time % 2 ? ada : bo;
      const sent = await statementsOf(async () => expect(await actingFor(person, who)).toMatchObject(ids(person)));
      expect(sent).toHaveLength(1);
      expect(await who()).toMatchObject(nobody);
    }
  });

  it('is never someone else who asks in the same turn', async () => {
    const asked = await Promise.all([actingFor(ada, who), who(), actingFor(bo, who), actingFor(ada, who)]);
    expect(asked).toMatchObject([ids(ada), nobody, ids(bo), ids(ada)]);
  });

  it('is the same one for all of a request, from when it is known', async () => {
    const heard = await withRequestId('a', async () => {
      const before = who();
      actsFor(ada);
      return Promise.all([before, who(), withRowsOfOthers(who), who()]);
    });
    expect(heard).toMatchObject([nobody, ids(ada), { ...nobody, everyone: true }, ids(ada)]);
  });

  it('is in one statement wherever in a request it is asked for the same', async () => {
    const first = () => askAtOnce(app, `SELECT 1 AS one`);
    const sent = await statementsOf(() =>
      withRequestId('a', () => Promise.all([withRowsOfOthers(who), withRowsOfOthers(first), actingFor(ada, who)])),
    );
    expect(sent).toHaveLength(2);
  });

  it('is whoever asked what is asked again by itself, since what came along could not be', async () => {
    const [, heard] = await actingFor(ada, () =>
      Promise.allSettled([askAtOnce(app, `SELECT $1::int AS id`, ['no number']), who()]),
    );
    expect(heard).toMatchObject({ value: ids(ada) });
  });

  it.each(['READ COMMITTED', 'REPEATABLE READ'] as const)(
    'holds for a transaction that is %s, and costs none',
    async (level) => {
      const work = () =>
        app.transaction(level, (tx) =>
          tx.query<object[]>(
            `SELECT platform.acting_account() AS "accountId", current_setting('transaction_isolation') AS level`,
          ),
        );
      const begun = await statementsOf(work);
      const forAda = await statementsOf(async () =>
        expect(await actingFor(ada, work)).toEqual([{ accountId: ada.accountId, level: level.toLowerCase() }]),
      );
      expect(forAda).toHaveLength(begun.length);
      expect(await work()).toMatchObject([{ accountId: null }]);
    },
  );

  it('goes along with a statement that writes by itself, and ends with it', async () => {
    const write = `WITH ${actingSet('$1')} INSERT INTO thing (id, words)
      SELECT 100 + $2::int, ARRAY[platform.acting_account()::text] FROM acting RETURNING words`;
    const written = () => source.query<object[]>(write, [actingValue(), (nth += 1)]);
    let nth = 0;
    for (let time = 0; time < 10; time += 1) {
      expect(await actingFor(ada, written)).toEqual([{ words: [ada.accountId] }]);
      expect(await written()).toEqual([{ words: [null] }]);
    }
  });

  it('is nobody who has an id that is none', async () => {
    const odd = { accountId: `'; DROP TABLE thing; --`, teacherId: null };
    await expect(async () => actingFor(odd, who)).rejects.toThrow('id that is none');
  });

  it.each(['', 'x,,everyone', "'; DROP TABLE thing; --", 'x\\', 'x\u0000', 'x'.repeat(201)])(
    'is nobody where it is asked for an organisation that cannot be, such as %j',
    async (organisationId) => expect(await actingFor({ organisationId }, who)).toMatchObject(nobody),
  );
});
