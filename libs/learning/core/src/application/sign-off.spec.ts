import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import { day } from '@academy/kernel';
import { aTrainer, everyoneBut } from '@academy/testkit/pure';
import { following, text } from '../testing/following';
import { RecordProgress } from './record-progress';
import { SignOff } from './sign-off';

describe('Signing off', () => {
  const signing = (
    parts: Parameters<typeof following>[0] = [],
    course: Parameters<typeof following>[2] = { completedBy: 'sign-off' },
    facts: Partial<EnrolmentFacts> = {},
  ) => {
    const follower = following(parts, facts, course);
    const { access, store, clock, enrolmentId, actor } = follower;
    return {
      ...follower,
      signOff: (by = aTrainer('o'), asked = access) =>
        new SignOff(asked, store, clock).execute({ actor: by, enrolmentId }),
      read: (partId: string) =>
        new RecordProgress(access, store, clock).execute({ actor, enrolmentId, partId, done: true }),
    };
  };

  it('completes a module without parts, and tells so', async () => {
    const { signOff, kept, store } = signing();
    const trainer = aTrainer('o');
    expect(await signOff(trainer)).toEqual({ kind: 'SignedOff' });
    expect(kept()).toMatchObject({ signedOffBy: trainer.accountId, completion: { rule: 'sign-off' } });
    expect(store.told).toHaveLength(1);
  });

  it('is done once, whoever says it again', async () => {
    const { signOff, kept, store } = signing();
    const first = aTrainer('o');
    await signOff(first);
    expect(await signOff(aTrainer('o'))).toEqual({ kind: 'SignedOff' });
    expect([kept().signedOffBy, store.told.length]).toEqual([first.accountId, 1]);
  });

  it.each(['before', 'after'])('%s its parts are read completes a module that asks both', async (order) => {
    const { signOff, read, kept } = signing([text('a')], { completedBy: 'parts-and-sign-off' });
    if (order === 'after') await read('a');
    await signOff();
    if (order === 'before') {
      expect(kept().completion).toBeNull();
      await read('a');
    }
    expect(kept().completion).toMatchObject({ rule: 'parts-and-sign-off' });
  });

  it('is not asked where a module is followed here only', async () => {
    const { signOff } = signing([text('a')], { completedBy: 'all-parts' });
    expect(await signOff()).toEqual({ kind: 'HasContent' });
  });

  it('waits for the first day', async () => {
    const { signOff } = signing([], { completedBy: 'sign-off', start: day('2026-11-25') });
    expect(await signOff()).toEqual({ kind: 'NotBegun', start: '2026-11-25' });
  });

  it('is for the authors of its publisher, of who has a seat', async () => {
    const { signOff, kept } = signing();
    for (const actor of [aTrainer('another'), ...everyoneBut('trainer')])
      expect(await signOff(actor)).toEqual({ kind: 'NoAccess' });
    expect(kept().signedOffBy).toBeNull();
    for (const state of ['requested', 'queued', 'refused', 'withdrawn'] as const)
      expect(await signing([], undefined, { state }).signOff()).toEqual({ kind: 'NoAccess' });
  });

  it('comes too late for who withdrew meanwhile', async () => {
    const { signOff, withdrawnMeanwhile, store } = signing();
    expect(await signOff(aTrainer('o'), withdrawnMeanwhile())).toEqual({ kind: 'NoAccess' });
    expect(store.told).toEqual([]);
  });
});
