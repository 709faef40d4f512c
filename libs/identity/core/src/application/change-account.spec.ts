import { someone } from '@academy/testkit/pure';
import { FakeAccountStore } from '../testing/fake-account-store';
import { ChangeAccount } from './change-account';

describe('Changing one’s account', () => {
  it('keeps the name and the language, of oneself and nobody else', async () => {
    const store = new FakeAccountStore();
    const [mine, other] = [store.anAccount(), store.anAccount()];
    const actor = { ...someone(), accountId: mine.accountId };
    const change = (name: string) => new ChangeAccount(store).execute({ actor, name, language: 'en' });
    expect(await change('  Ada  de Vries ')).toEqual({ kind: 'AccountSaved' });
    expect(store.now(mine.accountId)).toEqual({ ...mine, name: 'Ada de Vries', language: 'en' });
    expect(store.now(other.accountId)).toEqual(other);
    expect(await change('http://elders.nl')).toMatchObject({ faults: [{ problem: { kind: 'NameUnreadable' } }] });
    expect(store.now(mine.accountId)?.name).toBe('Ada de Vries');
  });
});
