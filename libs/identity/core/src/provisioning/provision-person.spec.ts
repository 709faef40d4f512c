import { everyoneBut } from '@academy/testkit/pure';
import { ada, provisioning } from '../testing/provisioning';

describe('Telling that someone works there', () => {
  it('asks them at their address; they are nothing before they say yes', async () => {
    const { provision, states, mails, key, store } = provisioning();
    const outcome = await provision();
    expect(outcome).toMatchObject({
      kind: 'PersonKept',
      person: { userName: ada, version: 1, roles: [], accountId: null },
    });
    expect(states()).toEqual([{ email: ada, role: 'staff', answer: null }]);
    expect(store.invitations()[0]).toMatchObject({ invitedBy: null, invitedByKey: key.keyId });
    expect(mails()).toBe(1);
  });

  it('asks nobody who does not work there, and keeps what was told', async () => {
    const { provision, mails } = provisioning();
    expect(await provision({ active: false })).toMatchObject({ kind: 'PersonKept' });
    expect(mails()).toBe(0);
  });

  it('mails nobody again who was asked by hand a moment ago', async () => {
    const { provision, remove, mails } = provisioning();
    await provision();
    await remove();
    expect(await provision()).toMatchObject({ kind: 'PersonKept' });
    expect(mails()).toBe(2);
  });

  it('is refused where another has the name or the address, whatever its letters', async () => {
    const { provision, store } = provisioning();
    await provision();
    expect(await provision({ userName: 'ADA@school.nl', email: 'bo@school.nl' })).toEqual({ kind: 'PersonTaken' });
    expect(await provision({ userName: 'bo' })).toEqual({ kind: 'PersonTaken' });
    expect(store.people()).toHaveLength(1);
    const together = await Promise.all([
      provision({ userName: 'c', email: 'c@school.nl' }),
      provision({ userName: 'c', email: 'c@school.nl' }),
    ]);
    expect(together.map(({ kind }) => kind)).toEqual(['PersonKept', 'PersonTaken']);
  });

  it('is refused with what is wrong', async () => {
    const { provision } = provisioning();
    for (const [facts, fault] of [
      [{ userName: '' }, { attribute: 'userName', kind: 'Missing' }],
      [{ email: 'ada' }, { attribute: 'emails', kind: 'NoMailAddress' }],
      [{ familyName: 'a\u0000b' }, { attribute: 'name', kind: 'Unreadable' }],
      [{ externalId: 'x'.repeat(255) }, { attribute: 'externalId', kind: 'TooLong' }],
    ] as const)
      expect(await provision(facts)).toEqual({ kind: 'InvalidPerson', fault });
  });

  it('keeps nobody where a mailbox had too many mails', async () => {
    const { provision, remove, store } = provisioning();
    for (let nth = 0; nth < 5; nth += 1) {
      await provision();
      await remove();
    }
    expect(await provision()).toMatchObject({ kind: 'TooManyMails' });
    expect(store.people()).toEqual([]);
  });

  it('is for a key of an organisation that someone owns, and for no person', async () => {
    const { provision, store, organisationId, key } = provisioning();
    for (const actor of everyoneBut()) expect(await provision({}, actor as never)).toEqual({ kind: 'NotAllowed' });
    expect(await provision({}, { ...key, organisationId: 'nowhere' })).toEqual({ kind: 'NotAllowed' });
    store.leaveInTrust(organisationId);
    expect(await provision()).toEqual({ kind: 'NotAllowed' });
    expect(store.people()).toEqual([]);
  });
});
