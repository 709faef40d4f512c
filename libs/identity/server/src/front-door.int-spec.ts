import { letterDue, type AccountId } from '@academy/contracts/identity';
import type { MailedSignInId } from '@academy/identity/core';
import { newId } from '@academy/platform/postgres';
import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { failedTriesPromises, knownBrowsersPromises } from '../../core/src/testing/front-door-promises';
import { addressChangeStorePromises } from '../../core/src/testing/address-change-store-promises';
import { signUpStorePromises } from '../../core/src/testing/sign-up-store-promises';
import { accountStorePromises } from '../../core/src/testing/account-store-promises';
import { mailedSignInStorePromises } from '../../core/src/testing/mailed-sign-in-store-promises';
import { factorStorePromises } from '../../core/src/testing/factor-store-promises';
import { linkStorePromises } from '../../core/src/testing/link-store-promises';
import { PostgresFactorStore } from './factors/factor-store';
import { PostgresLinkStore } from './linking/link-store';
import type { Sealing } from './factors/sealing-key';
import { PostgresAddressChangeStore } from './postgres/address-change-store';
import { PostgresAccountStore } from './postgres/account-store';
import { PostgresMailedSignInStore } from './postgres/mailed-sign-in-store';
import { PostgresSignUpStore } from './postgres/sign-up-store';
import { LinkedSignInTable } from './postgres/link-tables';
import { SignUpTable } from './postgres/sign-up-table';
import { SessionTable, AccountTable, identityTables } from './postgres/tables';
import { anAccountIn } from './testing/an-account-in';
import { PostgresFailedTries } from './postgres/failed-tries';
import { PostgresKnownBrowsers } from './postgres/known-browsers';

let database: TestDatabase;
let source: DataSource;
let owner: DataSource;
beforeAll(async () => {
  database = await aDatabase(identityTables);
  [source, owner] = [await database.as('app'), await database.as('owner')];
});
afterAll(() => database.drop());

failedTriesPromises('on Postgres', async () => new PostgresFailedTries(source));
knownBrowsersPromises('on Postgres', async () => ({
  browsers: new PostgresKnownBrowsers(source),
  anAccount: async () => (await anAccountIn(owner)).accountId,
}));

signUpStorePromises('on Postgres', async () => ({
  store: new PostgresSignUpStore(source),
  async account(email) {
    const row = await source.getRepository(AccountTable).findOneBy({ email });
    if (!row) return undefined;
    const { id: accountId, name, passwordHash, language } = row;
    const link = await source.getRepository(LinkedSignInTable).findOneBy({ accountId });
    const via = link && { provider: link.provider, issuer: link.issuer, subject: link.subject };
    return { accountId, teacherId: row.teacherId ?? undefined, email, name, passwordHash, via, language };
  },
  waiting: (email) => source.getRepository(SignUpTable).countBy({ email }),
  told: async (id) => (await newsIn(owner, 'id', id)).filter(({ type }) => type === letterDue.type).length,
}));

/** How what is in the database is made and looked at, whichever store is asked. */
const seen = {
  anAccount: () => anAccountIn(owner),
  async aSession(accountId: AccountId) {
    const tokenHash = newId();
    await owner
      .getRepository(SessionTable)
      .insert({ id: newId(), tokenHash, accountId, expiresAt: new Date('2999-01-01') });
    return tokenHash;
  },
  sessionsOf: async (accountId: AccountId) =>
    (await owner.getRepository(SessionTable).findBy({ accountId })).map(({ tokenHash }) => tokenHash),
  told: async (id: string) => (await newsIn(owner, 'id', id)).length,
};

accountStorePromises('on Postgres', async () => ({
  store: new PostgresAccountStore(source, { demo: false }),
  ...seen,
}));

/** What is sealed is read by whom it was sealed for, as with a real key. */
const sealing: Sealing = {
  seal: async (text, whose) => JSON.stringify([text, whose]),
  async open(sealed, whose) {
    const [text, of] = JSON.parse(sealed) as [string, string];
    if (of !== whose) throw new Error(`sealed for ${of}, not for ${whose}`);
    return text;
  },
};
linkStorePromises('on Postgres', async () => ({ store: new PostgresLinkStore(source, { demo: false }), ...seen }));
factorStorePromises('on Postgres', async () => ({
  store: new PostgresFactorStore(source, sealing, { demo: false }),
  ...seen,
}));

mailedSignInStorePromises('on Postgres', async () => ({
  store: new PostgresMailedSignInStore(source, { demo: false }),
  ...seen,
}));

addressChangeStorePromises('on Postgres', async () => ({
  store: new PostgresAddressChangeStore(source, { demo: false }),
  ...seen,
}));

describe('Whoever gave a password that counts no more, and is half way in', () => {
  it('is out with all sessions, whichever of them are kept', async () => {
    const accounts = new PostgresAccountStore(source, { demo: false });
    const factors = new PostgresFactorStore(source, sealing, { demo: false });
    for (const kept of [undefined, 'this one']) {
      const { accountId } = await anAccountIn(owner);
      const half = { tokenHash: newId(), accountId, tries: 0, expiresAt: new Date('2999-01-01') };
      await factors.transact((tx) => tx.keepHalfSignIn(half));
      await accounts.transact((tx) => tx.endSessions(accountId, kept));
      expect(await factors.transact((tx) => tx.halfSignIn(half.tokenHash))).toBeUndefined();
    }
  });
});

describe('A link to sign in with', () => {
  const links = () => new PostgresMailedSignInStore(source, { demo: false });
  const mailedTo = async (email: string) => {
    const asked = { id: newId<'MailedSignIn'>(), email, linkHash: newId(), expiresAt: new Date('2999-01-01') };
    await links().transact((tx) => tx.keep(asked));
    return asked;
  };
  const isGone = async ({ id }: { id: MailedSignInId }) => !(await links().transact((tx) => tx.asked(id)));

  it('goes with all sessions of whose address it is, and no other does', async () => {
    const accounts = new PostgresAccountStore(source, { demo: false });
    for (const kept of [undefined, 'this one']) {
      const [one, other] = [await anAccountIn(owner), await anAccountIn(owner)];
      const [own, others] = [await mailedTo(one.email), await mailedTo(other.email)];
      await accounts.transact((tx) => tx.endSessions(one.accountId, kept));
      expect([await isGone(own), await isGone(others)]).toEqual([true, false]);
    }
  });

  it('goes when its address is left, and stays where that did not come about', async () => {
    const addresses = new PostgresAddressChangeStore(source, { demo: false });
    const [one, other] = [await anAccountIn(owner), await anAccountIn(owner)];
    const link = await mailedTo(one.email);
    await addresses.transact((tx) => tx.move(one.accountId, other.email));
    expect(await isGone(link)).toBe(false);
    await addresses.transact((tx) => tx.move(one.accountId, `${newId()}@voorbeeld.nl`));
    expect(await isGone(link)).toBe(true);
  });
});
