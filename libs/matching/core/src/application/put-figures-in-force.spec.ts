import { aCurator, anId, everyoneBut } from '@academy/testkit/pure';
import type { FiguresId } from '../learned/figures';
import { fiveSay, learning } from '../testing/learning';
import { PutFiguresInForce } from './put-figures-in-force';

describe('Putting figures in force', () => {
  const proposed = async () => {
    const { store, clock, learn } = learning();
    await learn(fiveSay(25));
    const actor = aCurator();
    const put = (figuresId: FiguresId, reason = ' Dit klopt. ', by = actor) =>
      new PutFiguresInForce(store, clock).execute({ actor: by, figuresId, reason });
    const [design, learned] = [store.version('hours', 'design-1').id, store.version('hours', 'hours-2').id];
    return { store, actor, put, design, learned };
  };

  it('takes those before out of force, and keeps who decided both and why', async () => {
    const { store, actor, put, design, learned } = await proposed();
    expect(await put(learned)).toEqual({ kind: 'FiguresInForce' });
    expect(store.states('hours')).toEqual(['design-1 withdrawn', 'hours-2 in-force']);
    const by = { decidedBy: actor.accountId, reason: 'Dit klopt.' };
    expect(store.kept.decisions).toMatchObject([
      { figuresId: design, action: 'REPLACED', ...by },
      { figuresId: learned, action: 'PUT_IN_FORCE', ...by },
    ]);
  });

  it('goes back to figures of before the same way', async () => {
    const { store, put, design, learned } = await proposed();
    await put(learned);
    expect(await put(design)).toEqual({ kind: 'FiguresInForce' });
    expect(store.states('hours')).toEqual(['design-1 in-force', 'hours-2 withdrawn']);
  });

  it('happens once when two curators decide at a time', async () => {
    const { store, put, learned } = await proposed();
    const kinds = (await Promise.all([put(learned), put(learned)])).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['AlreadyInForce', 'FiguresInForce']);
    expect(store.kept.decisions).toHaveLength(2);
  });

  it('asks a reason that can be read', async () => {
    const { store, put, learned } = await proposed();
    for (const reason of ['', '   ', 'x'.repeat(501)])
      expect(await put(learned, reason)).toEqual({ kind: 'ReasonMissing' });
    expect(store.states('hours')).toEqual(['design-1 in-force', 'hours-2 proposed']);
    expect(await put(learned, 'x'.repeat(500))).toEqual({ kind: 'FiguresInForce' });
  });

  it('knows only figures that are there', async () => {
    const { put } = await proposed();
    expect(await put(anId<'Figures'>())).toEqual({ kind: 'FiguresNotFound' });
  });

  it('is for curators', async () => {
    const { store, put, learned } = await proposed();
    for (const actor of everyoneBut('curator'))
      expect(await put(learned, 'Klopt', actor)).toEqual({ kind: 'NotAllowed' });
    expect(store.kept.decisions).toEqual([]);
  });
});
