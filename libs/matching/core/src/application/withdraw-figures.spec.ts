import { aCurator, anId, everyoneBut } from '@academy/testkit/pure';
import type { FiguresId } from '../learned/figures';
import { fiveSay, learning } from '../testing/learning';
import { PutFiguresInForce } from './put-figures-in-force';
import { WithdrawFigures } from './withdraw-figures';

describe('Deciding against a proposal', () => {
  const proposed = async () => {
    const { store, clock, learn } = learning();
    await learn(fiveSay(25));
    const actor = aCurator();
    const withdraw = (figuresId: FiguresId, reason = 'Te weinig mensen', by = actor) =>
      new WithdrawFigures(store, clock).execute({ actor: by, figuresId, reason });
    const [design, learned] = [store.version('hours', 'design-1').id, store.version('hours', 'hours-2').id];
    const putInForce = () => new PutFiguresInForce(store, clock).execute({ actor, figuresId: learned, reason: 'Toch' });
    return { store, actor, withdraw, putInForce, design, learned };
  };

  it('leaves it to be seen, with who decided and why, and possible to put in force later', async () => {
    const { store, actor, withdraw, putInForce, learned } = await proposed();
    expect(await withdraw(learned)).toEqual({ kind: 'FiguresWithdrawn' });
    expect(store.states('hours')).toEqual(['design-1 in-force', 'hours-2 withdrawn']);
    expect(store.kept.decisions).toMatchObject([
      { figuresId: learned, action: 'WITHDRAWN', decidedBy: actor.accountId, reason: 'Te weinig mensen' },
    ]);
    expect(await putInForce()).toEqual({ kind: 'FiguresInForce' });
  });

  it('is possible once, and never of what is in force: one always is', async () => {
    const { withdraw, design, learned } = await proposed();
    await withdraw(learned);
    for (const id of [learned, design]) expect(await withdraw(id)).toEqual({ kind: 'NotProposed' });
  });

  it('asks a reason, and figures that are there', async () => {
    const { withdraw, learned, store } = await proposed();
    expect(await withdraw(learned, ' ')).toEqual({ kind: 'ReasonMissing' });
    expect(await withdraw(anId<'Figures'>())).toEqual({ kind: 'FiguresNotFound' });
    expect(store.kept.decisions).toEqual([]);
  });

  it('is for curators', async () => {
    const { withdraw, learned } = await proposed();
    for (const actor of everyoneBut('curator'))
      expect(await withdraw(learned, 'Nee', actor)).toEqual({ kind: 'NotAllowed' });
  });
});
