import { clockAt, type Day } from '@academy/kernel';
import { anId, everyoneBut, someone } from '@academy/testkit/pure';
import { aNote } from '../testing/a-note';
import { FakeMembershipStore } from '../testing/fake-membership-store';
import type { OrganisationKind } from '../domain/roles';
import { GiveRole } from './give-role';

const today = '2026-11-28' as Day;

/** An organisation with a colleague, and an owner where it may have one. */
async function organised(kind: OrganisationKind = 'school') {
  const store = new FakeMembershipStore();
  const organisationId = store.anOrganisation(kind);
  const [owner, colleague] = [someone('owner', organisationId), anId<'Account'>()];
  const terms = { factor: null, from: '2026-09-01' as Day, until: null };
  await store.agree(colleague, organisationId, { ...terms, role: 'staff' }, aNote());
  if (kind !== 'academy') await store.agree(owner.accountId, organisationId, { ...terms, role: 'owner' }, aNote());
  const giving = new GiveRole(store, clockAt(new Date(`${today}T10:00:00Z`)));
  const give = (actor = owner, facts: Partial<Parameters<GiveRole['execute']>[0]> = {}) =>
    giving.execute({
      ...{ actor, organisationId, accountId: colleague, role: 'author', factor: null, until: null },
      ...facts,
    });
  const roles = () => store.at(organisationId, colleague).map(({ role, from }) => [role, from]);
  return { store, organisationId, owner, colleague, give, roles };
}

describe('Giving a role', () => {
  it('makes a colleague one more thing from today on', async () => {
    const { give, roles } = await organised();
    expect(await give()).toEqual({ kind: 'RoleGiven' });
    expect(roles()).toEqual([
      ['staff', '2026-09-01'],
      ['author', today],
    ]);
  });

  it('is written down: who gave whom what, and where', async () => {
    const { give, store, owner, colleague, organisationId } = await organised();
    await give();
    expect(store.told.at(-1)).toMatchObject({
      ...{ kind: 'ROLE_GIVEN', by: owner.accountId, whom: colleague, organisationId, about: 'author' },
    });
  });

  it('again agrees on other terms, and is since when it was', async () => {
    const { give, store, organisationId, colleague } = await organised();
    await give(undefined, { role: 'staff', factor: 0.6 });
    expect(store.at(organisationId, colleague)).toMatchObject([{ role: 'staff', factor: 0.6, from: '2026-09-01' }]);
  });

  it('names what cannot be agreed, and gives nothing', async () => {
    const { give, roles } = await organised();
    expect(await give(undefined, { role: 'curator', factor: 2, until: '2026-11-27' as Day })).toMatchObject({
      kind: 'InvalidInput',
      faults: [
        { problem: { kind: 'RoleNotGivenHere' } },
        { problem: { kind: 'FactorOutOfRange' } },
        { problem: { kind: 'EndsBeforeItBegins' } },
      ],
    });
    expect(roles()).toHaveLength(1);
  });

  it('is for who works there already', async () => {
    const { give } = await organised();
    expect(await give(undefined, { accountId: anId<'Account'>() })).toEqual({ kind: 'NoColleague' });
  });

  it('is the owner’s to do, and nobody else’s: no owner elsewhere, no administrator while there is an owner', async () => {
    const { give, roles, organisationId } = await organised();
    for (const actor of everyoneBut()) expect(await give(actor)).toEqual({ kind: 'NotAllowed' });
    for (const role of ['manager', 'author', 'staff'] as const)
      expect(await give(someone(role, organisationId))).toEqual({ kind: 'NotAllowed' });
    expect(await give(undefined, { organisationId: 'nowhere' })).toEqual({ kind: 'NotAllowed' });
    expect(roles()).toHaveLength(1);
  });

  it('at the academy, and where nobody owns it any more, is for the academy’s administrators', async () => {
    const academy = await organised('academy');
    expect(await academy.give(someone('admin'), { role: 'curator' })).toEqual({ kind: 'RoleGiven' });
    const { give, store, organisationId, owner } = await organised();
    const [owning] = store.at(organisationId, owner.accountId);
    await store.end(owning!.id, today, aNote());
    expect(await give(someone('admin'), { role: 'owner' })).toEqual({ kind: 'RoleGiven' });
    expect(await give(someone('admin'))).toEqual({ kind: 'NotAllowed' });
  });
});
