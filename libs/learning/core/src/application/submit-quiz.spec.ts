import { anId, aTeacher, everyoneBut } from '@academy/testkit/pure';
import { following, quiz, right, text, wrong } from '../testing/following';
import { KeepQuizDraft } from './keep-quiz-draft';
import { SubmitQuiz } from './submit-quiz';

describe('Handing in a quiz', () => {
  const trying = (parts = [text('a'), quiz]) => {
    const follower = following(parts);
    const { access, store, clock, enrolmentId, actor } = follower;
    const usual = { actor, enrolmentId, partId: 'quiz', answers: right };
    const submit = (changed: Partial<typeof usual> & { idempotencyKey?: string } = {}, asked = access) =>
      new SubmitQuiz(asked, store, clock).execute({ idempotencyKey: anId(), ...usual, ...changed });
    return { ...follower, submit };
  };

  it('that is right passes, and marks its part as done', async () => {
    const { submit, kept } = trying();
    expect(await submit()).toMatchObject({ kind: 'QuizGraded', attempt: { correct: 2, total: 2, passed: true } });
    expect(kept()).toMatchObject({ parts: new Set(['quiz']), completion: null });
  });

  it('that fails is kept, and marks nothing', async () => {
    const { submit, kept } = trying();
    expect(await submit({ answers: wrong })).toMatchObject({ attempt: { correct: 0, passed: false } });
    expect([kept().attempts.length, kept().parts]).toEqual([1, new Set()]);
  });

  it('as the last part completes the module, and tells so', async () => {
    const { submit, kept, store } = trying([quiz]);
    await submit();
    expect(kept().completion).toMatchObject({ rule: 'all-parts' });
    expect(store.told).toHaveLength(1);
  });

  it('twice with one key is one attempt, also while others must wait', async () => {
    const { submit, kept } = trying();
    const first = await submit({ answers: wrong, idempotencyKey: 'click' });
    expect(await submit({ answers: right, idempotencyKey: 'click' })).toEqual(first);
    expect(kept().attempts).toHaveLength(1);
  });

  it('waits after a failure, longer each time, and not after it was passed', async () => {
    const { submit, at } = trying();
    await submit({ answers: wrong });
    expect(await submit()).toEqual({ kind: 'QuizPaused', until: new Date('2026-11-24T09:01:00Z') });
    at(1);
    await submit({ answers: wrong });
    expect(await submit()).toEqual({ kind: 'QuizPaused', until: new Date('2026-11-24T09:05:00Z') });
    at(5);
    expect(await submit()).toMatchObject({ attempt: { passed: true } });
    expect(await submit({ answers: wrong })).toMatchObject({ kind: 'QuizGraded' });
  });

  it('stays passed, whatever is handed in afterwards', async () => {
    const { submit, kept } = trying();
    await submit();
    await submit({ answers: wrong });
    expect(kept().parts).toEqual(new Set(['quiz']));
  });

  it('takes the place of what was chosen so far', async () => {
    const { submit, kept, access, store, enrolmentId, actor } = trying();
    await new KeepQuizDraft(access, store).execute({ actor, enrolmentId, partId: 'quiz', answers: wrong });
    await submit();
    expect(kept().drafts.size).toBe(0);
  });

  it('names every answer that does not fit, and grades nothing', async () => {
    const { submit, kept } = trying();
    const answers = [
      { questionId: 'q1', optionIds: ['a', 'b'] },
      ...right.slice(1),
      { questionId: 'q9', optionIds: [] },
    ];
    expect(await submit({ answers })).toEqual({
      kind: 'AnswersDoNotFit',
      faults: [
        { field: 'q9', problem: 'UnknownQuestion' },
        { field: 'q1', problem: 'OneAnswerOnly' },
      ],
    });
    expect(kept().attempts).toEqual([]);
  });

  it('is possible only of what is a quiz', async () => {
    const { submit } = trying();
    expect(await submit({ partId: 'a' })).toEqual({ kind: 'NoSuchQuiz' });
  });

  it('is for who has a seat, also when they withdraw meanwhile', async () => {
    const { submit, withdrawnMeanwhile, kept } = trying();
    for (const actor of [aTeacher(), ...everyoneBut('teacher')])
      expect(await submit({ actor })).toEqual({ kind: 'NoAccess' });
    expect(await submit({}, withdrawnMeanwhile())).toEqual({ kind: 'NoAccess' });
    expect(kept().attempts).toEqual([]);
  });
});
