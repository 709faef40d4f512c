import { newId } from '@academy/platform/postgres';
import { aTeacher } from '@academy/testkit/pure';
import { learningOnPostgres, minutesOn, quiz, right, text, wrong } from './testing/a-follower';

const { aFollower } = learningOnPostgres();

describe('A quiz', () => {
  it('that is handed in twice with one key is one attempt', async () => {
    const follower = await aFollower([quiz, text('a')]);
    const key = newId();
    const [first, second] = await Promise.all([follower.submit(wrong, key), follower.submit(wrong, key)]);
    expect(first).toEqual(second);
  });

  it('tells all that does not fit, and grades nothing then', async () => {
    const follower = await aFollower([quiz]);
    expect(await follower.submit([])).toMatchObject({ kind: 'AnswersDoNotFit', faults: [{}, {}] });
    expect(await follower.progress()).toBeUndefined();
  });

  it('is paused after each failed attempt, longer each time, and grades nothing meanwhile', async () => {
    const follower = await aFollower([quiz, text('a')]);
    await follower.submit(wrong);
    for (const [minutes, until] of [
      [0, 1],
      [1, 5],
      [5, 14],
    ] as const) {
      follower.at(minutes);
      if (minutes > 0) expect(await follower.submit(wrong)).toMatchObject({ attempt: { passed: false } });
      expect(await follower.submit(right)).toEqual({ kind: 'QuizPaused', until: minutesOn(until) });
      follower.at(until - 0.01);
      expect(await follower.submit(right)).toEqual({ kind: 'QuizPaused', until: minutesOn(until) });
    }
    expect((await follower.progress())?.failures.get('quiz')).toMatchObject({ count: 3, lastAt: minutesOn(5) });
    follower.at(14);
    expect(await follower.submit(right)).toMatchObject({ attempt: { passed: true } });
    expect(await follower.submit(wrong)).toMatchObject({ attempt: { passed: false } });
    expect(await follower.submit(right)).toEqual({ kind: 'QuizPaused', until: minutesOn(15) });
  });

  it('tells the same attempt again under its key, also during the pause', async () => {
    const follower = await aFollower([quiz, text('a')]);
    const key = newId();
    const first = await follower.submit(wrong, key);
    expect(await follower.submit(wrong, key)).toEqual(first);
  });

  it('grades one of many attempts at the same moment', async () => {
    const follower = await aFollower([quiz, text('a')]);
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => follower.submit(wrong)));
    expect(outcomes.filter(({ kind }) => kind === 'QuizGraded')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'QuizPaused')).toHaveLength(11);
  });

  it('pauses as long for who gives the seat back and takes another', async () => {
    const [teacherId, moduleSlug] = [newId<'Teacher'>(), 'paused-module'];
    const before = await aFollower([quiz], { teacherId, moduleSlug });
    await before.submit(wrong);
    await before.withdraw();
    const again = await aFollower([quiz], { teacherId, moduleSlug });
    expect(await again.submit(right)).toEqual({ kind: 'QuizPaused', until: minutesOn(1) });
    const another = await aFollower([quiz], { moduleSlug });
    expect(await another.submit(right)).toMatchObject({ kind: 'QuizGraded' });
  });
});

describe('What was chosen in a quiz', () => {
  const chosen = [right[0]].flatMap((one) => one ?? []);

  it('is kept until it is handed in, and the latest choice counts', async () => {
    const follower = await aFollower([quiz, text('a')]);
    await follower.choose(wrong.slice(0, 1));
    expect(await follower.choose(chosen)).toEqual({ kind: 'QuizDraftKept' });
    expect((await follower.progress())?.drafts.get('quiz')).toEqual(chosen);
    await follower.submit(wrong);
    expect((await follower.progress())?.drafts.size).toBe(0);
    await follower.choose(chosen);
    expect(await follower.submit(right)).toMatchObject({ kind: 'QuizPaused' });
    expect((await follower.progress())?.drafts.get('quiz')).toEqual(chosen);
    await follower.choose(chosen.map(({ questionId }) => ({ questionId, optionIds: [] })));
    expect((await follower.progress())?.drafts.size).toBe(0);
  });

  it('keeps what was chosen elsewhere for the other questions', async () => {
    const follower = await aFollower([quiz]);
    const [first, second] = right;
    await follower.choose([first!]);
    await Promise.all([follower.choose([second!]), follower.choose([])]);
    expect((await follower.progress())?.drafts.get('quiz')).toEqual([first, second]);
    await follower.choose([{ questionId: first!.questionId, optionIds: [] }]);
    expect((await follower.progress())?.drafts.get('quiz')).toEqual([second]);
  });

  it('has to fit, and is of the one who has the seat', async () => {
    const follower = await aFollower([quiz]);
    const misfit = [{ questionId: 'q1', optionIds: ['z'] }];
    expect(await follower.choose(misfit)).toMatchObject({ kind: 'AnswersDoNotFit', faults: [{ field: 'q1' }] });
    expect(await follower.choose(chosen, aTeacher(newId<'Teacher'>()))).toEqual({ kind: 'NoAccess' });
    const waiting = await aFollower([quiz], { state: 'queued' });
    expect(await waiting.choose(chosen)).toEqual({ kind: 'NoAccess' });
    const other = await aFollower([text('quiz')]);
    expect(await other.choose(chosen)).toEqual({ kind: 'NoSuchQuiz' });
  });
});
