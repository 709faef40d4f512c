import type { AccountId, OrganisationId, Role } from '@academy/contracts/identity';
import type { Day } from '@academy/kernel';
import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { ScimKey } from '../domain/scim-key';
import type { ScimPerson } from '../domain/scim-person';
import type { ScimStore } from '../provisioning/scim-store';
import { aNote } from './a-note';

interface Made {
  readonly store: ScimStore;
  anOrganisation(): Promise<OrganisationId>;
  anAccount(): Promise<AccountId>;
  aMembership(accountId: AccountId, organisationId: OrganisationId, role: Role, from: Day): Promise<void>;
  /** How often something was told of which this field has this value. */
  told(field: string, value: string): Promise<number>;
}

const [yesterday, today] = ['2026-11-27', '2026-11-28'] as [Day, Day];
const at = (hour: number) => new Date(Date.UTC(2026, 10, 28, hour));

const aKey = (organisationId: OrganisationId, facts: Partial<ScimKey> = {}): ScimKey => ({
  ...{ id: anId<'ScimKey'>(), organisationId, name: 'Entra ID', secretHash: anId(), madeBy: null, madeAt: at(9) },
  ...{ lastDay: today, revokedAt: null, usedAt: null },
  ...facts,
});

const aPerson = (organisationId: OrganisationId, facts: Partial<ScimPerson> = {}): ScimPerson => ({
  ...{ id: anId<'ScimPerson'>(), organisationId, userName: `${anId()}@school.nl`, externalId: null },
  ...{ email: `${anId()}@school.nl`, givenName: null, familyName: null, displayName: null, language: 'nl' as const },
  ...{ accountId: null, version: 1, createdAt: at(9), changedAt: at(9) },
  ...facts,
});

const all = { filter: undefined, skip: 0, count: 10 };

