import { aTeacher, everyoneBut } from '@academy/testkit/pure';
import { following, text } from '../testing/following';
import { RecordProgress } from './record-progress';
import { SayHours } from './say-hours';

describe('Saying how many hours a module took', () => {
  const saying = async ({ completed = true } = {}) => {
    const follower = following([text('a')]);
    const { access, store, clock, enrolmentId, actor } = follower;
    if (completed)
      await new RecordProgress(access, store, clock).execute({ actor, enrolmentId, partId: 'a', done: true });
    const say = (hours: number | null, by = actor, asked = access) =>
      new SayHours(asked, store, clock).execute({ actor: by, enrolmentId, hours });
    return { ...follower, say };
  };

  it('is kept, said again, and taken back', async () => {
    const { say, kept } = await saying();
    expect(await say(12.5)).toEqual({ kind: 'HoursKept', hours: 12.5 });
    await say(10);
    expect(kept().hours).toBe(10);
    expect(await say(null)).toEqual({ kind: 'HoursKept', hours: null });
    expect(kept().hours).toBeNull();
  });

  it.each([0, 0.2, 401, -3, Number.NaN, Number.POSITIVE_INFINITY])('is no %d hours: a slip', async (hours) => {
    const { say, kept } = await saying();
    expect(await say(hours)).toEqual({ kind: 'HoursDoNotFit' });
    expect(kept().hours).toBeNull();
  });

  it('goes from a quarter of an hour to 400 hours', async () => {
    const { say } = await saying();
    for (const hours of [0.25, 400]) expect(await say(hours)).toEqual({ kind: 'HoursKept', hours });
  });

  it('comes after completing it', async () => {
    const { say, kept } = await saying({ completed: false });
    expect(await say(8)).toEqual({ kind: 'NotCompleted' });
    expect(kept().hours).toBeNull();
  });

  it('is for who completed it, and for nobody else', async () => {
    const { say, withdrawnMeanwhile, actor } = await saying();
    for (const by of [aTeacher(), ...everyoneBut('teacher')]) expect(await say(8, by)).toEqual({ kind: 'NoAccess' });
    expect(await say(8, actor, withdrawnMeanwhile())).toEqual({ kind: 'NotCompleted' });
  });
});
