import { anId, everyoneBut, someone } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import { registering } from '../testing/registering';
import { registrationLimits } from './registration';

describe('Letting an organisation in', () => {
  it('makes it, and whoever registered it owns it from then on', async () => {
    const { registered, decide, store, account } = registering();
    const id = await registered();
    expect(await decide(id)).toEqual({ kind: 'RegistrationDecided' });
    const organisationId = 'bakker-zonen-12345678';
    expect(store.now(id)?.decision).toEqual({ kind: 'admitted', organisationId });
    expect(store.organisation(organisationId)).toMatchObject({ name: 'Bakker & Zonen', kind: 'company' });
    expect(store.rolesAt(organisationId, account.accountId)).toEqual(['owner']);
  });

  it('is written down, the role as well, and whoever registered it gets a mail', async () => {
    const { registered, decide, store, account, letter } = registering();
    const [id, admin] = [await registered(), someone('admin')];
    await decide(id, { kind: 'admit' }, admin);
    const about = { by: admin.accountId, whom: account.accountId, organisationId: 'bakker-zonen-12345678' };
    expect(store.told).toMatchObject([
      { kind: 'ROLE_GIVEN', about: 'owner', ...about },
      { kind: 'ORGANISATION_ADMITTED', reason: null, ...about },
      { type: 'identity.letter-due.v1', about: 'registration', id },
    ]);
    const to = { email: account.email, language: 'en' };
    expect(await letter(id)).toEqual({ kind: 'OrganisationAdmitted', to, organisation: 'Bakker & Zonen' });
  });

  it('is done once: of two administrators at the same moment one is told that it was', async () => {
    const { registered, decide, store } = registering();
    const id = await registered();
    const both = await Promise.all([decide(id), decide(id, { kind: 'refuse', reason: 'Nee' })]);
    expect(both).toEqual([{ kind: 'RegistrationDecided' }, { kind: 'DecidedAlready' }]);
    expect(store.now(id)?.decision).toMatchObject({ kind: 'admitted' });
  });

  it('is for the first of two with the same number; the other is told which is here', async () => {
    const { registered, decide, store } = registering();
    const [first, second] = [await registered(), await registered({ name: 'Bakker en Zonen' })];
    await decide(first);
    const organisation = { id: 'bakker-zonen-12345678', name: 'Bakker & Zonen' };
    expect(await decide(second)).toEqual({ kind: 'OrganisationIsHere', organisation });
    expect(store.now(second)?.decision).toBeNull();
  });

  it('is not for what was taken back', async () => {
    const { registered, withdraw, decide } = registering();
    const id = await registered();
    await withdraw(id);
    for (const gone of [id, anId<'Registration'>()]) expect(await decide(gone)).toEqual({ kind: 'RegistrationGone' });
  });
});

describe('An organisation that is not let in', () => {
  it('was here already: nobody gets a role, and the mail says which it is', async () => {
    const { registered, decide, store, account, letter } = registering();
    await decide(await registered());
    const id = await registered({ name: 'De Bakkers', number: '87654321' });
    const known = { kind: 'known', organisationId: 'bakker-zonen-12345678' } as const;
    expect(await decide(id, known)).toEqual({ kind: 'RegistrationDecided' });
    expect(store.now(id)?.decision).toEqual(known);
    expect(store.organisation('de-bakkers-87654321')).toBeUndefined();
    expect(await letter(id)).toMatchObject({ kind: 'OrganisationKnown', organisation: 'Bakker & Zonen' });
    expect(store.told.at(-2)).toMatchObject({
      ...{ kind: 'ORGANISATION_NOT_ADMITTED', whom: account.accountId, organisationId: 'bakker-zonen-12345678' },
    });
  });

  it('is not said to be one that the academy does not have', async () => {
    const { registered, decide, store } = registering();
    const id = await registered();
    expect(await decide(id, { kind: 'known', organisationId: 'nowhere' })).toEqual({ kind: 'NoOrganisation' });
    expect(store.now(id)?.decision).toBeNull();
  });

  it('is refused with a reason, which the mail says', async () => {
    const { registered, decide, store, letter } = registering();
    const id = await registered();
    for (const reason of [' ', 'a'.repeat(registrationLimits.longestText + 1)])
      expect(await decide(id, { kind: 'refuse', reason })).toEqual({ kind: 'ReasonMissingOrTooLong' });
    expect(await letter(id)).toBeUndefined();
    expect(await decide(id, { kind: 'refuse', reason: ' Dit nummer is van een ander. ' })).toEqual({
      kind: 'RegistrationDecided',
    });
    const reason = 'Dit nummer is van een ander.';
    expect(await letter(id)).toMatchObject({ kind: 'OrganisationRefused', organisation: 'Bakker & Zonen', reason });
    expect(store.told.at(-2)).toMatchObject({ kind: 'ORGANISATION_NOT_ADMITTED', organisationId: null, reason });
  });

  it('is decided by administrators of the academy, and nobody else', async () => {
    const { registered, decide, store } = registering();
    const id = await registered();
    for (const actor of everyoneBut('admin'))
      expect(await decide(id, { kind: 'admit' }, actor)).toEqual({ kind: 'NotAllowed' });
    expect(store.now(id)?.decision).toBeNull();
  });
});
