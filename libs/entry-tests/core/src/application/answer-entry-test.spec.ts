import { anId, aTeacher, everyoneBut } from '@academy/testkit/pure';
import { taking } from '../testing/taking';

describe('Answering an entry test', () => {
  it('puts the next question', async () => {
    const { begun, answer, store } = taking();
    const id = await begun();
    expect(await answer(id, 'a')).toEqual({ kind: 'EntryTestAnswered', competenceId: 'c' });
    expect(store.attempt(id)?.asked.map(({ optionId }) => optionId)).toEqual(['a', undefined]);
  });

  it.each([0, 2, 4])('of someone of level %i measures that level, and tells so once', async (level) => {
    const { takeAt, store, teacher } = taking();
    const id = await takeAt(level);
    expect(store.attempt(id)).toMatchObject({ state: 'measured', level });
    expect(store.told(id)).toEqual([
      {
        ...{ type: 'entry-tests.level-measured.v1', attemptId: id, teacherId: teacher.teacherId, competenceId: 'c' },
        ...{ level, measuredOn: '2026-11-25' },
      },
    ]);
  });

  it('in contradiction ends without a result, and tells nothing', async () => {
    const { begun, answer, store } = taking();
    const id = await begun();
    // Four right, two wrong, whatever is asked: no level answers like that.
    for (let nth = 0; store.attempt(id)?.state === 'open'; nth += 1)
      await answer(id, nth % 6 >= 1 && nth % 6 <= 4 ? 'a' : 'b');
    expect(store.attempt(id)).toMatchObject({ state: 'inconclusive', level: null });
    expect(store.told(id)).toEqual([]);
  });

  it('counts the first answer to a question: the same sent again is heard, another is told that one stands', async () => {
    const { begun, answer, store } = taking();
    const id = await begun();
    await answer(id, 'a', 0);
    expect(await answer(id, 'a', 0)).toMatchObject({ kind: 'EntryTestAnswered' });
    for (const other of ['b', null]) expect(await answer(id, other, 0)).toEqual({ kind: 'AnsweredOtherwise' });
    const { asked } = store.attempt(id)!;
    expect([asked.length, store.item(asked[0]!.item.id)?.answers]).toEqual([2, 1]);
  });

  it('takes “I don’t know”', async () => {
    const { begun, answer, store } = taking();
    const id = await begun();
    expect(await answer(id, null)).toMatchObject({ kind: 'EntryTestAnswered' });
    expect(store.attempt(id)?.asked[0]?.optionId).toBeNull();
  });

  it('teaches how hard a question is', async () => {
    const { begun, answer, store } = taking();
    const id = await begun();
    const { item } = store.attempt(id)!.asked[0]!;
    await answer(id, 'b');
    expect(store.item(item.id)?.difficulty).toBeGreaterThan(item.difficulty);
  });

  it('refuses an option that is none, and a question that is not the open one', async () => {
    const { begun, answer } = taking();
    const id = await begun();
    expect(await answer(id, 'z')).toEqual({ kind: 'UnknownOption' });
    for (const place of [1, -1, 0.5, Number.NaN])
      expect(await answer(id, 'a', place)).toEqual({ kind: 'NotTheQuestion' });
  });

  it('comes too late for a test that ended, or was left for more than a week', async () => {
    const { begun, answer, giveUp, itIs } = taking();
    const left = await begun();
    itIs('2026-12-03');
    expect(await answer(left, 'a')).toEqual({ kind: 'EntryTestGone' });
    const stopped = await begun();
    await giveUp(stopped);
    expect(await answer(stopped, 'a')).toEqual({ kind: 'EntryTestGone' });
  });

  it('is for the one whose test it is; another’s and none at all look the same', async () => {
    const { begun, answer, store } = taking();
    const id = await begun();
    for (const actor of [aTeacher(), ...everyoneBut('teacher')])
      expect(await answer(id, 'a', 0, actor)).toEqual({ kind: 'EntryTestGone' });
    expect(await answer(anId<'EntryTestAttempt'>(), 'a', 0)).toEqual({ kind: 'EntryTestGone' });
    expect(store.attempt(id)?.asked[0]?.optionId).toBeUndefined();
  });
});
