import { day, type Day } from '@academy/kernel';
import { after } from '../domain/enrolment';
import { enrolling } from '../testing/enrolling';
import { reviseEdition, type EditionRevision } from './revise-edition';

describe('An edition that its publisher changes', () => {
  const start = day('2026-12-24');
  const announced = { start, closesOn: day('2026-12-17'), seats: 1, taken: 0 };
  const withPeople = async (people: number) => {
    const edition = enrolling({ seats: 1, start });
    const enrolments = [];
    for (let one = 0; one < people; one += 1) {
      enrolments.push(await edition.asked());
      await edition.decide(enrolments[one]!);
    }
    const now = (change: Partial<typeof announced> | null): EditionRevision['now'] =>
      change && { ...announced, ...change };
    const revise = (change: Partial<typeof announced> | null, today: Day = day('2026-11-24')) =>
      edition.store.transact((tx) =>
        reviseEdition(tx, { editionId: edition.editionId, before: { start }, now: now(change) }, today),
      );
    return { ...edition, enrolments, revise };
  };

  it('gives added seats to who waits longest', async () => {
    const { revise, enrolments, seats, store } = await withPeople(3);
    expect(await revise({ seats: 2 })).toEqual({ kind: 'EditionRevised' });
    expect(store.enrolments.map(({ state }) => state)).toEqual(['enrolled', 'enrolled', 'queued']);
    expect([seats()?.seats, seats()?.taken, enrolments.length]).toEqual([2, 2, 3]);
  });

  it('tells another day to everyone with a seat, a place in the queue or a request', async () => {
    const { revise, asked, told } = await withPeople(2);
    await asked();
    const before = told().length;
    await revise({ start: day('2026-12-28') });
    expect(told().slice(before)).toEqual(['edition-moved', 'edition-moved', 'edition-moved']);
  });

  it('tells nothing of a day to whose queue ends with it: they hear that', async () => {
    const { revise, told } = await withPeople(2);
    const before = told().length;
    await revise({ start: day('2026-11-25'), closesOn: day('2026-11-23') });
    expect(told().slice(before)).toEqual(['enrolment-refused', 'edition-moved']);
  });

  it('takes no seat away: with fewer seats than are taken nothing changes', async () => {
    const { revise, seats } = await withPeople(1);
    const before = seats();
    expect(await revise({ seats: 0 })).toEqual({ kind: 'SeatsBelowTaken', taken: 1 });
    expect(await revise({ seats: 1, taken: 1 })).toEqual({ kind: 'SeatsBelowTaken', taken: 2 });
    expect(seats()).toEqual(before);
  });

  it('is not taken back while people have or await a seat, and is when nobody does', async () => {
    const { revise, withdraw, enrolments } = await withPeople(2);
    expect(await revise(null)).toEqual({ kind: 'InUse', people: 2 });
    for (const enrolment of enrolments) await withdraw(enrolment);
    expect(await revise(null)).toEqual({ kind: 'EditionRevised' });
  });

  it.each(['sign-off', 'complete'] as const)(
    'does not begin after the day someone made the step “%s”',
    async (step) => {
      const { revise, store, enrolments } = await withPeople(1);
      await store.transact(async (tx) => tx.keep(after((await tx.find(enrolments[0]!.id))!, step)!));
      expect(await revise({ start: day('2026-12-28') })).toEqual({ kind: 'CompletedBefore', people: 1 });
      expect(await revise({ start: day('2026-12-20') })).toEqual({ kind: 'EditionRevised' });
    },
  );

  it('said again as it is changes nothing, and tells nothing', async () => {
    const { revise, told, store } = await withPeople(2);
    const [before, enrolments] = [told(), store.enrolments];
    expect(await revise({})).toEqual({ kind: 'EditionRevised' });
    expect([told(), store.enrolments]).toEqual([before, enrolments]);
  });
});
