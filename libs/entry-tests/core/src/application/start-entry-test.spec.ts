import { everyoneBut } from '@academy/testkit/pure';
import { openQuestion } from '../domain/attempt';
import { aBank } from '../testing/bank';
import { taking } from '../testing/taking';

describe('Beginning an entry test', () => {
  it('puts the first question', async () => {
    const { begun, store } = taking();
    const attempt = store.attempt(await begun());
    expect(attempt).toMatchObject({ state: 'open', competenceId: 'c', startedAt: new Date('2026-11-25T09:00:00Z') });
    expect(attempt && openQuestion(attempt)).toBeDefined();
  });

  it('twice, also at one time, begins one test', async () => {
    const { start, begun } = taking();
    const [first, second] = await Promise.all([start(), start()]);
    expect(first).toEqual(second);
    expect(first).toEqual({ kind: 'EntryTestBegun', attemptId: await begun() });
  });

  it('goes on with what was begun within a week, and after it ends that and begins anew', async () => {
    const { begun, itIs, store } = taking();
    const first = await begun();
    itIs('2026-12-02');
    expect(await begun()).toBe(first);
    itIs('2026-12-03');
    expect(await begun()).not.toBe(first);
    expect(store.attempt(first)).toMatchObject({ state: 'given-up', level: null });
  });

  it('is refused within six months of a test that was taken to its end', async () => {
    const { start, takeAt, itIs } = taking();
    await takeAt(2);
    expect(await start()).toEqual({ kind: 'EntryTestLater', from: '2027-05-25' });
    itIs('2027-05-25');
    expect(await start()).toMatchObject({ kind: 'EntryTestBegun' });
  });

  it('after giving up asks another question first', async () => {
    const { begun, giveUp, store } = taking();
    const first = await begun();
    await giveUp(first);
    const again = await begun();
    expect(store.attempt(again)?.asked[0]?.item.id).not.toBe(store.attempt(first)?.asked[0]?.item.id);
  });

  it('is not possible where there are too few questions, or none', async () => {
    expect(await taking(aBank(3)).start()).toEqual({ kind: 'NoEntryTest' });
    const { start, teacher } = taking();
    expect(await start(teacher, 'other')).toEqual({ kind: 'NoEntryTest' });
  });

  it('is not possible about safety, nor about what the framework does not have', async () => {
    const { start, teacher } = taking(aBank().map((item) => ({ ...item, competenceId: 'safe' })));
    for (const competenceId of ['safe', 'nowhere'])
      expect(await start(teacher, competenceId)).toEqual({ kind: 'NoEntryTest' });
  });

  it('is for teachers', async () => {
    const { start } = taking();
    for (const actor of everyoneBut('teacher')) expect(await start(actor)).toEqual({ kind: 'NotAllowed' });
  });
});
