import type { AccountId } from '@academy/contracts/identity';
import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { OwnAccount } from '../application/account-store';
import type { LinkedSignIn, LinkStore, ProviderRound } from '../linking/link-store';
import type { ProviderIdentity } from '../domain/provider-identity';

export interface LinkStoreUnderTest {
  readonly store: LinkStore;
  anAccount(): Promise<OwnAccount>;
  aSession(accountId: AccountId): Promise<string>;
  sessionsOf(accountId: AccountId): Promise<readonly string[]>;
  /** How many letters are due about someone. */
  told(id: string): Promise<number>;
}

const anIdentity = (): ProviderIdentity => ({
  ...{ provider: 'school', issuer: 'https://school.example', subject: anId() },
});
const aLink = (accountId: AccountId, identity = anIdentity()): LinkedSignIn => ({
  ...{ ...identity, id: anId<'LinkedSignIn'>(), accountId },
});
const aRound = (facts: Partial<ProviderRound> = {}): ProviderRound => ({
  ...{ stateHash: anId(), secretHash: anId(), provider: 'school', accountId: null, back: '/leerpad' },
  ...{ expiresAt: new Date('2026-11-25T09:15:00Z'), ...facts },
});

/** What every store of ways of signing in by a provider promises. */
export function linkStorePromises(which: string, make: () => Promise<LinkStoreUnderTest>): void {
  describe(`The store of linked ways of signing in ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const { store, anAccount, told } = await make();
      const { accountId: id } = await anAccount();
      return {
        work: (inside) =>
          store.transact((tx) =>
            inside(async () => {
              await tx.addLink(aLink(id));
              await tx.publish({ type: 'identity.letter-due.v1', about: 'sign-in-linked', id });
            }),
          ),
        seen: async () => ({
          written: (await store.transact((tx) => tx.linksOf(id))).length,
          told: await told(id),
        }),
      };
    });

    it('gives a round once, and only where it began', async () => {
      const { store, anAccount } = await make();
      const { accountId } = await anAccount();
      const [one, other] = [aRound({ accountId }), aRound({ back: null })];
      for (const round of [one, other]) await store.transact((tx) => tx.keepRound(round));
      const take = (hashes: Pick<ProviderRound, 'stateHash' | 'secretHash'>) =>
        store.transact((tx) => tx.takeRound(hashes));
      expect(await take({ ...one, secretHash: other.secretHash })).toBeUndefined();
      const taken = await Promise.all([1, 2, 3].map(() => take(one)));
      expect(taken.filter(Boolean)).toEqual([one]);
      expect(await take(other)).toEqual(other);
    });

    it('links somebody at a provider to one account, and knows them by issuer and subject', async () => {
      const { store, anAccount } = await make();
      const [{ accountId: one }, { accountId: other }] = [await anAccount(), await anAccount()];
      const identity = anIdentity();
      const [first, second, another] = [aLink(one, identity), aLink(other, identity), aLink(one)];
      const add = (which: LinkedSignIn) => store.transact((tx) => tx.addLink(which));
      expect([await add(first), await add(second), await add(another)]).toEqual([true, false, true]);
      expect(await store.transact((tx) => tx.linkOf({ ...identity, provider: 'renamed' }))).toEqual(first);
      expect(
        await store.transact((tx) => tx.linkOf({ ...identity, issuer: 'https://elders.example' })),
      ).toBeUndefined();
      expect(await store.transact((tx) => tx.enter(identity))).toEqual({
        accountId: one,
        hasCodeApp: false,
        hasPasskey: false,
      });
      expect(await store.transact((tx) => tx.enter(anIdentity()))).toBeUndefined();
      expect(new Set(await store.transact((tx) => tx.linksOf(one)))).toEqual(new Set([first, another]));
      await store.transact((tx) => tx.removeLink(first.id));
      expect(await store.transact((tx) => tx.linksOf(one))).toEqual([another]);
      expect(await store.transact((tx) => tx.enter(identity))).toBeUndefined();
    });

    it('ends all sessions of one person, and no other', async () => {
      const { store, anAccount, aSession, sessionsOf } = await make();
      const [{ accountId: one }, { accountId: other }] = [await anAccount(), await anAccount()];
      for (const id of [one, one, other]) await aSession(id);
      expect(await store.transact((tx) => tx.account(anId<'Account'>()))).toBeUndefined();
      await store.transact((tx) => tx.endSessions(one));
      expect([await sessionsOf(one), (await sessionsOf(other)).length]).toEqual([[], 1]);
    });
  });
}
