import type { AccountId, OrganisationId } from '@academy/contracts/identity';
import type { Day } from '@academy/kernel';
import { describe, expect, it } from '@jest/globals';
import type { MembershipStore } from '../application/membership-store';
import type { MembershipTerms } from '../domain/membership-rules';
import type { OrganisationKind } from '../domain/roles';
import { aNote } from './a-note';

const [yesterday, today, tomorrow] = ['2026-11-27', '2026-11-28', '2026-11-29'] as [Day, Day, Day];
const terms = (facts: Partial<MembershipTerms> = {}): MembershipTerms => ({
  ...{ role: 'author', factor: null, from: yesterday, until: null },
  ...facts,
});

interface Made {
  readonly store: MembershipStore;
  anOrganisation(kind: OrganisationKind): Promise<OrganisationId>;
  anAccount(): Promise<AccountId>;
  at(organisationId: OrganisationId, accountId: AccountId): Promise<readonly { readonly id: string }[]>;
}

/** What whoever keeps memberships promises. */
export function membershipStorePromises(which: string, make: () => Promise<Made>): void {
  describe(`Memberships ${which}`, () => {
    it('are of an organisation that is known, and owned while someone owns it', async () => {
      const { store, anOrganisation, anAccount } = await make();
      const [id, owner] = [await anOrganisation('school'), await anAccount()];
      expect(await store.organisation('nowhere', today)).toBeUndefined();
      expect(await store.organisation(id, today)).toEqual({ id, kind: 'school', isOwned: false });
      await store.agree(owner, id, terms({ role: 'owner', from: today, until: today }), aNote());
      const isOwned = async (on: Day) => (await store.organisation(id, on))?.isOwned;
      expect([await isOwned(yesterday), await isOwned(today), await isOwned(tomorrow)]).toEqual([false, true, false]);
    });

    it('are one for each role, with the terms that were agreed last and since when it was so', async () => {
      const { store, anOrganisation, anAccount, at } = await make();
      const [id, who] = [await anOrganisation('company'), await anAccount()];
      expect(await store.knows(who, id)).toBe(false);
      await store.agree(who, id, terms(), aNote());
      await store.agree(who, id, terms({ role: 'trainer' }), aNote());
      await store.agree(who, id, terms({ from: today, factor: 0.4, until: tomorrow }), aNote());
      expect(await store.knows(who, id)).toBe(true);
      const found = await at(id, who);
      expect(found).toHaveLength(2);
      const all = await Promise.all(found.map((one) => store.membership(one.id as never)));
      expect(all.find((one) => one?.role === 'author')).toMatchObject({
        ...{ accountId: who, organisationId: id, from: yesterday, factor: 0.4, until: tomorrow },
      });
    });

    it('end with the day before, and are forgotten where they would never have begun', async () => {
      const { store, anOrganisation, anAccount, at } = await make();
      const [id, who] = [await anOrganisation('company'), await anAccount()];
      await store.agree(who, id, terms(), aNote());
      await store.agree(who, id, terms({ role: 'trainer', from: today }), aNote());
      for (const { id: one } of await at(id, who)) await store.end(one as never, today, aNote());
      const left = await at(id, who);
      expect(left).toHaveLength(1);
      expect(await store.membership(left[0]?.id as never)).toMatchObject({ role: 'author', until: yesterday });
      await store.end(left[0]?.id as never, tomorrow, aNote());
      expect(await store.membership(left[0]?.id as never)).toMatchObject({ until: yesterday });
    });
  });
}
