import { day } from '@academy/kernel';
import { aTeacher, everyoneBut } from '@academy/testkit/pure';
import { enrolling } from '../testing/enrolling';

describe('Asking for a place', () => {
  it('is noted for the worker to decide on, and told', async () => {
    const { ask, told, now, asked } = enrolling();
    const actor = aTeacher();
    expect(await ask(actor)).toMatchObject({
      kind: 'EnrolmentReceived',
      enrolment: { teacherId: actor.teacherId, state: 'requested', moduleSlug: 'mod-lab-01', organisationId: 'o' },
    });
    expect(now(await asked())).toMatchObject({ state: 'requested' });
    expect(told()).toEqual(['enrolment-requested', 'enrolment-requested']);
  });

  it('twice with one key is one request, told once, whatever became of it', async () => {
    const { ask, told, decide, store } = enrolling();
    const actor = aTeacher();
    const first = await ask(actor, 'click');
    if (first.kind !== 'EnrolmentReceived') throw new Error(first.kind);
    await decide(first.enrolment);
    expect(await ask(actor, 'click')).toMatchObject({
      kind: 'EnrolmentReceived',
      enrolment: { id: first.enrolment.id, state: 'enrolled' },
    });
    expect([store.enrolments.length, told().filter((type) => type === 'enrolment-requested').length]).toEqual([1, 1]);
  });

  it('with another key while the first stands names the one that stands', async () => {
    const { ask, asked } = enrolling();
    const actor = aTeacher();
    const { id } = await asked(actor);
    expect(await ask(actor)).toMatchObject({ kind: 'AlreadyEnrolled', enrolment: { id } });
  });

  it('is refused after the closing day, and not on it', async () => {
    const { ask, itIs } = enrolling({ closesOn: day('2026-12-17') });
    itIs('2026-12-17');
    expect(await ask()).toMatchObject({ kind: 'EnrolmentReceived' });
    itIs('2026-12-18');
    expect(await ask()).toEqual({ kind: 'EnrolmentClosed', closedOn: '2026-12-17' });
  });

  it('finds no edition that is not there, or that was taken back', async () => {
    const { requesting, ask, store, editionId } = enrolling();
    const nowhere = { actor: aTeacher(), editionId: 'nowhere', idempotencyKey: 'click' };
    expect(await requesting.execute(nowhere)).toEqual({ kind: 'EditionNotFound' });
    store.becomes(editionId, { offered: false });
    expect(await ask()).toEqual({ kind: 'EditionNotFound' });
    expect(store.enrolments).toEqual([]);
  });

  it('is for teachers, for themselves', async () => {
    const { requesting, editionId, store } = enrolling();
    for (const actor of everyoneBut('teacher'))
      expect(await requesting.execute({ actor, editionId, idempotencyKey: 'click' })).toEqual({ kind: 'NotAllowed' });
    expect(store.enrolments).toEqual([]);
  });
});
