import { anId, everyoneBut } from '@academy/testkit/pure';
import { ada, provisioning } from '../testing/provisioning';

async function came(...besides: readonly ('owner' | 'trainer')[]) {
  const around = provisioning();
  await around.provision();
  return { ...around, accountId: around.accept(...besides) };
}

describe('Telling something else of someone', () => {
  it('keeps what they are called, and changes nothing of what they are', async () => {
    const { change, accountId, rolesOf, mails } = await came();
    const outcome = await change({ familyName: 'de Vries', email: 'a.devries@school.nl' });
    expect(outcome).toMatchObject({
      ...{ kind: 'PersonKept', person: { familyName: 'de Vries', version: 2, roles: ['staff'] } },
    });
    expect(rolesOf(accountId)).toEqual(['staff']);
    expect(mails()).toBe(1);
  });

  it('that they do not work there any more ends all that they are there, and is written down by its key', async () => {
    const { change, accountId, rolesOf, store, organisationId } = await came('trainer');
    expect(await change({ active: false })).toMatchObject({ kind: 'PersonKept', person: { roles: [] } });
    expect(rolesOf(accountId)).toEqual([]);
    const noted = { kind: 'ROLE_ENDED', by: null, whom: accountId, organisationId, reason: 'SCIM: Entra ID' };
    expect(store.told().slice(-2)).toMatchObject([noted, noted]);
  });

  it('that they do not work there withdraws what was not answered', async () => {
    const { provision, change, states } = provisioning();
    await provision();
    await change({ displayName: 'Ada' });
    expect(states()).toMatchObject([{ answer: null }]);
    await change({ active: false });
    expect(states()).toMatchObject([{ answer: 'withdrawn' }]);
  });

  it('that they work there again asks them again', async () => {
    const { change, accountId, rolesOf, states, mails } = await came();
    await change({ active: false });
    expect(await change({ active: true })).toMatchObject({ person: { roles: [] } });
    expect(states()).toMatchObject([{ answer: null }]);
    expect([rolesOf(accountId), mails()]).toEqual([[], 2]);
    await change({ active: true });
    expect(mails()).toBe(2);
  });

  it('asks nobody again who said no', async () => {
    const { provision, change, store, mails } = provisioning();
    await provision();
    store.decline(ada);
    expect(await change({ active: true })).toMatchObject({ kind: 'PersonKept' });
    expect(mails()).toBe(1);
  });

  it('asks at the other address of who did not answer yet', async () => {
    const { provision, change, states } = provisioning();
    await provision();
    await change({ email: 'a.bakker@school.nl' });
    expect(states()).toEqual([
      { email: ada, role: 'staff', answer: 'withdrawn' },
      { email: 'a.bakker@school.nl', role: 'staff', answer: null },
    ]);
  });

  it('does not end the last owner', async () => {
    const { change, accountId, rolesOf, store, organisationId, owner } = await came('owner');
    const [first] = store.memberships().filter((one) => one.accountId === owner.accountId);
    await store.transact(organisationId, (tx) => tx.end(first!.id, '2026-11-28' as never));
    expect(await change({ active: false })).toEqual({ kind: 'LastOwner' });
    expect(rolesOf(accountId)).toEqual(['staff', 'owner']);
    store.aMembership(anId<'Account'>(), organisationId, 'owner', '2026-11-01' as never);
    expect(await change({ active: false })).toMatchObject({ kind: 'PersonKept' });
  });

  it('is refused where it is of another version, or makes two the same', async () => {
    const { provision, change, store } = provisioning();
    await provision();
    const { id } = store.people()[0]!;
    await provision({ userName: 'bo', email: 'bo@school.nl' });
    expect(await change({}, { id, version: 2 })).toEqual({ kind: 'PersonChanged' });
    expect(await change({ userName: 'BO' }, { id, version: 1 })).toEqual({ kind: 'PersonTaken' });
    expect(await change({ userName: '' }, { id })).toMatchObject({ kind: 'InvalidPerson' });
  });

  it('is for the key of that organisation: of another it is as if nobody were there', async () => {
    const { provision, change, store, key, only } = provisioning();
    await provision();
    const { id } = only();
    const elsewhere = { ...key, organisationId: store.anOrganisation('school') };
    expect(await change({ active: false }, { actor: elsewhere })).toEqual({ kind: 'PersonUnknown' });
    expect(await change({}, { id: anId<'ScimPerson'>() })).toEqual({ kind: 'PersonUnknown' });
    for (const actor of everyoneBut())
      expect(await change({}, { actor: actor as never })).toEqual({ kind: 'NotAllowed' });
    store.leaveInTrust(key.organisationId);
    expect(await change({}, { id })).toEqual({ kind: 'NotAllowed' });
  });
});
