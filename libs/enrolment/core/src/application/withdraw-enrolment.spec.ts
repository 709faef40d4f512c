import { anId, aTeacher, everyoneBut } from '@academy/testkit/pure';
import { after } from '../domain/enrolment';
import { enrolling } from '../testing/enrolling';

describe('Withdrawing', () => {
  const two = async () => {
    const edition = enrolling({ seats: 1 });
    const [first, second] = [await edition.asked(), await edition.asked()];
    for (const enrolment of [first, second]) await edition.decide(enrolment);
    return { ...edition, first, second };
  };

  it('gives the seat to whoever waits longest, and tells both', async () => {
    const { withdraw, first, second, now, seats, store } = await two();
    expect(await withdraw(first)).toMatchObject({ kind: 'EnrolmentWithdrawn', enrolment: { state: 'withdrawn' } });
    expect([now(second)?.state, seats()?.taken]).toEqual(['enrolled', 1]);
    expect(store.told.slice(-2)).toMatchObject([
      { type: 'enrolment.enrolment-moved.v1', enrolmentId: first.id, move: 'withdraw' },
      { type: 'enrolment.teacher-enrolled.v1', enrolmentId: second.id, promoted: true },
    ]);
  });

  it('leaves the seat empty after the closing day: the queue ended', async () => {
    const { withdraw, first, second, now, seats, itIs } = await two();
    itIs('2026-12-18');
    await withdraw(first);
    expect([now(second), seats()?.taken]).toMatchObject([{ state: 'refused', reason: 'QUEUE_ENDED' }, 0]);
  });

  it('from the queue frees no seat', async () => {
    const { withdraw, second, first, now, seats } = await two();
    await withdraw(second);
    expect([now(first)?.state, seats()?.taken]).toEqual(['enrolled', 1]);
  });

  it('is possible before the decision', async () => {
    const { asked, withdraw, now } = enrolling();
    const enrolment = await asked();
    await withdraw(enrolment);
    expect(now(enrolment)?.state).toBe('withdrawn');
  });

  it('is refused a second time, and told once', async () => {
    const { withdraw, first, told } = await two();
    await withdraw(first);
    expect(await withdraw(first)).toEqual({ kind: 'CannotWithdraw' });
    expect(told().filter((type) => type === 'enrolment-moved')).toHaveLength(1);
  });

  it.each(['sign-off', 'complete'] as const)('is refused to who made the step “%s” meanwhile', async (step) => {
    const { withdraw, first, store, now, seats } = await two();
    await store.transact(async (tx) => tx.keep(after((await tx.find(first.id))!, step)!));
    expect(await withdraw(first)).toEqual({ kind: 'CannotWithdraw' });
    expect([now(first)?.state, seats()?.taken]).toEqual([step === 'complete' ? 'completed' : 'enrolled', 1]);
  });

  it('answers the same of another’s and of none at all, and is for teachers', async () => {
    const { withdraw, withdrawing, first } = await two();
    expect(await withdraw(first, aTeacher())).toEqual({ kind: 'EnrolmentNotFound' });
    const unknown = { actor: aTeacher(), id: anId<'Enrolment'>() };
    expect(await withdrawing.execute(unknown)).toEqual({ kind: 'EnrolmentNotFound' });
    for (const actor of everyoneBut('teacher'))
      expect(await withdrawing.execute({ actor, id: first.id })).toEqual({ kind: 'NotAllowed' });
  });
});