/** What every store of an organisation's own administration promises. */
export function scimStorePromises(which: string, make: () => Promise<Made>): void {
  describe(`What an organisation keeps for its administration ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const { store, anOrganisation, told } = await make();
      const here = await anOrganisation();
      const whom = anId<'Account'>();
      return {
        work: (inside) =>
          store.transact(here, (tx) =>
            inside(async () => {
              await tx.keepPerson(aPerson(here));
              await tx.note({ ...aNote(), whom });
            }),
          ),
        seen: async () => ({
          written: await store.transact(here, async (tx) => (await tx.people(all, today)).total),
          told: await told('whom', whom),
        }),
      };
    });

    it('is its keys as they are now, the last made first, and none of another', async () => {
      const { store, anOrganisation } = await make();
      const [here, there] = [await anOrganisation(), await anOrganisation()];
      const [first, last] = [aKey(here), aKey(here, { madeAt: at(10), usedAt: at(11) })];
      await store.transact(there, (tx) => tx.keepKey(aKey(there)));
      await store.transact(here, async (tx) => {
        await tx.keepKey(first);
        await tx.keepKey(last);
        await tx.keepKey({ ...first, revokedAt: at(12) });
      });
      expect(await store.transact(here, (tx) => tx.keys())).toEqual([last, { ...first, revokedAt: at(12) }]);
    });

    it('is people in the order in which they were told of, by name, address or number, and nobody of another', async () => {
      const { store, anOrganisation } = await make();
      const [here, there] = [await anOrganisation(), await anOrganisation()];
      const ada = aPerson(here, { userName: 'Ada@School.nl', externalId: 'e-1', email: 'ada@school.nl' });
      const bo = aPerson(here, { createdAt: at(10), externalId: 'E-1', givenName: 'Bo', language: 'en' });
      const elsewhere = aPerson(there, { userName: 'ada@school.nl', email: 'ada@school.nl', externalId: 'e-1' });
      await store.transact(there, (tx) => tx.keepPerson(elsewhere));
      await store.transact(here, async (tx) => {
        await tx.keepPerson(bo);
        await tx.keepPerson(ada);
      });
      const found = async (attribute: 'userName' | 'externalId' | 'emails.value' | 'id', value: string) =>
        (await store.transact(here, (tx) => tx.people({ ...all, filter: { attribute, value } }, today))).people;
      const [whole, page] = await store.transact(here, async (tx) => [
        await tx.people(all, today),
        await tx.people({ ...all, skip: 1, count: 1 }, today),
      ]);
      expect(whole).toEqual({ total: 2, people: [ada, bo].map((one) => ({ ...one, roles: [] })) });
      expect(page).toEqual({ total: 2, people: [{ ...bo, roles: [] }] });
      for (const [attribute, value] of [
        ['userName', 'ADA@school.nl'],
        ['externalId', 'e-1'],
        ['emails.value', 'Ada@school.nl'],
        ['id', ada.id],
      ] as const)
        expect((await found(attribute, value)).map(({ id }) => id)).toEqual([ada.id]);
      expect(await found('id', 'no id')).toEqual([]);
      expect(await store.transact(here, (tx) => tx.person(elsewhere.id, today))).toBeUndefined();
    });

    it('knows a name and an address as taken by another there, in whichever spelling, and forgets who goes', async () => {
      const { store, anOrganisation } = await make();
      const [here, there] = [await anOrganisation(), await anOrganisation()];
      const ada = aPerson(here, { userName: 'Ada', email: 'ada@school.nl' });
      await store.transact(here, (tx) => tx.keepPerson(ada));
      const taken = (
        organisation: OrganisationId,
        userName: string,
        email: string,
        except: ScimPerson['id'] | null = null,
      ) => store.transact(organisation, (tx) => tx.isTaken({ userName, email }, except));
      expect(await taken(here, 'ADA', 'bo@school.nl')).toBe(true);
      expect(await taken(here, 'bo', 'ada@school.nl')).toBe(true);
      expect(await taken(here, 'ada', 'ada@school.nl', ada.id)).toBe(false);
      expect(await taken(there, 'ada', 'ada@school.nl')).toBe(false);
      await store.transact(here, (tx) => tx.forget(ada.id));
      expect(await taken(here, 'ada', 'ada@school.nl')).toBe(false);
    });

    it('shows what someone is there who said yes, and ends it', async () => {
      const { store, anOrganisation, anAccount, aMembership } = await make();
      const [here, there] = [await anOrganisation(), await anOrganisation()];
      const [ada, bo] = [await anAccount(), await anAccount()];
      await aMembership(ada, here, 'staff', yesterday);
      await aMembership(ada, here, 'owner', today);
      await aMembership(ada, there, 'mentor', yesterday);
      const person = aPerson(here, { accountId: ada });
      await store.transact(here, (tx) => tx.keepPerson(person));
      const rolesNow = async () => (await store.transact(here, (tx) => tx.person(person.id, today)))?.roles;
      expect(await rolesNow()).toEqual(['owner', 'staff']);
      const isOwned = () => store.transact(here, (tx) => tx.isOwnedBesides(ada, today));
      expect(await isOwned()).toBe(false);
      await aMembership(bo, here, 'owner', yesterday);
      expect(await isOwned()).toBe(true);
      await store.transact(here, async (tx) => {
        for (const { id } of await tx.membershipsOf(ada, today)) await tx.end(id, today);
      });
      expect(await rolesNow()).toEqual([]);
      expect(await store.transact(there, (tx) => tx.membershipsOf(ada, today))).toHaveLength(1);
    });

    it('withdraws what was asked with one key and not answered', async () => {
      const { store, anOrganisation } = await make();
      const here = await anOrganisation();
      const [key, other] = [aKey(here), aKey(here)];
      const asked = (facts: object) => ({
        ...{ id: anId<'Invitation'>(), organisationId: here, email: `${anId()}@school.nl`, role: 'staff' as const },
        ...{ factor: null, until: null, language: 'nl' as const, invitedBy: null, linkHash: null, mails: 1 },
        ...{ mailedAt: at(9), expiresAt: at(20), answer: null, invitedByKey: key.id, ...facts },
      });
      const invitations = [asked({}), asked({ answer: 'declined' }), asked({ invitedByKey: other.id })];
      await store.transact(here, async (tx) => {
        await tx.keepKey(key);
        await tx.keepKey(other);
        await tx.keep(invitations);
        await tx.withdrawAskedBy(key.id);
      });
      const left = await store.transact(here, (tx) =>
        tx.among(
          here,
          invitations.map(({ email }) => email),
        ),
      );
      const answers = new Map(left.map(({ id, answer }) => [id, answer]));
      expect(invitations.map(({ id }) => answers.get(id))).toEqual(['withdrawn', 'declined', null]);
    });

    it('lets one tell of someone after another, so that nobody is told of twice', async () => {
      const { store, anOrganisation } = await make();
      const here = await anOrganisation();
      const told = aPerson(here);
      const tell = () =>
        store.transact(here, async (tx) => {
          if (await tx.isTaken(told, null)) return 'taken';
          await tx.keepPerson({ ...told, id: anId<'ScimPerson'>() });
          return 'kept';
        });
      const outcomes = await Promise.all([tell(), tell(), tell()]);
      expect(outcomes.filter((one) => one === 'kept')).toHaveLength(1);
    });
  });
}
