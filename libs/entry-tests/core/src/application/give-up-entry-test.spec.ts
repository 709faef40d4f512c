import { anId, aTeacher, everyoneBut } from '@academy/testkit/pure';
import { taking } from '../testing/taking';

describe('Giving an entry test up', () => {
  it('ends it without a result, and tells nothing', async () => {
    const { begun, giveUp, store } = taking();
    const id = await begun();
    expect(await giveUp(id)).toEqual({ kind: 'EntryTestGivenUp', competenceId: 'c' });
    expect(store.attempt(id)).toMatchObject({ state: 'given-up', level: null });
    expect(store.told(id)).toEqual([]);
  });

  it('twice is the same', async () => {
    const { begun, giveUp } = taking();
    const id = await begun();
    await giveUp(id);
    expect(await giveUp(id)).toMatchObject({ kind: 'EntryTestGivenUp' });
  });

  it('is not possible of a test that was taken to its end: what was measured stays', async () => {
    const { takeAt, giveUp, store } = taking();
    const id = await takeAt(2);
    expect(await giveUp(id)).toEqual({ kind: 'EntryTestGone' });
    expect(store.attempt(id)).toMatchObject({ state: 'measured', level: 2 });
  });

  it('is for the one whose test it is', async () => {
    const { begun, giveUp, store } = taking();
    const id = await begun();
    for (const actor of [aTeacher(), ...everyoneBut('teacher')])
      expect(await giveUp(id, actor)).toEqual({ kind: 'EntryTestGone' });
    expect(await giveUp(anId<'EntryTestAttempt'>())).toEqual({ kind: 'EntryTestGone' });
    expect(store.attempt(id)?.state).toBe('open');
  });
});
