import type { Enrolment } from '@academy/enrolment/core';
import { eventually, statementsOf } from '@academy/testkit';
import { aTeacher } from '@academy/testkit/pure';
import { day } from '@academy/kernel';
import { newId } from '@academy/platform/postgres';
import { enrolmentOnPostgres } from './testing/an-edition';

const { anEdition, itIs, told } = enrolmentOnPostgres();

describe('Withdrawing', () => {
  it('gives the seat to whoever waits longest', async () => {
    const edition = await anEdition(1);
    const [first, second, third] = [await edition.asked(), await edition.asked(), await edition.asked()];
    for (const enrolment of [first, second, third]) await edition.decide(enrolment);
    expect(await edition.withdraw(first)).toMatchObject({ kind: 'EnrolmentWithdrawn' });
    expect(await edition.stateOf(second)).toMatchObject({ state: 'enrolled', queuePlace: null });
    expect(await edition.stateOf(third)).toMatchObject({ state: 'queued', queuePlace: 1 });
    expect(await edition.taken()).toBe(1);
  });

  it('of whoever leaves the academy gives each seat to who waits, and all places in queues back', async () => {
    const [full, other] = [await anEdition(1), await anEdition(1)];
    const leaving = aTeacher();
    const [seat, next] = [await full.asked(leaving), await full.asked()];
    const [ahead, queued] = [await other.asked(), await other.asked(leaving)];
    for (const enrolment of [seat, next]) await full.decide(enrolment);
    for (const enrolment of [ahead, queued]) await other.decide(enrolment);
    expect(await full.seatsBack.hasAny(leaving.teacherId)).toBe(true);
    for (let times = 0; times < 2; times += 1) await full.seatsBack.giveBack(leaving.teacherId);
    expect(await full.seatsBack.hasAny(leaving.teacherId)).toBe(false);
    const states = [await full.stateOf(seat), await full.stateOf(next), await other.stateOf(queued)];
    expect(states.map((one) => one?.state)).toEqual(['withdrawn', 'enrolled', 'withdrawn']);
    expect([await full.taken(), await other.taken(), await other.waitingCount()]).toEqual([1, 1, 0]);
  });

  it('of whoever leaves leaves what a trainer signed off: it was used', async () => {
    const edition = await anEdition(1);
    const leaving = aTeacher();
    const seat = await edition.asked(leaving);
    await edition.decide(seat);
    await edition.move(seat, 'sign-off');
    await edition.seatsBack.giveBack(leaving.teacherId);
    expect(await edition.stateOf(seat)).toMatchObject({ state: 'enrolled' });
    expect(await edition.seatsBack.hasAny(leaving.teacherId)).toBe(false);
  });

  it.each([
    ['the closing day', {}, '2026-12-18'],
    ['the first day, where it closes later', { start: day('2026-12-10'), closesOn: day('2026-12-20') }, '2026-12-11'],
  ])('gives it to nobody after %s: the queue ended, and who waits is told so', async (_, dates, later) => {
    const edition = await anEdition(1, dates);
    const [first, second] = [await edition.asked(), await edition.asked()];
    for (const enrolment of [first, second]) await edition.decide(enrolment);
    itIs(later);
    expect(await edition.withdraw(first)).toMatchObject({ kind: 'EnrolmentWithdrawn' });
    expect(await edition.stateOf(second)).toMatchObject({ state: 'refused', reason: 'QUEUE_ENDED' });
    expect(await edition.taken()).toBe(0);
    expect(await told('enrolment.enrolment-refused.v1', edition.editionId)).toBe(1);
  });

  it('is told once, from a seat and from the queue, and not where it is refused', async () => {
    const edition = await anEdition(1);
    const [first, second] = [await edition.asked(), await edition.asked()];
    for (const enrolment of [first, second]) await edition.decide(enrolment);
    for (const enrolment of [second, first, first]) await edition.withdraw(enrolment);
    expect(await told('enrolment.enrolment-moved.v1', edition.editionId)).toBe(2);
  });

  it('gives it to whoever waits on the closing day itself', async () => {
    const edition = await anEdition(1);
    const [first, second] = [await edition.asked(), await edition.asked()];
    for (const enrolment of [first, second]) await edition.decide(enrolment);
    itIs('2026-12-17');
    await edition.withdraw(first);
    expect(await edition.stateOf(second)).toMatchObject({ state: 'enrolled' });
  });

  it('never leaves a seat empty beside someone who waits, and sells none twice, in a storm of both', async () => {
    const edition = await anEdition(4);
    const seated = await Promise.all([...Array(4)].map(() => edition.asked()));
    for (const enrolment of seated) await edition.decide(enrolment);
    const coming = await Promise.all([...Array(20)].map(() => edition.asked()));
    await Promise.all([
      ...coming.map((enrolment) => edition.decide(enrolment)),
      ...seated.map((enrolment) => edition.withdraw(enrolment)),
      ...coming.slice(0, 5).map((enrolment) => edition.withdraw(enrolment)),
    ]);
    expect(await edition.count('enrolled')).toBe(4);
    expect(await edition.taken()).toBe(4);
    expect((await edition.count('queued')) + (await edition.count('withdrawn'))).toBe(20);
    expect(await edition.waitingCount()).toBe(await edition.count('queued'));
  });

  it('is not for another, nor for what is over', async () => {
    const edition = await anEdition(1);
    const enrolment = await edition.asked();
    expect(await edition.withdraw({ ...enrolment, teacherId: newId<'Teacher'>() })).toEqual({
      kind: 'EnrolmentNotFound',
    });
    await edition.decide(enrolment);
    expect(await edition.move(enrolment, 'complete')).toBe(true);
    expect(await edition.withdraw(enrolment)).toEqual({ kind: 'CannotWithdraw' });
    expect(await edition.taken()).toBe(1);
  });
});

