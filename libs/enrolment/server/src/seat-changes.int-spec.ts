import { statementsOf } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { SeatChanges } from './postgres/seat-changes';
import { enrolmentOnPostgres } from './testing/an-edition';

const { anEdition, importing, source } = enrolmentOnPostgres();

const lookedAtAll = (sent: readonly string[]) => sent.some((statement) => /sum\(revision\)/.test(statement));

describe('The state of all seats', () => {
  it('is another when somebody gets a seat, joins the queue or leaves, and the same until then', async () => {
    const [edition] = [await anEdition(1), await anEdition(1)];
    const changes = new SeatChanges(source());
    const seen = [await changes.state()];
    const isOther = async () => {
      seen.push(await changes.state());
      return seen.at(-1) !== seen.at(-2);
    };
    expect(await isOther()).toBe(false);
    const [first, second] = [await edition.asked(), await edition.asked()];
    for (const one of [first, second]) {
      await edition.decide(one);
      expect(await isOther()).toBe(true);
    }
    await edition.withdraw(second);
    expect(await isOther()).toBe(true);
    expect(new Set(seen).size).toBe(4);
  });

  it('is found without reading all seats, however many there are', async () => {
    const edition = await anEdition(1);
    const changes = new SeatChanges(source());
    const before = await changes.state();
    await edition.decide(await edition.asked());
    let after = before;
    const sent = await statementsOf(async () => void (after = await changes.state()));
    expect([after !== before, lookedAtAll(sent), sent.length]).toEqual([true, false, 1]);
  });

  it('is another too where it took long from the change to its end', async () => {
    const edition = await anEdition(1);
    await importing({ [edition.editionId]: 2 });
    await backdated(source(), edition.editionId);
    const changes = new SeatChanges(source(), { allEveryMs: 0 });
    const before = await changes.state();
    await importing({ [edition.editionId]: 3 });
    await backdated(source(), edition.editionId);
    const after = await changes.state();
    expect(after).not.toBe(before);
    expect(await changes.state()).toBe(after);
  });
});

/** As of an import that wrote it and ended a minute later. */
const backdated = (database: DataSource, editionId: string) =>
  database.query(`UPDATE enrolment.edition_seats SET changed_at = now() - interval '1 minute' WHERE edition_id = $1`, [
    editionId,
  ]);
