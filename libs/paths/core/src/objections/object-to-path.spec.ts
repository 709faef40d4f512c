import { everyoneBut } from '@academy/testkit/pure';
import { objecting } from '../testing/objecting';
import { objectionLimits } from './objection';

describe('Objecting to a path', () => {
  it('is kept with the step and the plan that it is about; the path stays as it is', async () => {
    const { object, store, teacher, clock } = await objecting();
    const before = await teacher.kept();
    expect(await object({ moduleSlug: 'next', text: '  Ik geef dit al tien jaar. ' })).toMatchObject({
      kind: 'ObjectionMade',
    });
    expect(store.objections).toMatchObject([
      {
        ...{ moduleSlug: 'next', routeSlug: 'rt-small', text: 'Ik geef dit al tien jaar.', answer: null },
        ...{ planHash: 'hash of PLAN\nshort 6\nnext 5', madeAt: clock.now() },
      },
    ]);
    expect(await teacher.kept()).toEqual(before);
  });

  it('is there once, however often the same request comes', async () => {
    const { object, store } = await objecting();
    const [first, second] = await Promise.all([object({ key: 'click' }), object({ key: 'click' })]);
    expect(second).toEqual(first);
    expect(store.objections).toHaveLength(1);
  });

  it.each(['', '   ', 'a'.repeat(objectionLimits.longest + 1)])(
    'has words, and not more than are read',
    async (text) => {
      const { object, store } = await objecting();
      expect(await object({ text })).toEqual({ kind: 'TextMissingOrTooLong' });
      expect(store.objections).toEqual([]);
      expect(await object({ text: 'a'.repeat(objectionLimits.longest) })).toMatchObject({ kind: 'ObjectionMade' });
    },
  );

  it('is about a step of one’s path, or about all of it', async () => {
    expect(await (await objecting()).object({ moduleSlug: 'long' })).toEqual({ kind: 'StepNotInPath' });
    expect(await (await objecting({ withPath: false })).object()).toEqual({ kind: 'NoPathYet' });
  });

  it('has an end as long as nobody answers; an answer makes room again', async () => {
    const { object, answer, made, store } = await objecting();
    const id = await made();
    for (let nth = 1; nth < objectionLimits.mostOpen; nth += 1) await made();
    expect(await object()).toEqual({ kind: 'TooManyOpenObjections', most: objectionLimits.mostOpen });
    await answer(id);
    expect(await object()).toMatchObject({ kind: 'ObjectionMade' });
    expect(store.objections).toHaveLength(objectionLimits.mostOpen + 1);
  });

  it('is for teachers', async () => {
    const { making, store } = await objecting();
    for (const actor of everyoneBut('teacher')) {
      const given = { actor, moduleSlug: null, text: 'Nee', idempotencyKey: 'click' };
      expect(await making.execute(given)).toEqual({ kind: 'NotAllowed' });
    }
    expect(store.objections).toEqual([]);
  });
});
