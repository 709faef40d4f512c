import { clockAt, type Day } from '@academy/kernel';
import { anId, everyoneBut, someone } from '@academy/testkit/pure';
import { aNote } from '../testing/a-note';
import { FakeMembershipStore } from '../testing/fake-membership-store';
import { EndMembership } from './end-membership';

const today = '2026-11-28' as Day;

async function organised() {
  const store = new FakeMembershipStore();
  const organisationId = store.anOrganisation('company');
  const [owner, colleague] = [someone('owner', organisationId), anId<'Account'>()];
  const terms = { factor: null, from: '2026-09-01' as Day, until: null };
  await store.agree(owner.accountId, organisationId, { ...terms, role: 'owner' }, aNote());
  await store.agree(colleague, organisationId, { ...terms, role: 'trainer' }, aNote());
  const ending = new EndMembership(store, clockAt(new Date(`${today}T10:00:00Z`)));
  const membership = () => store.at(organisationId, colleague)[0]!;
  const end = (actor = owner, id = membership().id) => ending.execute({ actor, id });
  return { store, organisationId, owner, membership, end };
}

describe('Ending a membership', () => {
  it('makes yesterday its last day', async () => {
    const { end, owner, membership } = await organised();
    expect(await end()).toEqual({ kind: 'MembershipEnded', actor: owner });
    expect(membership()).toMatchObject({ role: 'trainer', until: '2026-11-27' });
  });

  it('is written down: who ended what of whom, and where', async () => {
    const { end, store, owner, membership, organisationId } = await organised();
    const { accountId } = membership();
    await end();
    expect(store.told.at(-1)).toMatchObject({
      ...{ kind: 'ROLE_ENDED', by: owner.accountId, whom: accountId, organisationId, about: 'trainer' },
    });
  });

  it('may be of the last owner, who then has nothing to say there', async () => {
    const { end, store, organisationId, owner } = await organised();
    const [owning] = store.at(organisationId, owner.accountId);
    const left = await end(owner, owning!.id);
    expect('actor' in left && left.actor.worksAs.owner).toEqual([]);
    expect(await store.organisation(organisationId, today)).toMatchObject({ isOwned: false });
    expect(await end(someone('admin'))).toMatchObject({ kind: 'MembershipEnded' });
  });

  it('is the owner’s to do; what is not there answers as what is another’s', async () => {
    const { end, membership } = await organised();
    for (const actor of everyoneBut()) expect(await end(actor)).toEqual({ kind: 'NotAllowed' });
    expect(await end(undefined, anId<'Membership'>())).toEqual({ kind: 'NotAllowed' });
    expect(membership()).toMatchObject({ until: null });
  });
});
