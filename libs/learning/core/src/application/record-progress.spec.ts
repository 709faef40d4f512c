import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import { aTeacher, everyoneBut } from '@academy/testkit/pure';
import { following, quiz, text } from '../testing/following';
import { RecordProgress } from './record-progress';

describe('Reading a text', () => {
  const reading = (parts = [text('a'), text('b'), quiz], facts: Partial<EnrolmentFacts> = {}) => {
    const follower = following(parts, facts);
    const { access, store, clock, enrolmentId, actor } = follower;
    const read = (partId: string, done = true, by = actor, asked = access) =>
      new RecordProgress(asked, store, clock).execute({ actor: by, enrolmentId, partId, done });
    return { ...follower, read };
  };

  it('is marked, and can be taken back', async () => {
    const { read, kept } = reading();
    expect(await read('a')).toEqual({ kind: 'ProgressKept' });
    await read('b');
    await read('a', false);
    expect(kept().parts).toEqual(new Set(['b']));
  });

  it('completes a module of which it was the last part, and tells so once', async () => {
    const { read, kept, store } = reading([text('a'), text('b')]);
    for (const part of ['a', 'b', 'b']) await read(part);
    expect(kept().completion).toMatchObject({ rule: 'all-parts', completedAt: new Date('2026-11-24T09:00:00Z') });
    expect(store.told).toMatchObject([{ type: 'learning.module-completed.v1', rule: 'all-parts' }]);
  });

  it('takes nothing back from a module that is completed: a certificate rests on it', async () => {
    const { read, kept } = reading([text('a')]);
    await read('a');
    expect(await read('a', false)).toEqual({ kind: 'ProgressKept' });
    expect([kept().parts, kept().completion]).toMatchObject([new Set(['a']), { rule: 'all-parts' }]);
  });

  it.each(['quiz', 'nowhere'])('is not a way to be done with “%s”', async (part) => {
    const { read, kept } = reading();
    expect(await read(part)).toEqual({ kind: 'NoSuchText' });
    expect(kept().parts).toEqual(new Set());
  });

  it('is for who has a seat, and for nobody else', async () => {
    const { read } = reading();
    for (const actor of [aTeacher(), ...everyoneBut('teacher')])
      expect(await read('a', true, actor)).toEqual({ kind: 'NoAccess' });
    for (const state of ['requested', 'queued', 'refused', 'withdrawn'] as const)
      expect(await reading([text('a')], { state }).read('a')).toEqual({ kind: 'NoAccess' });
  });

  it('is nothing any more for who withdrew meanwhile', async () => {
    const { read, actor, withdrawnMeanwhile, kept } = reading();
    expect(await read('a', true, actor, withdrawnMeanwhile())).toEqual({ kind: 'NoAccess' });
    expect(kept().parts).toEqual(new Set());
  });
});
