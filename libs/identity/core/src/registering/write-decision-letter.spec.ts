import { anId } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import { registering } from '../testing/registering';

describe('The mail with what became of a registration', () => {
  it('is written once it was decided, in the language of who asked', async () => {
    const { registered, decide, letter, account } = registering();
    const id = await registered();
    expect(await letter(id)).toBeUndefined();
    await decide(id);
    expect(await letter(id)).toMatchObject({ to: { email: account.email, language: account.language } });
  });

  it('is not written about what is gone', async () => {
    expect(await registering().letter(anId<'Registration'>())).toBeUndefined();
  });
});
