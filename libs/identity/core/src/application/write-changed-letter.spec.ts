import { anId } from '@academy/testkit/pure';
import { resetting } from '../testing/resetting';

describe('The mail that tells of another password', () => {
  it('goes to the address of the account, and to nobody where there is none any more', async () => {
    const { store, changedLetter } = resetting();
    const { accountId, email } = store.anAccount({ language: 'en' });
    expect(await changedLetter(accountId)).toEqual({ kind: 'PasswordChanged', to: { email, language: 'en' } });
    expect(await changedLetter(anId<'Account'>())).toBeUndefined();
  });
});
