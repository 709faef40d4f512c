import { day } from '@academy/kernel';
import { newId } from '@academy/platform/postgres';
import { aTrainer, aTeacher } from '@academy/testkit/pure';
import { learningOnPostgres, quiz, right, text, wrong, type Course } from './testing/a-follower';

const { aFollower } = learningOnPostgres();

describe('A module', () => {
  it('is completed, and told so once, when its last two parts are done at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const follower = await aFollower([text('a'), text('b'), quiz]);
      await follower.submit(right);
      await Promise.all([follower.read('a'), follower.read('b')]);
      expect(await follower.completion()).toMatchObject({ rule: 'all-parts' });
      expect(await follower.completionsTold()).toBe(1);
    }
  });

  it('is not completed by a quiz that was not passed, and is by the next try', async () => {
    const follower = await aFollower([text('a'), quiz]);
    await follower.read('a');
    expect(await follower.submit(wrong)).toMatchObject({ kind: 'QuizGraded', attempt: { correct: 0, passed: false } });
    expect(await follower.completion()).toBeUndefined();
    follower.at(1);
    expect(await follower.submit(right)).toMatchObject({ attempt: { correct: 2, passed: true } });
    expect(await follower.completionsTold()).toBe(1);
  });

  it('stays completed, whatever is taken back or handed in afterwards', async () => {
    const follower = await aFollower([text('a'), quiz]);
    await follower.read('a');
    await follower.submit(right);
    await follower.read('a', false);
    await follower.submit(wrong);
    expect((await follower.progress())?.done).toEqual(new Set(['a', 'quiz']));
    expect(await follower.completionsTold()).toBe(1);
  });

  it('without parts is completed by a word of its publisher, once, and by nobody else', async () => {
    const follower = await aFollower([]);
    expect(await follower.signOff(aTrainer('another'))).toEqual({ kind: 'NoAccess' });
    const word = () => follower.signOff(aTrainer('o'));
    expect(await Promise.all([word(), word()])).toEqual([{ kind: 'SignedOff' }, { kind: 'SignedOff' }]);
    expect(await follower.completion()).toMatchObject({ rule: 'sign-off' });
    expect(await follower.completionsTold()).toBe(1);
  });

  it('with parts and nothing else is not signed off', async () => {
    const follower = await aFollower([quiz]);
    expect(await follower.signOff(aTrainer('o'))).toEqual({ kind: 'HasContent' });
  });
});

describe('A module with meetings or a workplace', () => {
  const placement: Course = { contactHours: 0, form: 'placement' };

  it.each([
    ['meetings', { contactHours: 12, form: 'blended' }],
    ['a placement', placement],
    ['webinars', { hours: 16, contactHours: 16, form: 'online' }],
  ])('with %s is never completed by reading, and is by its trainer’s word too, in either order', async (_, course) => {
    for (const first of ['parts', 'sign-off']) {
      const follower = await aFollower([text('a'), quiz], {}, course);
      if (first === 'sign-off') await follower.signOff(aTrainer('o'));
      await follower.read('a');
      await follower.submit(right);
      if (first === 'parts') {
        expect([await follower.completion(), await follower.state()]).toEqual([undefined, 'enrolled']);
        await follower.signOff(aTrainer('o'));
      }
      expect(await follower.completion()).toMatchObject({ rule: 'parts-and-sign-off' });
      expect([await follower.completionsTold(), await follower.state()]).toEqual([1, 'completed']);
    }
  });

  it('is not signed off before its first day', async () => {
    const start = day('2026-11-25');
    for (const parts of [[], [text('a')]]) {
      const follower = await aFollower(parts, {}, { ...placement, start });
      expect(await follower.signOff(aTrainer('o'))).toEqual({ kind: 'NotBegun', start });
    }
  });
});

describe('A sign-off', () => {
  it('is taken back with a reason, by its own organisation, and then completes nothing', async () => {
    const follower = await aFollower([]);
    expect(await follower.takeBack(aTrainer('o'))).toEqual({ kind: 'NotSignedOff' });
    await follower.signOff(aTrainer('o'));
    expect(await follower.takeBack(aTrainer('another'))).toEqual({ kind: 'NoAccess' });
    expect(await follower.takeBack(aTrainer('o'), '    ')).toEqual({ kind: 'ReasonDoesNotFit' });
    expect(await follower.takeBack(aTrainer('o'), 'Ik tekende de verkeerde af')).toEqual({ kind: 'SignOffTakenBack' });
    expect([await follower.completion(), await follower.state()]).toEqual([undefined, 'enrolled']);
    expect((await follower.progress())?.takenBack).toMatchObject({ reason: 'Ik tekende de verkeerde af' });
    await follower.signOff(aTrainer('o'));
    expect((await follower.progress())?.takenBack).toBeNull();
    expect(await follower.state()).toBe('completed');
    expect(await follower.movesTold()).toEqual(['complete', 'take-back', 'complete']);
  });
});

describe('The player', () => {
  it('opens for nobody but the one who has the seat', async () => {
    const follower = await aFollower([text('a')]);
    expect(await follower.read('a', true, aTeacher(newId<'Teacher'>()))).toEqual({ kind: 'NoAccess' });
    const waiting = await aFollower([text('a')], { state: 'queued' });
    expect(await waiting.read('a')).toEqual({ kind: 'NoAccess' });
  });

  it('knows its own texts only', async () => {
    const follower = await aFollower([text('a'), quiz]);
    expect(await follower.read('quiz')).toEqual({ kind: 'NoSuchText' });
  });
});
