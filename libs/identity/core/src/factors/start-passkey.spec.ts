import { LONGEST_PASSKEY_NAME, MOST_PASSKEYS } from '../domain/passkey-name';
import { keying } from '../testing/keying';

describe('Asking a device for a passkey', () => {
  it('takes a name and the password, and tells which passkeys there are', async () => {
    const { start, has, accountId } = keying();
    await has('one');
    expect(await start(' Telefoon ')).toMatchObject({
      ...{ kind: 'PasskeyAsked', challenge: expect.any(String), account: { accountId } },
      known: [{ id: 'one', name: 'Laptop' }],
    });
    expect(await start('Laptop', 'mis')).toEqual({ kind: 'WrongPassword' });
  });

  it.each([
    ['  ', 'PasskeyNameMissing'],
    ['x'.repeat(LONGEST_PASSKEY_NAME + 1), 'PasskeyNameTooLong'],
  ])('says what is wrong with the name %j', async (name, kind) => {
    expect(await keying().start(name)).toEqual({
      ...{ kind: 'InvalidInput', faults: [{ path: ['name'], problem: { kind } }] },
    });
  });

  it('ends at as many as someone can tell apart', async () => {
    const { start, has } = keying();
    for (let nth = 0; nth < MOST_PASSKEYS; nth += 1) await has(`key-${nth}`);
    expect(await start()).toEqual({ kind: 'TooManyPasskeys' });
  });
});
