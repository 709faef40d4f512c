import type { AccountId, OrganisationId, Role } from '@academy/contracts/identity';
import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { Registration } from '../registering/registration';
import type { NewOrganisation, RegistrationStore } from '../registering/registration-store';

export interface RegistrationStoreUnderTest {
  readonly store: RegistrationStore;
  anAccount(): Promise<AccountId>;
  /** As what someone works at an organisation. */
  rolesAt(organisationId: OrganisationId, accountId: AccountId): Promise<readonly Role[]>;
  /** How many letters are due about a registration. */
  told(id: string): Promise<number>;
}

const aNumber = () => String(Math.floor(1e7 + Math.random() * 9e7));

const aRegistration = (askedBy: AccountId, facts: Partial<Registration> = {}): Registration => ({
  ...{ id: anId<'Registration'>(), askedBy, askedAt: new Date('2026-11-28T09:00:00Z'), decision: null },
  ...{ name: 'Bakker & Zonen', kind: 'company', number: aNumber(), note: 'Ik leid de opleidingen. Bel ons.' },
  ...facts,
});

const anOrganisation = (facts: Partial<NewOrganisation> = {}): NewOrganisation => ({
  ...{ id: `bakker-${anId()}`, name: 'Bakker', kind: 'company', number: aNumber() },
  ...facts,
});

/** What every store of registrations promises. */
export function registrationStorePromises(which: string, make: () => Promise<RegistrationStoreUnderTest>): void {
  describe(`The store of registrations ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const { store, anAccount, told } = await make();
      const registration = aRegistration(await anAccount());
      const { id } = registration;
      return {
        work: (inside) =>
          store.transact((tx) =>
            inside(async () => {
              await tx.add(registration);
              await tx.publish({ type: 'identity.letter-due.v1', about: 'registration', id });
            }),
          ),
        seen: async () => ({
          written: (await store.transact((tx) => tx.registration(id))) ? 1 : 0,
          told: await told(id),
        }),
      };
    });

    it.each([
      { kind: 'refused', reason: 'Wij konden u niet bereiken.' },
      { kind: 'known', organisationId: 'lichtlijn' },
      { kind: 'admitted', organisationId: 'bakker-12345678' },
    ] as const)('keeps what was asked, and that it was $kind', async (decision) => {
      const { store, anAccount } = await make();
      const registration = aRegistration(await anAccount());
      await store.transact((tx) => tx.add(registration));
      expect(await store.transact((tx) => tx.registration(registration.id))).toEqual(registration);
      await store.transact((tx) => tx.decide(registration.id, decision));
      expect(await store.transact((tx) => tx.registration(registration.id))).toEqual({ ...registration, decision });
    });

    it('counts what waits of someone, and of nobody else', async () => {
      const { store, anAccount } = await make();
      const [one, other] = [await anAccount(), await anAccount()];
      const [waits, decided, withdrawn] = [aRegistration(one), aRegistration(one), aRegistration(one)];
      for (const registration of [waits, decided, withdrawn, aRegistration(other)])
        await store.transact((tx) => tx.add(registration));
      await store.transact((tx) => tx.decide(decided.id, { kind: 'refused', reason: 'Nee' }));
      await store.transact((tx) => tx.remove(withdrawn.id));
      expect(await store.transact((tx) => tx.countOpen(one))).toBe(1);
      expect(await store.transact((tx) => tx.registration(withdrawn.id))).toBeUndefined();
    });

    it('lets one of two organisations with a number in, also when both come at once', async () => {
      const { store } = await make();
      const number = aNumber();
      const both = [anOrganisation({ number }), anOrganisation({ number })];
      const added = await Promise.all(both.map((one) => store.transact((tx) => tx.addOrganisation(one))));
      expect([...added].sort()).toEqual([false, true]);
      const { id, name } = both[added.indexOf(true)] as NewOrganisation;
      expect(await store.transact((tx) => tx.organisationOfNumber(number))).toEqual({ id, name });
      expect(await store.transact((tx) => tx.organisation(id))).toEqual({ id, name });
      expect(await store.transact((tx) => tx.organisation('nowhere'))).toBeUndefined();
    });

    it('gives whoever registered it a role there', async () => {
      const { store, anAccount, rolesAt } = await make();
      const [accountId, organisation] = [await anAccount(), anOrganisation()];
      await store.transact(async (tx) => {
        await tx.addOrganisation(organisation);
        const terms = { role: 'owner', factor: null, from: '2026-11-28' as never, until: null } as const;
        await tx.agree(accountId, organisation.id, terms);
      });
      expect(await rolesAt(organisation.id, accountId)).toEqual(['owner']);
    });

    it('lets work on one registration wait for other work on it', async () => {
      const { store, anAccount } = await make();
      const registration = aRegistration(await anAccount());
      await store.transact((tx) => tx.add(registration));
      const decide = () =>
        store.transact(async (tx) => {
          if ((await tx.registration(registration.id))?.decision) return 'late';
          await tx.decide(registration.id, { kind: 'refused', reason: 'Nee' });
          return 'first';
        });
      expect((await Promise.all([decide(), decide(), decide()])).sort()).toEqual(['first', 'late', 'late']);
    });
  });
}
