import { anId } from '@academy/testkit/pure';
import { FakeAccountStore } from '../testing/fake-account-store';
import { WriteFactorLetter } from './write-factor-letter';

describe('The mail that tells of another second step', () => {
  it('goes to the address of the account, and to nobody where there is none any more', async () => {
    const store = new FakeAccountStore();
    const letter = new WriteFactorLetter(store);
    const { accountId: id, email } = store.anAccount({ language: 'en' });
    expect(await letter.execute({ id, change: 'code-app-on' })).toEqual({
      ...{ kind: 'FactorChanged', to: { email, language: 'en' }, change: 'code-app-on' },
    });
    expect(await letter.execute({ id: anId<'Account'>(), change: 'code-app-on' })).toBeUndefined();
  });
});
