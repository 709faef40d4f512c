import { linking } from '../testing/linking';

describe('Going to a provider to link it', () => {
  it('takes the password, and slows down whoever guesses it at an open screen', async () => {
    const { beginLinking, aPerson } = linking();
    const ada = aPerson();
    expect(await beginLinking(ada)).toMatchObject({ kind: 'ProviderRoundBegun' });
    for (let nth = 0; nth < 5; nth += 1) expect(await beginLinking(ada, 'mis')).toEqual({ kind: 'WrongPassword' });
    expect(await beginLinking(ada)).toEqual({ kind: 'TooManyAttempts', retryAfterSeconds: 2 });
  });

  it('is for who has a password to show', async () => {
    const { beginLinking, aPerson } = linking();
    expect(await beginLinking(aPerson({ passwordHash: null }))).toEqual({ kind: 'NoPassword' });
  });
});
