import { AFTER, BEFORE, moving } from '../testing/moving';

describe('Whoever wants another address', () => {
  it('has both mailboxes asked, and nothing else changed', async () => {
    const { ask, store, accountId } = moving();
    expect(await ask(`  ${AFTER.toUpperCase()} `)).toEqual({ kind: 'AddressChangeAsked' });
    expect(store.news).toEqual(['address-change-old', 'address-change-new']);
    expect(store.changeOf(accountId)).toMatchObject({ email: AFTER, confirmed: { old: false, new: false } });
    expect(store.emailOf(accountId)).toBe(BEFORE);
  });

  it('sees the same whether the new one is someone’s or nobody’s', async () => {
    const { ask, store } = moving();
    store.anAccount({ email: 'ander@thuis.example' });
    expect(await ask('ander@thuis.example')).toEqual(await ask(AFTER));
  });

  it('shows that it is them by their password, and waits after a few guesses', async () => {
    const { ask, store } = moving();
    for (let nth = 0; nth < 5; nth += 1) expect(await ask(AFTER, 'mis')).toEqual({ kind: 'WrongPassword' });
    expect(await ask()).toMatchObject({ kind: 'TooManyAttempts' });
    expect(store.news).toEqual([]);
  });

  it.each([
    ['geen adres', 'AddressUnreadable'],
    ['', 'AddressUnreadable'],
    [BEFORE.toUpperCase(), 'AddressIsYours'],
  ])('is told what is wrong with %j', async (typed, kind) => {
    const { ask, store } = moving();
    expect(await ask(typed)).toEqual({ kind: 'InvalidInput', faults: [{ path: ['email'], problem: { kind } }] });
    expect(store.news).toEqual([]);
  });

  it('cannot have one mailbox flooded', async () => {
    const { ask } = moving();
    const kinds = [];
    for (let nth = 0; nth < 7; nth += 1) kinds.push((await ask()).kind);
    expect(kinds[0]).toBe('AddressChangeAsked');
    expect(kinds.at(-1)).toBe('TooManyMails');
  });

  it('wants the last one they named, and the links of before work no more', async () => {
    const { ask, linkTo, confirm, store, accountId } = moving();
    await ask();
    const link = await linkTo('new');
    await ask('ada@elders.example');
    expect(await confirm(link)).toEqual({ kind: 'AddressChangeGone' });
    expect(store.changeOf(accountId)?.email).toBe('ada@elders.example');
  });
});
