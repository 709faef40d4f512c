import type { Actor } from '@academy/contracts/identity';
import { clockAt } from '@academy/kernel';
import { anId, everyoneBut, someone } from '@academy/testkit/pure';
import { aTeacherWhoShares, clock, shownCertificate } from '../testing/sharing';
import { OpenShared } from './open-shared';
import { StopSharing } from './stop-sharing';
import type { Share } from './share';

async function anOpenShare() {
  const story = aTeacherWhoShares();
  const share = await story.shared();
  const { store, looks: kept, things, people, places, organisationId } = story;
  const opens = (actor: Actor, facts: Partial<Pick<Share, 'id' | 'organisationId'>> = {}, at = clock) =>
    new OpenShared(store, things, people, places, kept, at).execute({ actor, organisationId, id: share.id, ...facts });
  return { ...story, kept, share, opens, looks: () => kept.all.map(({ by, refused }) => ({ by, refused })) };
}

describe('Opening what was shared with an organisation', () => {
  it.each(['manager', 'owner'] as const)('is for its %s, and told whose it is', async (role) => {
    const { share, opens, organisationId, kept } = await anOpenShare();
    const actor = someone(role, organisationId);
    expect(await opens(actor)).toEqual({ kind: 'SharedOpened', share, shown: shownCertificate });
    const { teacherId, kind, thingId } = share;
    expect(kept.all).toEqual([
      {
        ...{ teacherId, kind, thingId, organisationId, by: actor.accountId, refused: false },
        ...{ at: clock.now(), date: '2026-11-28' },
      },
    ]);
  });

  it('is told once a day, however often', async () => {
    const { opens, organisationId, looks } = await anOpenShare();
    const actor = someone('manager', organisationId);
    for (let times = 0; times < 3; times += 1) await opens(actor);
    expect(looks()).toHaveLength(1);
  });

  it('is not told to who looks at their own', async () => {
    const { opens, organisationId, teacher, looks } = await anOpenShare();
    const actor = { ...someone('manager', organisationId), teacherId: teacher.teacherId };
    expect(await opens(actor)).toMatchObject({ kind: 'SharedOpened' });
    expect(looks()).toEqual([]);
  });

  it('is refused to all who do not lead anything, as what is not there', async () => {
    const { opens, looks, organisationId } = await anOpenShare();
    const leadsNothing = everyoneBut('manager', 'owner').map((actor) => ({
      ...actor,
      worksAs: someone(['staff', 'trainer', 'approver', 'author', 'mentor'], organisationId).worksAs,
    }));
    for (const actor of [...everyoneBut('manager', 'owner'), ...leadsNothing])
      expect(await opens(actor)).toEqual({ kind: 'NotShared' });
    expect(looks()).toEqual([]);
  });

  it('is refused to who leads another organisation, whichever they name, and whose it is reads that they tried', async () => {
    const { opens, looks, kept, organisationId } = await anOpenShare();
    const actor = someone('manager', 'elsewhere');
    const refused = await opens(actor, { id: anId<'Share'>() });
    expect(looks()).toEqual([]);
    expect(refused).toEqual({ kind: 'NotShared' });
    for (const named of [organisationId, 'elsewhere', 'nowhere'])
      expect(await opens(actor, { organisationId: named })).toEqual(refused);
    expect(kept.all).toMatchObject([{ by: actor.accountId, refused: true, organisationId: 'elsewhere' }]);
  });

  it('is refused where the thing itself is not there any more, and nobody is told of a look at nothing', async () => {
    const { opens, goes, looks, organisationId } = await anOpenShare();
    goes();
    expect(await opens(someone('manager', organisationId))).toEqual({ kind: 'NotShared' });
    expect(looks()).toEqual([]);
  });

  it('is refused on the day after its last', async () => {
    const { opens, looks, organisationId } = await anOpenShare();
    const actor = someone('manager', organisationId);
    const on = (time: string) => opens(actor, {}, clockAt(new Date(time)));
    expect(await on('2027-05-28T12:00:00Z')).toMatchObject({ kind: 'SharedOpened' });
    expect(await on('2027-05-29T12:00:00Z')).toEqual({ kind: 'NotShared' });
    expect(looks().map(({ refused }) => refused)).toEqual([false, true]);
  });

  it('is refused from when its teacher stopped, or works there no more', async () => {
    const { opens, leaves, organisationId, teacher, share, store } = await anOpenShare();
    const actor = someone('manager', organisationId);
    leaves();
    expect(await opens(actor)).toEqual({ kind: 'NotShared' });
    await new StopSharing(store, clock).execute({ actor: teacher, id: share.id });
    expect(await opens(actor)).toEqual({ kind: 'NotShared' });
  });
});
