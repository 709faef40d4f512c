import { newId } from '@academy/platform/postgres';
import { eventually } from '@academy/testkit';
import { enrolmentOnPostgres } from './testing/an-edition';

const { anEdition, importing } = enrolmentOnPostgres();
type Edition = Awaited<ReturnType<typeof anEdition>>;

/** Decides as the queue does: what waited too long for an import is tried again. */
const decided = (edition: Edition, enrolment: Awaited<ReturnType<Edition['asked']>>, event = newId()) =>
  eventually(() => edition.decide(enrolment, event));

const askedOf = (edition: Edition, people: number) => Promise.all([...Array(people)].map(() => edition.asked()));

const standing = async (edition: Edition) => ({
  enrolled: await edition.count('enrolled'),
  queued: await edition.count('queued'),
  taken: await edition.taken(),
  waiting: await edition.waitingCount(),
});

describe('An import beside decisions', () => {
  it('is waited for by whoever decides, who then counts the seats that it brought', async () => {
    const editions = await Promise.all([1, 2, 1].map((seats) => anEdition(seats)));
    const [more] = editions as [Edition];
    const asked = await Promise.all(editions.map((edition) => askedOf(edition, 4)));
    const decisions: Promise<unknown>[] = [];
    await importing({ [more.editionId]: 3 }, async () => {
      decisions.push(...editions.flatMap((edition, at) => (asked[at] ?? []).map((one) => decided(edition, one))));
      await eventually(async () => expect(await more.waiting()).toBeGreaterThan(0));
      expect(await more.count('requested')).toBe(4);
    });
    await Promise.all(decisions);
    expect(await Promise.all(editions.map(standing))).toEqual([
      { enrolled: 3, queued: 1, taken: 3, waiting: 1 },
      { enrolled: 2, queued: 2, taken: 2, waiting: 2 },
      { enrolled: 1, queued: 3, taken: 1, waiting: 3 },
    ]);
  });

  it('and withdrawals, in a storm of all three, leaves no seat empty beside who waits, and sells none twice', async () => {
    const editions = await Promise.all([2, 2, 2].map((seats) => anEdition(seats)));
    const asked = await Promise.all(editions.map((edition) => askedOf(edition, 12)));
    const imports = [3, 4, 5].map((seats) =>
      eventually(() => importing(Object.fromEntries(editions.map(({ editionId }) => [editionId, seats])))),
    );
    await Promise.all([
      ...imports,
      ...editions.flatMap((edition, at) => (asked[at] ?? []).map((one) => decided(edition, one))),
      ...editions.flatMap((edition, at) =>
        (asked[at] ?? []).slice(0, 3).map((one) => eventually(() => edition.withdraw(one))),
      ),
    ]);
    await importing(Object.fromEntries(editions.map(({ editionId }) => [editionId, 6])));
    expect(await Promise.all(editions.map(standing))).toEqual(
      editions.map(() => ({ enrolled: 6, queued: 3, taken: 6, waiting: 3 })),
    );
  });
});
