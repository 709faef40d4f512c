import type { AccountId, OrganisationId } from '@academy/contracts/identity';
import type { Day } from '@academy/kernel';
import { anId, togetherOrNotAtAll } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import type { InvitationStore } from '../application/invitation-store';
import type { Invitation } from '../domain/invitation';
import type { MembershipTerms } from '../domain/membership-rules';
import { aNote } from './a-note';

export interface InvitationStoreUnderTest {
  readonly store: InvitationStore;
  anOrganisation(): Promise<OrganisationId>;
  /** Someone with this address; owner of an organisation where that is said. */
  anAccount(email: string, owns?: OrganisationId): Promise<AccountId>;
  /** What someone is anywhere, by what was agreed here. */
  agreed(accountId: AccountId): Promise<readonly Partial<MembershipTerms>[]>;
  /** How often something was told of which this field has this value. */
  told(field: string, value: string): Promise<number>;
}

const today = '2026-11-28' as Day;
const at = (hour: number) => new Date(Date.UTC(2026, 10, 28, hour));
const anAddress = () => `${anId()}@voorbeeld.nl`;

const anInvitation = (organisationId: OrganisationId, facts: Partial<Invitation> = {}): Invitation => ({
  ...{ id: anId<'Invitation'>(), organisationId, email: anAddress(), role: 'author', factor: null, until: null },
  ...{
    language: 'nl',
    invitedBy: null,
    invitedByKey: null,
    linkHash: null,
    mails: 1,
    mailedAt: at(9),
    expiresAt: at(20),
    answer: null,
  },
  ...facts,
});

/** What every store of invitations promises. */
export function invitationStorePromises(which: string, make: () => Promise<InvitationStoreUnderTest>): void {
  describe(`The store of invitations ${which}`, () => {
    togetherOrNotAtAll(async () => {
      const { store, anOrganisation, told } = await make();
      const invitation = anInvitation(await anOrganisation());
      const { id, organisationId, email } = invitation;
      return {
        work: (inside) =>
          store.transact((tx) =>
            inside(async () => {
              await tx.keep([invitation]);
              await tx.publish([{ type: 'identity.letter-due.v1', about: 'invitation', id }]);
            }),
          ),
        seen: async () => ({
          written: (await store.transact((tx) => tx.among(organisationId, [email]))).length,
          told: await told('id', id),
        }),
      };
    });

    it('keeps what was said last, and finds it by itself and among those of its organisation', async () => {
      const { store, anOrganisation, anAccount } = await make();
      const [here, elsewhere] = [await anOrganisation(), await anOrganisation()];
      const invitedBy = await anAccount(anAddress());
      const first = anInvitation(here);
      const later: Invitation = {
        ...first,
        ...{ factor: 0.4, until: '2027-07-31' as Day, language: 'en', invitedBy, linkHash: anId(), mails: 2 },
        ...{ mailedAt: at(11), expiresAt: at(21), answer: 'declined' },
      };
      const [asTrainer, there] = [
        anInvitation(here, { email: first.email, role: 'trainer' }),
        anInvitation(elsewhere, { email: first.email }),
      ];
      await store.transact((tx) => tx.keep([first, asTrainer, there, anInvitation(here)]));
      await store.transact((tx) => tx.keep([later]));
      expect(await store.transact((tx) => tx.invitation(first.id))).toEqual(later);
      expect(await store.transact((tx) => tx.invitation(anId<'Invitation'>()))).toBeUndefined();
      const found = await store.transact((tx) => tx.among(here, [first.email, anAddress()]));
      expect([...found].sort((a, b) => a.role.localeCompare(b.role))).toEqual([later, asTrainer]);
      expect(await store.transact((tx) => tx.among(here, []))).toEqual([]);
    });

    it('counts mails of a day to an address, by whomever, and of an organisation, to whomever', async () => {
      const { store, anOrganisation } = await make();
      const [here, elsewhere] = [await anOrganisation(), await anOrganisation()];
      const [email, other] = [anAddress(), anAddress()];
      await store.transact((tx) =>
        tx.keep([
          anInvitation(here, { email, mails: 2, mailedAt: at(9) }),
          anInvitation(elsewhere, { email, mails: 3, mailedAt: at(12) }),
          anInvitation(here, { email, role: 'staff', mails: 7, mailedAt: at(7) }),
          anInvitation(here, { email: other, mails: 1, mailedAt: at(10) }),
        ]),
      );
      const to = await store.transact((tx) => tx.mailedTo([email, other, anAddress()], at(8)));
      expect(to).toEqual(
        new Map([
          [email, { count: 5, at: at(12) }],
          [other, { count: 1, at: at(10) }],
        ]),
      );
      expect(await store.transact((tx) => tx.mailedFor(here, at(8)))).toEqual({ count: 3, at: at(9) });
      expect(await store.transact((tx) => tx.mailedFor(here, at(11)))).toBeUndefined();
    });

    it('lets one invite at an organisation after another, so that nobody is invited twice', async () => {
      const { store, anOrganisation } = await make();
      const [here, email] = [await anOrganisation(), anAddress()];
      const invite = () =>
        store.transact(async (tx) => {
          const [before] = await tx.among(here, [email]);
          if (!before) await tx.keep([anInvitation(here, { email })]);
          return before ? 'known' : 'new';
        });
      const outcomes = await Promise.all([invite(), invite(), invite(), invite()]);
      expect(outcomes.filter((one) => one === 'new')).toHaveLength(1);
    });

    it('lets one answer count of several that come together', async () => {
      const { store, anOrganisation } = await make();
      const invitation = anInvitation(await anOrganisation());
      await store.transact((tx) => tx.keep([invitation]));
      const answer = () =>
        store.transact(async (tx) => {
          const found = await tx.invitation(invitation.id);
          if (!found || found.answer) return 'late';
          await tx.keep([{ ...found, answer: 'accepted' }]);
          return 'first';
        });
      const outcomes = await Promise.all([answer(), answer(), answer()]);
      expect(outcomes.filter((one) => one === 'first')).toHaveLength(1);
    });

    it('knows the organisation, the address of an account, and where someone is what', async () => {
      const { store, anOrganisation, anAccount } = await make();
      const [here, email] = [await anOrganisation(), anAddress()];
      const owner = await anAccount(email, here);
      expect(await store.transact((tx) => tx.organisation(here, today))).toMatchObject({
        ...{ id: here, kind: 'school', name: expect.stringContaining('(fictief)') },
      });
      expect(await store.transact((tx) => tx.organisation('nowhere', today))).toBeUndefined();
      expect(await store.transact((tx) => tx.addressOf(owner))).toBe(email);
      expect(await store.transact((tx) => tx.addressOf(anId<'Account'>()))).toBeUndefined();
      expect(await store.transact((tx) => tx.worksAs(owner, today))).toMatchObject({ owner: [here], author: [] });
      const nobody = await store.transact((tx) => tx.worksAs(anId<'Account'>(), today));
      expect(Object.values(nobody).flat()).toEqual([]);
    });

    it('agrees on a membership, and tells what is to be written down', async () => {
      const { store, anOrganisation, anAccount, agreed, told } = await make();
      const [here, who] = [await anOrganisation(), await anAccount(anAddress())];
      const terms = { role: 'author', factor: 0.4, from: today, until: '2027-07-31' as Day } as const;
      await store.transact((tx) => tx.agree(who, here, terms, { ...aNote(), whom: who }));
      expect(await agreed(who)).toMatchObject([terms]);
      expect(await told('whom', who)).toBe(1);
    });
  });
}
