import type { Noted } from '@academy/contracts/audit';
import type { AccountId, Actor, LetterDue, OrganisationId } from '@academy/contracts/identity';
import { anId, InMemory } from '@academy/testkit/pure';
import type { InvitationStore, InvitationTransaction } from '../application/invitation-store';
import type { OrganisationFacts } from '../application/may';
import type { Invitation, InvitationId } from '../domain/invitation';
import type { MailsOfADay } from '../domain/invitation-mails';
import type { MembershipTerms } from '../domain/membership-rules';
import { noRoles, type OrganisationKind } from '../domain/roles';

interface Agreed extends MembershipTerms {
  readonly accountId: AccountId;
  readonly organisationId: OrganisationId;
}

export interface InvitationRows {
  readonly organisations: Map<OrganisationId, OrganisationFacts & { readonly name: string }>;
  readonly invitations: Map<InvitationId, Invitation>;
  readonly addresses: Map<AccountId, string>;
  readonly workers: Map<AccountId, Actor['worksAs']>;
  readonly agreed: Agreed[];
  /** Whom an organisation's administration told of turned out to be. */
  readonly recognised: {
    readonly accountId: AccountId;
    readonly organisationId: OrganisationId;
    readonly email: string;
  }[];
  readonly told: (LetterDue | Noted)[];
}

/** Invitations in memory; it passes the same promises as the Postgres store. */
export class FakeInvitationStore implements InvitationStore {
  private readonly memory = new InMemory<InvitationRows>({
    ...{ organisations: new Map(), invitations: new Map(), addresses: new Map(), workers: new Map() },
    ...{ agreed: [], recognised: [], told: [] },
  });

  transact: InvitationStore['transact'] = (work) => this.memory.transact((rows) => work(invitationsIn(rows)));

  anOrganisation(kind: OrganisationKind, isOwned = kind !== 'academy'): OrganisationId {
    const id = anId<'Organisation'>();
    this.memory.rows.organisations.set(id, { id, kind, isOwned, name: `Organisatie ${id} (fictief)` });
    return id;
  }

  /** From now on nobody is anything there. */
  endOrganisation = (id: OrganisationId) => void this.memory.rows.organisations.delete(id);

  anAccount(email: string, worksAs: Actor['worksAs'] = noRoles, accountId = anId<'Account'>()): AccountId {
    this.memory.rows.addresses.set(accountId, email);
    this.memory.rows.workers.set(accountId, worksAs);
    return accountId;
  }

  all = () => [...this.memory.rows.invitations.values()];
  agreed = () => this.memory.rows.agreed;
  recognised = () => this.memory.rows.recognised;
  told = () => this.memory.rows.told;
}

export const invitationsIn = (rows: InvitationRows): InvitationTransaction => ({
  organisation: async (id) => rows.organisations.get(id),
  among: async (organisationId, emails) =>
    [...rows.invitations.values()].filter((one) => one.organisationId === organisationId && emails.includes(one.email)),
  async mailedTo(emails, after) {
    const found = [...rows.invitations.values()].filter((one) => emails.includes(one.email) && one.mailedAt > after);
    return new Map(
      emails.flatMap((email) => {
        const mails = mailsOf(
          found.filter((one) => one.email === email),
          Math.max,
        );
        return mails ? [[email, mails] as const] : [];
      }),
    );
  },
  async mailedFor(organisationId, after) {
    const found = [...rows.invitations.values()].filter(
      (one) => one.organisationId === organisationId && one.mailedAt > after,
    );
    return mailsOf(found, Math.min);
  },
  invitation: async (id) => rows.invitations.get(id),
  async keep(invitations) {
    for (const one of invitations) rows.invitations.set(one.id, one);
  },
  worksAs: async (accountId) => rows.workers.get(accountId) ?? noRoles,
  addressOf: async (accountId) => rows.addresses.get(accountId),
  async agree(accountId, organisationId, terms, note) {
    rows.agreed.push({ ...terms, accountId, organisationId });
    rows.told.push(note);
  },
  recognise: async (accountId, organisationId, email) =>
    void rows.recognised.push({ accountId, organisationId, email }),
  publish: async (events) => void rows.told.push(...events),
});

function mailsOf(
  found: readonly Pick<Invitation, 'mails' | 'mailedAt'>[],
  which: (...times: number[]) => number,
): MailsOfADay | undefined {
  if (found.length === 0) return undefined;
  const count = found.reduce((sum, { mails }) => sum + mails, 0);
  return { count, at: new Date(which(...found.map(({ mailedAt }) => mailedAt.getTime()))) };
}
