import { anId, everyoneBut } from '@academy/testkit/pure';
import { provisioning } from '../testing/provisioning';

describe('Telling of someone no more', () => {
  it('ends all that they are there, and forgets what was told', async () => {
    const { provision, accept, remove, rolesOf, store } = provisioning();
    await provision();
    const accountId = accept('trainer');
    expect(await remove()).toEqual({ kind: 'PersonRemoved' });
    expect([rolesOf(accountId), store.people()]).toEqual([[], []]);
  });

  it('withdraws what they were asked', async () => {
    const { provision, remove, states } = provisioning();
    await provision();
    await remove();
    expect(states()).toMatchObject([{ answer: 'withdrawn' }]);
  });

  it('is done once, of the version that was meant, and not of the last owner', async () => {
    const { provision, accept, remove, store, only, owner, organisationId } = provisioning();
    await provision();
    const { id } = only();
    expect(await remove({ version: 7 })).toEqual({ kind: 'PersonChanged' });
    const [first] = store.memberships().filter((one) => one.accountId === owner.accountId);
    await store.transact(organisationId, (tx) => tx.end(first!.id, '2026-11-28' as never));
    accept('owner');
    expect(await remove()).toEqual({ kind: 'LastOwner' });
    store.aMembership(anId<'Account'>(), organisationId, 'owner', '2026-11-01' as never);
    expect(await remove()).toEqual({ kind: 'PersonRemoved' });
    expect(await remove({ id })).toEqual({ kind: 'PersonUnknown' });
  });

  it('is for the key of that organisation: of another it is as if nobody were there', async () => {
    const { provision, remove, store, key, only } = provisioning();
    await provision();
    const elsewhere = { ...key, organisationId: store.anOrganisation('school') };
    expect(await remove({ actor: elsewhere })).toEqual({ kind: 'PersonUnknown' });
    for (const actor of everyoneBut()) expect(await remove({ actor: actor as never })).toEqual({ kind: 'NotAllowed' });
    store.leaveInTrust(key.organisationId);
    expect(await remove()).toEqual({ kind: 'NotAllowed' });
    expect(only()).toBeTruthy();
  });
});
