import { AFTER, BEFORE, moving } from '../testing/moving';

async function mailed() {
  const way = moving();
  await way.ask();
  return { ...way, links: { old: await way.linkTo('old'), new: await way.linkTo('new') } };
}

describe('An account', () => {
  it.each([
    ['old', 'new'],
    ['new', 'old'],
  ] as const)('has its new address when both mailboxes said yes, the %s one first', async (first, second) => {
    const { confirm, links, store, accountId } = await mailed();
    expect(await confirm(links[first])).toEqual({ kind: 'AddressConfirmed', waitsFor: second });
    expect(await confirm(links[first])).toEqual({ kind: 'AddressConfirmed', waitsFor: second });
    expect(store.emailOf(accountId)).toBe(BEFORE);
    expect(await confirm(links[second])).toEqual({ kind: 'AddressChanged' });
    expect(store.emailOf(accountId)).toBe(AFTER);
    expect(store.news.at(-1)).toBe('ADDRESS_CHANGED');
    expect(await confirm(links[second])).toEqual({ kind: 'AddressChangeGone' });
  });

  it('keeps the one of before where someone made an account with the new one meanwhile', async () => {
    const { confirm, links, store, accountId } = await mailed();
    await confirm(links.old);
    store.anAccount({ email: AFTER });
    expect(await confirm(links.new)).toEqual({ kind: 'AddressTaken' });
    expect([store.emailOf(accountId), store.changeOf(accountId)]).toEqual([BEFORE, undefined]);
  });

  it('keeps it by links that nobody sent, that came too late, or of what was withdrawn', async () => {
    const { confirm, links, pass, withdraw, ask, linkTo, store, accountId } = await mailed();
    for (const made of ['', 'link-9', `${links.old}x`, 'hash of link-1'])
      expect(await confirm(made)).toEqual({ kind: 'AddressChangeGone' });
    pass(24);
    expect(await confirm(links.old)).toEqual({ kind: 'AddressChangeGone' });
    await ask();
    const link = await linkTo('new');
    await withdraw();
    expect(await confirm(link)).toEqual({ kind: 'AddressChangeGone' });
    expect(store.emailOf(accountId)).toBe(BEFORE);
  });
});
