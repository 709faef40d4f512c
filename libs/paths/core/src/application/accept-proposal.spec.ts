import { everyoneBut } from '@academy/testkit/pure';
import { planning, shows } from '../testing/planning';
import { AcceptProposal } from './accept-proposal';

describe('Accepting a proposal', () => {
  const offered = async () => {
    const teacher = planning();
    await teacher.tailor();
    const { facts, routes, desk, store, proposing, clock, actor, kept } = teacher;
    facts.evidence.push(shows(4));
    await proposing.renew({ actor });
    const accepting = new AcceptProposal(routes, desk, store, proposing, clock);
    const basis = (await kept())?.proposal?.basis ?? '';
    return { ...teacher, accepting, basis, accept: (of = basis) => accepting.execute({ actor, basis: of }) };
  };

  it('puts it in the place of the path', async () => {
    const { accept, steps, kept, clock, passes } = await offered();
    passes(0);
    expect(await accept()).toMatchObject({ kind: 'PathTailored', path: { proposal: null } });
    expect(await steps()).toEqual(['next']);
    expect(await kept()).toMatchObject({ computedAt: clock.now(), replanningFailedAt: null });
  });

  it('twice is the same', async () => {
    const { accept, kept } = await offered();
    await accept();
    const first = await kept();
    expect(await accept()).toMatchObject({ kind: 'PathTailored' });
    expect(await kept()).toEqual(first);
  });

  it('takes only what was seen: of another it offers what there is now', async () => {
    const { accept, steps } = await offered();
    expect(await accept('another')).toMatchObject({ kind: 'ProposalOutdated', path: { proposal: { kind: 'PLAN' } } });
    expect(await steps()).toEqual(['short', 'next']);
  });

  it('takes nothing that is not of today any more, and offers anew', async () => {
    const { accept, facts, steps } = await offered();
    facts.evidence.pop();
    expect(await accept()).toMatchObject({ kind: 'ProposalOutdated', path: { proposal: null } });
    expect(await steps()).toEqual(['short', 'next']);
  });

  it('leaves standing what news proposed while it was looked at', async () => {
    const { routes, desk, store, proposing, clock, actor, facts, basis, kept } = await offered();
    const meanwhile = async () => {
      facts.evidence.push(shows(4, { competenceId: 'b' }));
      await proposing.renew({ actor });
      return (await kept())?.proposal?.basis;
    };
    let proposed: string | undefined;
    const slow: typeof store = Object.create(store, {
      transact: {
        value: async (work: Parameters<typeof store.transact>[0]) => {
          proposed ??= await meanwhile();
          return store.transact(work);
        },
      },
    });
    const outcome = await new AcceptProposal(routes, desk, slow, proposing, clock).execute({ actor, basis });
    expect(outcome).toMatchObject({ kind: 'ProposalOutdated', path: { proposal: { basis: proposed } } });
    expect(proposed).not.toBe(basis);
    expect((await kept())?.proposal?.basis).toBe(proposed);
  });

  it('says where there is no plan for now', async () => {
    const { accept, facts, planner } = await offered();
    facts.evidence.push(shows(4, { competenceId: 'b' }));
    planner.away = true;
    expect(await accept()).toEqual({ kind: 'PlannerUnavailable' });
  });

  it('is for teachers who have a path', async () => {
    const { accepting, basis } = await offered();
    for (const actor of everyoneBut('teacher'))
      expect(await accepting.execute({ actor, basis })).toEqual({ kind: 'NotAllowed' });
    const { routes, desk, store, proposing, clock, actor } = planning();
    const without = new AcceptProposal(routes, desk, store, proposing, clock);
    expect(await without.execute({ actor, basis })).toEqual({ kind: 'NoPathYet' });
  });
});