describe('An edition that is taken back', () => {
  it('gives no seat to who asked before, also when its decision was under way', async () => {
    const edition = await anEdition(1);
    const enrolment = await edition.asked();
    let decision: ReturnType<typeof edition.decide> | undefined;
    await edition.holding(async () => {
      decision = edition.decide(enrolment);
      await eventually(async () => expect(await edition.waiting()).toBeGreaterThan(0));
      edition.becomes({ offered: false });
    });
    expect(await decision).toEqual({ kind: 'Refused', reason: 'CLOSED' });
    expect(await edition.ask()).toEqual({ kind: 'EditionNotFound' });
    expect(await edition.taken()).toBe(0);
  });
});

describe('A queue', () => {
  it('ends with the closing day without anyone withdrawing, once, and not before', async () => {
    const edition = await anEdition(1);
    const [first, second] = [await edition.asked(), await edition.asked()];
    for (const enrolment of [first, second]) await edition.decide(enrolment);
    await edition.settle();
    expect(await edition.stateOf(second)).toMatchObject({ state: 'queued' });
    itIs('2026-12-18');
    await Promise.all([edition.settle(), edition.settle()]);
    expect(await edition.stateOf(second)).toMatchObject({ state: 'refused', reason: 'QUEUE_ENDED' });
    expect(await edition.stateOf(first)).toMatchObject({ state: 'enrolled' });
    expect(await told('enrolment.enrolment-refused.v1', edition.editionId)).toBe(1);
  });

  it('that ended takes nobody who asked in time and is decided on too late; a free seat does', async () => {
    const [full, free] = [await anEdition(1), await anEdition(2)];
    for (const edition of [full, free]) await edition.decide(await edition.asked());
    const [late, lucky] = [await full.asked(), await free.asked()];
    itIs('2026-12-18');
    expect(await full.decide(late)).toEqual({ kind: 'Refused', reason: 'QUEUE_ENDED' });
    expect(await free.decide(lucky)).toEqual({ kind: 'Enrolled' });
  });
});

describe('A queue of ten thousand', () => {
  /** An edition without free seats for which so many wait. */
  const waitedFor = async (people: number) => {
    const edition = await anEdition(1);
    await edition.decide(await edition.asked());
    await edition.queueUp(people);
    return edition;
  };

  it('costs who asks as many statements as one of ten, and is never read', async () => {
    const [long, short] = [await waitedFor(10_000), await waitedFor(10)];
    const sent = [];
    for (const [edition, place] of [
      [long, 10_001],
      [short, 11],
    ] as const) {
      const asked = await edition.asked();
      sent.push(await statementsOf(async () => expect(await edition.decide(asked)).toEqual({ kind: 'Queued', place })));
      expect(await edition.stateOf(asked)).toMatchObject({ queuePlace: place });
    }
    expect(sent[0]).toEqual(sent[1]);
    expect(sent.flat().filter((statement) => /queued/.test(statement))).toEqual([]);
  });

  it('gives a free seat to its head', async () => {
    const edition = await waitedFor(10_000);
    expect(await edition.withdrawFirst()).toMatchObject({ kind: 'EnrolmentWithdrawn' });
    expect([await edition.waitingCount(), await edition.count('queued'), await edition.taken()]).toEqual([
      9_999, 9_999, 1,
    ]);
  });
});

describe('The statements', () => {
  it('of a request are one, and of a decision six beside the catalogue’s, of one person or of twenty', async () => {
    const edition = await anEdition(10);
    let first: Enrolment | undefined;
    expect(await statementsOf(async () => void (first = await edition.asked()))).toHaveLength(1);
    const one = await statementsOf(() => edition.decide(first!));
    const twenty = await Promise.all([...Array(20)].map(() => edition.asked()));
    const many = await statementsOf(() => edition.decideAll(twenty));
    expect(one).toHaveLength(6);
    expect(many).toEqual(one);
    expect([await edition.count('enrolled'), await edition.count('queued')]).toEqual([10, 11]);
  });
});
