import type { AccountId } from '@academy/contracts/identity';
import { anId } from '@academy/testkit/pure';
import { expect, it } from '@jest/globals';
import type { OwnAccount } from '../application/account-store';
import type { FactorStore } from '../factors/factor-store';
import type { Passkey } from '../factors/passkey-rows';

const addedAt = new Date('2026-11-25T09:00:00Z');
const aPasskey = (accountId: AccountId, facts: Partial<Passkey> = {}): Passkey => ({
  ...{ id: anId(), accountId, name: 'Laptop', publicKey: 'key', counter: 0, transports: ['internal', 'hybrid'] },
  ...{ addedAt, usedAt: null, ...facts },
});

/** What every store of second steps promises of passkeys. */
export function passkeyRowsPromises(make: () => Promise<{ store: FactorStore; anAccount(): Promise<OwnAccount> }>) {
  it('keeps the passkeys of each person, in the order in which they came, each of one person', async () => {
    const { store, anAccount } = await make();
    const [{ accountId: one }, { accountId: other }] = [await anAccount(), await anAccount()];
    const first = aPasskey(one);
    const second = aPasskey(one, { name: 'Telefoon', addedAt: new Date('2026-11-25T10:00:00Z') });
    const add = (passkey: Passkey) => store.transact((tx) => tx.addPasskey(passkey));
    expect([await add(first), await add(second), await add({ ...first, accountId: other })]).toEqual([
      ...[true, true, false],
    ]);
    expect(await store.transact((tx) => tx.passkeys(one))).toEqual([first, second]);
    expect(await store.transact((tx) => tx.passkeys(other))).toEqual([]);
    expect(await store.transact((tx) => tx.passkey(first.id))).toEqual(first);
    expect(await store.transact((tx) => tx.passkey(anId()))).toBeUndefined();
  });

  it('remembers when a passkey was used, and forgets it for whom it is of, and for nobody else', async () => {
    const { store, anAccount } = await make();
    const [{ accountId: one }, { accountId: other }] = [await anAccount(), await anAccount()];
    const passkey = aPasskey(one);
    const usedAt = new Date('2026-11-26T09:00:00Z');
    await store.transact((tx) => tx.addPasskey(passkey));
    await store.transact((tx) => tx.passkeyUsed(passkey.id, 4_294_967_295, usedAt));
    const used = { ...passkey, counter: 4_294_967_295, usedAt };
    expect(await store.transact((tx) => tx.passkey(passkey.id))).toEqual(used);
    const forget = (id: AccountId) => store.transact((tx) => tx.forgetPasskey(id, passkey.id));
    expect([await forget(other), await forget(one), await forget(one)]).toEqual([false, true, false]);
    expect(await store.transact((tx) => tx.passkeys(one))).toEqual([]);
  });

  it('hands a challenge out once, however many answer it together', async () => {
    const { store, anAccount } = await make();
    const { accountId } = await anAccount();
    const expiresAt = new Date('2999-01-01T09:10:00Z');
    for (const adding of [null, { accountId, name: 'Laptop' }]) {
      const challenge = { challengeHash: anId(), adding, expiresAt };
      await store.transact((tx) => tx.keepChallenge(challenge));
      const take = () => store.transact((tx) => tx.takeChallenge(challenge.challengeHash));
      const taken = await Promise.all([take(), take(), take()]);
      expect(taken.filter(Boolean)).toEqual([challenge]);
    }
    expect(await store.transact((tx) => tx.takeChallenge(anId()))).toBeUndefined();
  });
}
