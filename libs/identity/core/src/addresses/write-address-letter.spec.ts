import { AFTER, BEFORE, moving } from '../testing/moving';

describe('The mails about another address', () => {
  it('ask each mailbox by a link of its own, of which only a hash is kept', async () => {
    const { ask, letter, store, accountId } = moving();
    await ask();
    expect(await letter('old')).toEqual({
      ...{ kind: 'LeaveAddress', to: { email: BEFORE, language: 'nl' }, link: 'link-1', email: AFTER },
    });
    expect(await letter('new')).toEqual({
      ...{ kind: 'ConfirmAddress', to: { email: AFTER, language: 'nl' }, link: 'link-2' },
    });
    expect(store.changeOf(accountId)?.links).toEqual({ old: 'hash of link-1', new: 'hash of link-2' });
  });

  it('tell a new address that has an account of it, and give it no link', async () => {
    const { ask, letter, store, accountId } = moving();
    store.anAccount({ email: AFTER });
    await ask();
    expect(await letter('new')).toEqual({ kind: 'AddressHasAccount', to: { email: AFTER, language: 'nl' } });
    expect(store.changeOf(accountId)?.links.new).toBeNull();
  });

  it('are not written where nobody waits for them: not asked, said yes already, withdrawn, or too late', async () => {
    const { ask, letter, linkTo, confirm, withdraw, pass } = moving();
    expect(await letter('old')).toBeUndefined();
    await ask();
    await confirm(await linkTo('old'));
    expect(await letter('old')).toBeUndefined();
    await withdraw();
    expect(await letter('new')).toBeUndefined();
    await ask();
    pass(24);
    expect(await letter('new')).toBeUndefined();
  });
});
