import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import { following, text } from '../testing/following';
import { AgreeOnCompletion } from './agree-on-completion';

describe('Agreeing on a completion', () => {
  const agreeing = (facts: Partial<EnrolmentFacts> = {}) => {
    const follower = following([text('a')], facts);
    const { access, store, clock, enrolmentId } = follower;
    const { versionId } = store.seat(enrolmentId) as EnrolmentFacts;
    const using = new AgreeOnCompletion(access, store, clock);
    const inHand = (work: Parameters<typeof store.transact>[0]) =>
      store.transact(async (tx) => {
        await tx.lock(store.seat(enrolmentId) as never);
        return work(tx);
      });
    return {
      ...follower,
      agree: (id = enrolmentId) => using.execute({ enrolmentId: id }),
      read: () => inHand((tx) => tx.markPart(enrolmentId, 'a', true)),
      learned: () =>
        inHand((tx) => tx.noteCompletion({ enrolmentId, versionId, rule: 'all-parts', completedAt: clock.now() })),
    };
  };

  it('completes the seat of a module that was completed, on its day', async () => {
    const { agree, learned, at, store, enrolmentId, kept } = agreeing();
    await learned();
    at(30);
    expect(await agree()).toEqual({ kind: 'Agreed' });
    expect(store.seat(enrolmentId)?.state).toBe('completed');
    expect(kept().completion?.completedAt).toEqual(new Date('2026-11-24T09:00:00Z'));
  });

  it('completes a module whose enrolment is completed and of which nothing is missing, and tells so once', async () => {
    const { agree, read, kept, store } = agreeing({ state: 'completed' });
    await read();
    for (let times = 0; times < 2; times += 1) expect(await agree()).toEqual({ kind: 'Agreed' });
    expect(kept().completion).toMatchObject({ rule: 'all-parts' });
    expect(store.told).toHaveLength(1);
  });

  it.each([
    ['a completed enrolment of which a part is missing', 'completed'],
    ['a seat in which nothing was completed', 'enrolled'],
  ] as const)('leaves %s to a person', async (_, state) => {
    const { agree, kept, store, enrolmentId } = agreeing({ state });
    expect(await agree()).toEqual({ kind: 'ForAPerson' });
    expect([kept().completion, store.seat(enrolmentId)?.state]).toEqual([null, state]);
  });

  it('leaves what was completed to a person where its teacher has no seat any more, and what nobody knows', async () => {
    const { agree, learned, store, enrolmentId } = agreeing();
    await learned();
    store.withdraw(enrolmentId);
    expect(await agree()).toEqual({ kind: 'ForAPerson' });
    expect(await agree('another')).toEqual({ kind: 'ForAPerson' });
  });
});
