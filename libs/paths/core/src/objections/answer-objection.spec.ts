import { aCurator, anId, everyoneBut } from '@academy/testkit/pure';
import { objecting } from '../testing/objecting';
import { objectionLimits } from './objection';

describe('A curator’s answer', () => {
  it('is kept, with who gave it, and the teacher is told', async () => {
    const { made, answer, store, actor, clock } = await objecting();
    const [id, curator] = [await made(), aCurator()];
    expect(await answer(id, ' Goed gezien. ', curator)).toMatchObject({ kind: 'ObjectionAnswered', objection: { id } });
    const given = { text: 'Goed gezien.', answeredBy: curator.accountId, answeredAt: clock.now() };
    expect(store.objections).toMatchObject([{ id, answer: given }]);
    expect(store.told).toEqual([
      { type: 'paths.objection-answered.v1', objectionId: id, teacherId: actor.teacherId, moduleSlug: null },
    ]);
    expect(store.noted).toMatchObject([
      { kind: 'OBJECTION_ANSWERED', by: curator.accountId, whom: actor.teacherId, about: null, reason: null },
    ]);
  });

  it('is given once: of two at the same moment one is refused', async () => {
    const { made, answer, store } = await objecting();
    const id = await made();
    const both = await Promise.all([answer(id, 'Ja'), answer(id, 'Nee')]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['ObjectionAlreadyAnswered', 'ObjectionAnswered']);
    expect(store.told).toHaveLength(1);
  });

  it('has words, and not more than are read', async () => {
    const { made, answer, store } = await objecting();
    const id = await made();
    for (const text of [' ', 'a'.repeat(objectionLimits.longest + 1)])
      expect(await answer(id, text)).toEqual({ kind: 'TextMissingOrTooLong' });
    expect(store.told).toEqual([]);
  });

  it('is to what was written, and was not taken back', async () => {
    const { made, answer, takeBack } = await objecting();
    const id = await made();
    await takeBack(id);
    for (const gone of [id, anId<'Objection'>()]) expect(await answer(gone)).toEqual({ kind: 'ObjectionNotFound' });
  });

  it('is for curators to give', async () => {
    const { made, answer, store } = await objecting();
    const id = await made();
    for (const actor of everyoneBut('curator')) expect(await answer(id, 'Nee', actor)).toEqual({ kind: 'NotAllowed' });
    expect(store.objections[0]?.answer).toBeNull();
  });
});
