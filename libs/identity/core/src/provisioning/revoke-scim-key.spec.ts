import { anId, everyoneBut, someone } from '@academy/testkit/pure';
import { provisioning } from '../testing/provisioning';

async function made() {
  const around = provisioning();
  const key = await around.make();
  const secret = key.kind === 'ScimKeyMade' ? key.secret : '';
  const opened = await around.open(secret);
  if (opened.kind !== 'ScimKeyOpens') throw new Error('The key opens nothing');
  return { ...around, secret, actor: opened.actor };
}

describe('Revoking a key', () => {
  it('ends it at once, and is written down', async () => {
    const { revoke, open, secret, store, owner } = await made();
    expect(await revoke()).toEqual({ kind: 'ScimKeyRevoked' });
    expect(await open(secret)).toEqual({ kind: 'ScimKeyWrong' });
    expect(store.told().at(-1)).toMatchObject({ kind: 'SCIM_KEY_REVOKED', by: owner.accountId });
    const before = store.told().length;
    expect(await revoke()).toEqual({ kind: 'ScimKeyRevoked' });
    expect(store.told()).toHaveLength(before);
  });

  it('withdraws what was asked with it and not answered', async () => {
    const { revoke, provision, actor, states } = await made();
    await provision({}, actor);
    await revoke();
    expect(states()).toMatchObject([{ answer: 'withdrawn' }]);
  });

  it('is for its owners; one that is not there answers as one of another', async () => {
    const { revoke, open, secret, store } = await made();
    const elsewhere = store.anOrganisation('school');
    for (const actor of [...everyoneBut(), someone('owner', elsewhere)])
      expect(await revoke({ actor })).toEqual({ kind: 'NotAllowed' });
    expect(await revoke({ id: anId() as never })).toEqual({ kind: 'NotAllowed' });
    expect(await revoke({ actor: someone('owner', elsewhere), organisationId: elsewhere })).toEqual({
      kind: 'NotAllowed',
    });
    expect(await open(secret)).toMatchObject({ kind: 'ScimKeyOpens' });
  });
});
