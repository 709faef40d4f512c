import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { OwnAccount } from '../application/account-store';
import type { MailedSignIn } from '../domain/mailed-sign-in';
import type { MailedSignInStore } from '../mailed/mailed-sign-in-store';

export interface MailedSignInStoreUnderTest {
  readonly store: MailedSignInStore;
  anAccount(): Promise<OwnAccount>;
  /** How many letters are due about something. */
  told(id: string): Promise<number>;
}

const aLink = (facts: Partial<MailedSignIn> = {}): MailedSignIn => ({
  ...{ id: anId<'MailedSignIn'>(), email: `${anId()}@voorbeeld.nl`, linkHash: null },
  ...{ expiresAt: new Date('2026-11-25T09:15:00Z'), ...facts },
});

/** What every store of links to sign in with promises to those who ask for one, and who come by one. */
export function mailedSignInStorePromises(which: string, make: () => Promise<MailedSignInStoreUnderTest>): void {
  describe(`The store of links to sign in with ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const { store, told } = await make();
      const asked = aLink();
      return {
        work: (inside) =>
          store.transact((tx) =>
            inside(async () => {
              await tx.keep(asked);
              await tx.publish({ type: 'identity.letter-due.v1', about: 'sign-in-link', id: asked.id });
            }),
          ),
        seen: async () => ({
          written: (await store.transact((tx) => tx.asked(asked.id))) ? 1 : 0,
          told: await told(asked.id),
        }),
      };
    });

    it('has one for an address: the one that was asked last', async () => {
      const { store } = await make();
      const [first, other] = [aLink({ linkHash: anId() }), aLink()];
      const second = aLink({ email: first.email });
      for (const one of [first, other, second]) await store.transact((tx) => tx.keep(one));
      expect(await store.transact((tx) => tx.asked(first.id))).toBeUndefined();
      expect(await store.transact((tx) => tx.take(first.linkHash!))).toBeUndefined();
      for (const one of [second, other]) expect(await store.transact((tx) => tx.asked(one.id))).toEqual(one);
    });

    it('gives a link to one that is still waited for, and to no other', async () => {
      const { store } = await make();
      const [asked, linkHash] = [aLink(), anId()];
      await store.transact((tx) => tx.keep(asked));
      expect(await store.transact((tx) => tx.keepLink(asked.id, linkHash))).toBe(true);
      expect(await store.transact((tx) => tx.asked(asked.id))).toEqual({ ...asked, linkHash });
      await store.transact((tx) => tx.keep(aLink({ email: asked.email })));
      expect(await store.transact((tx) => tx.keepLink(asked.id, linkHash))).toBe(false);
      expect(await store.transact((tx) => tx.take(linkHash))).toBeUndefined();
    });

    it('gives what belongs to a link to one of those who come by it together, with an account or without', async () => {
      const { store, anAccount } = await make();
      const { email } = await anAccount();
      for (const facts of [{ email }, {}]) {
        const asked = aLink({ ...facts, linkHash: anId() });
        await store.transact((tx) => tx.keep(asked));
        const both = await Promise.all([1, 2].map(() => store.transact((tx) => tx.take(asked.linkHash!))));
        expect(both.filter(Boolean)).toEqual([asked]);
      }
    });

    it('knows whom an address shows, and who has it', async () => {
      const { store, anAccount } = await make();
      const account = await anAccount();
      expect(await store.transact((tx) => tx.accountAt(account.email))).toEqual(account);
      expect(await store.transact((tx) => tx.entrance(account.email))).toEqual({
        ...{ accountId: account.accountId, hasCodeApp: false, hasPasskey: false },
      });
      expect(await store.transact((tx) => tx.accountAt('niemand@voorbeeld.nl'))).toBeUndefined();
      expect(await store.transact((tx) => tx.entrance('niemand@voorbeeld.nl'))).toBeUndefined();
    });
  });
}
