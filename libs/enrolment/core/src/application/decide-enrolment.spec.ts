import { day } from '@academy/kernel';
import { anId } from '@academy/testkit/pure';
import { enrolling } from '../testing/enrolling';

describe('The decision on a request', () => {
  it('gives a seat while there are any, and after that a place in the queue', async () => {
    const { asked, decide, now, seats, told } = enrolling({ seats: 1 });
    const [first, second, third] = [await asked(), await asked(), await asked()];
    expect(await decide(first)).toEqual({ kind: 'Enrolled' });
    expect(await decide(second)).toEqual({ kind: 'Queued', place: 1 });
    expect(await decide(third)).toEqual({ kind: 'Queued', place: 2 });
    expect([now(first)?.state, now(second)?.state, seats()?.taken]).toEqual(['enrolled', 'queued', 1]);
    expect(told().slice(3)).toEqual(['teacher-enrolled', 'teacher-queued', 'teacher-queued']);
  });

  it('counts seats that were given away elsewhere', async () => {
    const { asked, decide } = enrolling({ seats: 5, elsewhere: 5 });
    expect(await decide(await asked())).toEqual({ kind: 'Queued', place: 1 });
  });

  it('does not tell who is given a seat at once of having waited', async () => {
    const { asked, decide, store } = enrolling();
    await decide(await asked());
    expect(store.told.at(-1)).toMatchObject({ type: 'enrolment.teacher-enrolled.v1', promoted: false });
  });

  it('falls once, however often it is heard', async () => {
    const { asked, decide, seats, told } = enrolling({ seats: 5 });
    const enrolment = await asked();
    await decide(enrolment, 'event-1/decide');
    expect(await decide(enrolment, 'event-1/decide')).toEqual({ kind: 'AlreadyDone' });
    expect(await decide(enrolment, 'event-2/decide')).toEqual({ kind: 'NotAsked' });
    expect([seats()?.taken, told()]).toEqual([1, ['enrolment-requested', 'teacher-enrolled']]);
  });

  it('is not needed any more where the teacher withdrew meanwhile, nor for what nobody asked', async () => {
    const { asked, decide, deciding, withdraw, seats } = enrolling();
    const enrolment = await asked();
    await withdraw(enrolment);
    expect(await decide(enrolment)).toEqual({ kind: 'NotAsked' });
    const unknown = { cause: 'event-9/decide', enrolmentId: anId<'Enrolment'>() };
    expect(await deciding.execute(unknown)).toEqual({ kind: 'NotAsked' });
    expect(await deciding.execute(unknown)).toEqual({ kind: 'AlreadyDone' });
    expect(seats()?.taken).toBe(0);
  });

  it('refuses who asked for an edition that was taken back meanwhile', async () => {
    const { asked, decide, now, store, editionId, told } = enrolling();
    const enrolment = await asked();
    store.becomes(editionId, { offered: false });
    expect(await decide(enrolment)).toEqual({ kind: 'Refused', reason: 'CLOSED' });
    expect([now(enrolment), told().at(-1)]).toMatchObject([
      { state: 'refused', reason: 'CLOSED' },
      'enrolment-refused',
    ]);
  });

  it('takes who asked in time, also when it falls after the closing day: a free seat, and no place in a queue', async () => {
    const { asked, decide, now, itIs } = enrolling({ seats: 1 });
    const [first, second] = [await asked(), await asked()];
    itIs('2026-12-18');
    expect(await decide(first)).toEqual({ kind: 'Enrolled' });
    expect(await decide(second)).toEqual({ kind: 'Refused', reason: 'QUEUE_ENDED' });
    expect(now(second)).toMatchObject({ state: 'refused', reason: 'QUEUE_ENDED' });
  });

  it('refuses who never held the credential that the module asks, and takes who did, also when it expired', async () => {
    const without = enrolling({ entry: 'labveiligheid' });
    const enrolment = await without.asked();
    expect(await without.decide(enrolment)).toEqual({ kind: 'Refused', reason: 'ENTRY' });
    expect(without.now(enrolment)).toMatchObject({ lacks: { credential: 'labveiligheid', levels: [] } });
    const held = [{ credential: 'labveiligheid', obtained: day('2020-01-01'), validUntil: day('2023-01-01') }];
    const withIt = enrolling({ entry: 'labveiligheid', held });
    expect(await withIt.decide(await withIt.asked())).toEqual({ kind: 'Enrolled' });
  });

  it('refuses who does not show the safety that the module asks, and names what is lacking', async () => {
    const safety = { competenceId: 'lab.veil', level: 2 } as const;
    const { asked, decide, now, seats } = enrolling({ safety });
    const enrolment = await asked();
    expect(await decide(enrolment)).toEqual({ kind: 'Refused', reason: 'ENTRY' });
    expect(now(enrolment)).toMatchObject({ lacks: { credential: null, levels: [safety] } });
    expect(seats()?.taken).toBe(0);
  });
});
