import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { NewAccount, PendingSignUp, SignUpStore } from '../application/sign-up-store';

export interface SignUpStoreUnderTest {
  readonly store: SignUpStore;
  /** The account under an address, as it was made. */
  account(email: string): Promise<Partial<NewAccount> | undefined>;
  waiting(email: string): Promise<number>;
  /** How many letters are due about a sign-up. */
  told(id: string): Promise<number>;
}

const anAddress = () => `${anId()}@voorbeeld.nl`;

const aSignUp = (facts: Partial<PendingSignUp> = {}): PendingSignUp => ({
  ...{ id: anId<'SignUp'>(), email: anAddress(), name: 'Ada Bakker', passwordHash: 'hash', via: null, language: 'en' },
  ...{ codeHash: null, linkHash: null, tries: 0, expiresAt: new Date('2026-11-25T10:00:00Z') },
  ...facts,
});

const accountOf = ({ email, name, passwordHash, via, language }: PendingSignUp): NewAccount => ({
  ...{ accountId: anId<'Account'>(), teacherId: anId<'Teacher'>(), email, name, passwordHash, via, language },
});

/** What every store of sign-ups promises. */
export function signUpStorePromises(which: string, make: () => Promise<SignUpStoreUnderTest>): void {
  describe(`The store of sign-ups ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const { store, waiting, told } = await make();
      const signUp = aSignUp();
      return {
        work: (inside) =>
          store.transact((tx) =>
            inside(async () => {
              await tx.keep(signUp);
              await tx.publish({ type: 'identity.letter-due.v1', about: 'sign-up', id: signUp.id });
            }),
          ),
        seen: async () => ({ written: await waiting(signUp.email), told: await told(signUp.id) }),
      };
    });

    it('keeps what is asked last, and finds it by its page and by its link', async () => {
      const { store } = await make();
      const [first, linkHash] = [aSignUp(), anId()];
      const later = { ...first, email: anAddress(), name: 'Ben', codeHash: 'code', linkHash, tries: 2 };
      for (const one of [first, later, aSignUp()]) await store.transact((tx) => tx.keep(one));
      expect(await store.transact((tx) => tx.pending(first.id))).toEqual(later);
      expect(await store.transact((tx) => tx.pendingByLink(linkHash))).toEqual(later);
      expect(await store.transact((tx) => tx.pending(anId<'SignUp'>()))).toBeUndefined();
      expect(await store.transact((tx) => tx.pendingByLink(anId()))).toBeUndefined();
    });

    it('makes one account of an address, and forgets all that were asked for it, and no other', async () => {
      const { store, account, waiting } = await make();
      const [one, other] = [aSignUp(), aSignUp()];
      const again = aSignUp({ email: one.email, name: 'Iemand anders' });
      for (const asked of [one, again, other]) await store.transact((tx) => tx.keep(asked));
      expect(await store.transact((tx) => tx.isKnown(one.email))).toBe(false);
      const made = accountOf(one);
      expect(await store.transact((tx) => tx.makeAccount(made))).toBe(true);
      expect(await store.transact((tx) => tx.makeAccount(accountOf(again)))).toBe(false);
      await store.transact((tx) => tx.forget(one.email));
      expect(await account(one.email)).toEqual(made);
      expect([await waiting(one.email), await waiting(other.email)]).toEqual([0, 1]);
      expect(await store.transact((tx) => tx.isKnown(one.email))).toBe(true);
    });

    it('keeps by which provider somebody came, and links one account to them', async () => {
      const { store, account } = await make();
      const via = { provider: 'school', issuer: 'https://school.example', subject: anId() };
      const [one, other] = [aSignUp({ passwordHash: null, via }), aSignUp({ passwordHash: null, via })];
      for (const asked of [one, other]) await store.transact((tx) => tx.keep(asked));
      expect(await store.transact((tx) => tx.pending(one.id))).toEqual(one);
      expect(await store.transact((tx) => tx.makeAccount(accountOf(one)))).toBe(true);
      expect(await account(one.email)).toMatchObject({ passwordHash: null, via });
      expect(await store.transact((tx) => tx.makeAccount(accountOf(other)))).toBe(false);
      expect(await account(other.email)).toBeUndefined();
    });

    it('lets one have the account when several of an address are confirmed together', async () => {
      const { store, waiting } = await make();
      const email = anAddress();
      const asked = [1, 2, 3, 4].map(() => aSignUp({ email }));
      for (const one of asked) await store.transact((tx) => tx.keep(one));
      const join = ({ id }: PendingSignUp) =>
        store.transact(async (tx) => {
          const pending = await tx.pending(id);
          if (!pending) return 'gone';
          const isNew = await tx.makeAccount(accountOf(pending));
          await tx.forget(email);
          return isNew ? 'made' : 'known';
        });
      const outcomes = await Promise.all([...asked, ...asked].map(join));
      expect(outcomes.filter((one) => one === 'made')).toHaveLength(1);
      expect(outcomes.filter((one) => one === 'known')).toHaveLength(0);
      expect(await waiting(email)).toBe(0);
    });
  });
}
