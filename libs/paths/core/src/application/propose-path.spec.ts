import { PlannerUnavailable } from '@academy/planner/core';
import { anId, everyoneBut } from '@academy/testkit/pure';
import { planning, shows } from '../testing/planning';

describe('Planning again', () => {
  const onAPath = async () => {
    const teacher = planning();
    await teacher.tailor();
    const { proposing, teacherId } = teacher;
    const hear = (cause = `${anId()}/paths.propose`) => proposing.execute({ cause, teacherId });
    return { ...teacher, hear };
  };

  it('keeps other modules as a proposal: nothing changes without consent', async () => {
    const { hear, facts, steps, offered } = await onAPath();
    facts.evidence.push(shows(4));
    expect(await hear()).toEqual({ kind: 'ProposalKept' });
    expect([await steps(), await offered()]).toEqual([['short', 'next'], ['next']]);
  });

  it('refreshes the path in its place where the same modules remain', async () => {
    const { hear, facts, kept, passes, clock } = await onAPath();
    facts.seats.push('short');
    passes(1);
    expect(await hear()).toEqual({ kind: 'NothingChanges' });
    expect(await kept()).toMatchObject({ proposal: null, computedAt: clock.now() });
  });

  it('changes nothing of a path that is of today, and takes a proposal away that means nothing any more', async () => {
    const { hear, facts, kept, offered } = await onAPath();
    const before = await kept();
    expect(await hear()).toEqual({ kind: 'NothingChanges' });
    expect(await kept()).toEqual(before);
    facts.evidence.push(shows(4));
    await hear();
    facts.evidence.pop();
    await hear();
    expect(await offered()).toBeUndefined();
  });

  it('is done once for the same news', async () => {
    const { hear, facts, offered } = await onAPath();
    await hear('event-1/paths.propose');
    facts.evidence.push(shows(4));
    expect(await hear('event-1/paths.propose')).toEqual({ kind: 'AlreadyDone' });
    expect(await offered()).toBeUndefined();
  });

  it('after news of many at once is what it is after that of each, and one look for all who have no path', async () => {
    const { facts, proposing, teacherId, offered } = await onAPath();
    facts.evidence.push(shows(4));
    const heard = [anId<'Teacher'>(), teacherId, anId<'Teacher'>()].map((id, at) => ({
      cause: `event-${at}/paths.propose`,
      teacherId: id,
    }));
    const kinds = async () => [...(await proposing.executeAll(heard))].map(([cause, { kind }]) => [cause, kind]).sort();
    expect(await kinds()).toEqual([
      ['event-0/paths.propose', 'NoPath'],
      ['event-1/paths.propose', 'ProposalKept'],
      ['event-2/paths.propose', 'NoPath'],
    ]);
    expect(await offered()).toEqual(['next']);
    expect((await kinds()).map(([, kind]) => kind)).toEqual(['AlreadyDone', 'AlreadyDone', 'AlreadyDone']);
  });

  it('flags the path where there is no plan for now, and is to be heard again; then the flag goes', async () => {
    const { hear, facts, planner, kept, clock } = await onAPath();
    facts.evidence.push(shows(4));
    planner.away = true;
    await expect(hear('event-1/paths.propose')).rejects.toThrow(PlannerUnavailable);
    expect(await kept()).toMatchObject({ replanningFailedAt: clock.now(), proposal: null });
    planner.away = false;
    expect(await hear('event-1/paths.propose')).toEqual({ kind: 'ProposalKept' });
    expect(await kept()).toMatchObject({ replanningFailedAt: null });
  });

  it('gives way to whoever chose another goal meanwhile', async () => {
    const { hear, facts, planner, tailor, kept } = await onAPath();
    facts.evidence.push(shows(4));
    const { plan } = planner;
    planner.plan = async (...asked) => {
      planner.plan = plan;
      await tailor('rt-other');
      return plan.apply(planner, asked);
    };
    expect(await hear()).toEqual({ kind: 'GoalChangedMeanwhile' });
    expect(await kept()).toMatchObject({ routeSlug: 'rt-other', proposal: null });
  });

  it('does nothing for who has no path', async () => {
    const { proposing, teacherId, actor } = planning();
    expect(await proposing.execute({ cause: 'event-1/paths.propose', teacherId })).toEqual({ kind: 'NoPath' });
    expect(await proposing.renew({ actor })).toEqual({ kind: 'NoPathYet' });
  });

  it('on the teacher’s own asking says what there is now, or that there is no plan', async () => {
    const { proposing, actor, facts, planner } = await onAPath();
    facts.evidence.push(shows(4));
    planner.away = true;
    expect(await proposing.renew({ actor })).toEqual({ kind: 'PlannerUnavailable' });
    planner.away = false;
    expect(await proposing.renew({ actor })).toMatchObject({
      ...{ kind: 'PathRenewed', path: { replanningFailedAt: null, proposal: { steps: [{ slug: 'next' }] } } },
    });
    for (const other of everyoneBut('teacher'))
      expect(await proposing.renew({ actor: other })).toEqual({ kind: 'NotAllowed' });
  });
});
