import { aDatabase, statementsOf, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { askAtOnce } from './asked-at-once';
import { withRequestId } from './request-scope';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await aDatabase([]);
  source = await database.as('app');
});
afterAll(() => database.drop());

/** A place that no statement before has shaped. */
const sum = (nth: number) => `SELECT $1::int + ${nth} AS sum`;

/** What one connection has prepared, and how often that was planned for the values it was asked with. */
const prepared = async (asked: string, times: number) =>
  source.transaction(async (tx) => {
    for (let time = 0; time < times; time += 1) expect(await tx.query(asked, [time])).toEqual([{ sum: time + 1 }]);
    return tx.query<unknown[]>(
      `SELECT custom_plans::int AS custom, generic_plans::int AS generic FROM pg_prepared_statements WHERE statement = $1`,
      [asked],
    );
  });

describe('A statement', () => {
  it('that is asked often is prepared, and planned once whatever it is asked with', async () => {
    expect(await prepared(`${sum(1)} /* often */`, 40)).toEqual([{ custom: 0, generic: expect.any(Number) as number }]);
  });

  it('that is asked in passing is not kept', async () => {
    expect(await prepared(`${sum(1)} /* in passing */`, 3)).toEqual([]);
  });

  it('without values may be several', async () => {
    const several = () => source.query(`SELECT 1 AS one; SELECT 2 AS two`);
    for (let time = 0; time < 20; time += 1) await expect(several()).resolves.not.toThrow();
  });

  it('that fails fails as one that is not prepared, and is asked again', async () => {
    const inverse = (value: number) => source.query<unknown[]>(`SELECT 12 / $1::int AS inverse`, [value]);
    for (let time = 0; time < 20; time += 1) {
      await expect(inverse(0)).rejects.toMatchObject({ code: '22012' });
      expect(await inverse(3)).toEqual([{ inverse: 4 }]);
    }
  });
});

describe('What two requests ask in one turn', () => {
  it('is a statement each, the same whoever of them asked what first', async () => {
    const [one, other] = [() => askAtOnce(source, sum(2), [1]), () => askAtOnce(source, sum(3), [1])];
    const sent = await statementsOf(() =>
      Promise.all([
        withRequestId('a', () => Promise.all([one(), other()])),
        withRequestId('b', () => Promise.all([other(), one()])),
      ]),
    );
    expect(sent).toHaveLength(2);
    expect(new Set(sent).size).toBe(1);
  });
});
