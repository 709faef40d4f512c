import { anId, everyoneBut } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import { registering } from '../testing/registering';
import { registrationLimits } from './registration';

describe('Registering an organisation', () => {
  it('keeps what was said of it, as it is written once, and waits', async () => {
    const { register, store, account, clock } = registering();
    const id = anId<'Registration'>();
    const typed = { id, name: ' Bakker  & Zonen ', number: '1234.5678', note: '  Ik leid de opleidingen.\r\n' };
    expect(await register(typed)).toEqual({ kind: 'OrganisationRegistered' });
    expect(store.now(id)).toEqual({
      ...{ id, askedBy: account.accountId, askedAt: clock.now(), decision: null },
      ...{ name: 'Bakker & Zonen', kind: 'company', number: '12345678', note: 'Ik leid de opleidingen.' },
    });
  });

  it('is there once, however often the same page asks', async () => {
    const { register, store, actor } = registering();
    const id = anId<'Registration'>();
    const both = await Promise.all([register({ id }), register({ id, name: 'Anders' })]);
    expect(both).toEqual([{ kind: 'OrganisationRegistered' }, { kind: 'OrganisationRegistered' }]);
    expect(await store.transact((tx) => tx.countOpen(actor.accountId))).toBe(1);
  });

  it('names all that is wrong, and keeps nothing', async () => {
    const { register, store } = registering();
    const id = anId<'Registration'>();
    expect(await register({ id, name: ' ', number: '12', note: '' })).toEqual({
      kind: 'InvalidInput',
      faults: [
        { path: ['name'], problem: { kind: 'NameMissing' } },
        { path: ['number'], problem: { kind: 'NumberOfOtherForm' } },
        { path: ['note'], problem: { kind: 'NoteMissing' } },
      ],
    });
    const tooLong = 'a'.repeat(registrationLimits.longestText + 1);
    expect(await register({ id, note: tooLong })).toMatchObject({
      faults: [{ path: ['note'], problem: { kind: 'NoteTooLong' } }],
    });
    expect(store.now(id)).toBeUndefined();
  });

  it('is told that the academy has an organisation of this number', async () => {
    const { register, registered, decide } = registering();
    await decide(await registered());
    expect(await register({ name: 'Anders' })).toEqual({
      kind: 'OrganisationIsHere',
      organisation: { id: 'bakker-zonen-12345678', name: 'Bakker & Zonen' },
    });
  });

  it('has an end as long as nothing is decided; a decision makes room again', async () => {
    const { register, registered, decide } = registering();
    const [first] = [await registered({ number: '00000000' })];
    for (let nth = 1; nth < registrationLimits.mostOpen; nth += 1) await registered({ number: `0000000${nth}` });
    expect(await register()).toEqual({ kind: 'TooManyRegistrations', most: registrationLimits.mostOpen });
    await decide(first);
    expect(await register()).toEqual({ kind: 'OrganisationRegistered' });
  });

  it('is for everyone with an account, and never changes another’s', async () => {
    const { register, registered, store } = registering();
    const id = await registered();
    for (const actor of everyoneBut()) {
      expect(await register({ actor })).toEqual({ kind: 'OrganisationRegistered' });
      expect(await register({ actor, id, name: 'Anders' })).toEqual({ kind: 'NotAllowed' });
    }
    expect(store.now(id)).toMatchObject({ name: 'Bakker & Zonen' });
  });
});
