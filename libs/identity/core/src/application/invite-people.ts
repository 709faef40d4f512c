import type { Actor, OrganisationId } from '@academy/contracts/identity';
import type { Clock, Language } from '@academy/kernel';
import type { Invitation } from '../domain/invitation';
import { dayBefore, mailedNow, organisationWaits } from '../domain/invitation-mails';
import { mailAddressOf } from '../domain/mail-address';
import { sameInvitation, weighLines, type Invitee, type InviteLine } from '../domain/weigh-lines';
import type { InvitationStore, InvitationTransaction } from './invitation-store';
import { may, type OrganisationFacts } from './may';
import type { Secrets } from './secrets';

export type InvitePeopleOutcome =
  | { readonly kind: 'InvitationsSent'; readonly count: number }
  /** Nothing was sent: it was a trial, or something is wrong in a line. */
  | { readonly kind: 'InvitationsWeighed'; readonly lines: readonly InviteLine[] }
  | { readonly kind: 'TooManyMails'; readonly retryAfterSeconds: number }
  | { readonly kind: 'NotAllowed' };

export interface InviteRequest {
  /** Null for whoever operates the academy, at its command line. */
  readonly actor: Actor | null;
  readonly organisationId: OrganisationId;
  readonly people: readonly Invitee[];
  /** Of the mails. */
  readonly language: Language;
  /** Whether to tell what would happen, and do nothing. */
  readonly trial: boolean;
}

/**
 * Asks people at their addresses to be something at an organisation: all of them, or nobody while a line is wrong. Whether
 * an address has an account is looked at nowhere here. The same address and role again is the same invitation, mailed again.
 */
export class InvitePeople {
  constructor(
    private readonly store: InvitationStore,
    private readonly secrets: Pick<Secrets, 'invitationId'>,
    private readonly clock: Clock,
  ) {}

  /** An organisation that is not there answers as one that is another's. */
  execute({ people: typed, ...request }: InviteRequest): Promise<InvitePeopleOutcome> {
    const people = typed.map((one) => ({ ...one, email: mailAddressOf(one.email) }));
    return this.store.transact(async (tx) => {
      const organisation = await tx.organisation(request.organisationId, this.clock.today());
      if (!organisation || !(request.actor === null || may.administer(request.actor, organisation)))
        return { kind: 'NotAllowed' };
      return this.invite(tx, organisation, { ...request, people });
    });
  }

  private async invite(
    tx: InvitationTransaction,
    { id, kind }: OrganisationFacts,
    request: InviteRequest,
  ): Promise<InvitePeopleOutcome> {
    const { people, trial } = request;
    const now = this.clock.now();
    const emails = [...new Set(people.map(({ email }) => email))];
    const before = await tx.among(id, emails);
    const mailedTo = await tx.mailedTo(emails, dayBefore(now));
    const facts = { organisation: kind, before, mailedTo, now, today: this.clock.today() };
    const lines = weighLines(people, facts);
    const mailed = people.filter((_, nth) => lines[nth]?.effect !== 'justMailed');
    if (trial || lines.some(({ faults }) => faults.length > 0)) return { kind: 'InvitationsWeighed', lines };
    const retryAfterSeconds = organisationWaits(await tx.mailedFor(id, dayBefore(now)), mailed.length, now);
    if (retryAfterSeconds > 0) return { kind: 'TooManyMails', retryAfterSeconds };
    await this.send(tx, { ...request, people: mailed }, before);
    return { kind: 'InvitationsSent', count: people.length };
  }

  private async send(tx: InvitationTransaction, request: InviteRequest, before: readonly Invitation[]): Promise<void> {
    const known = new Map(before.map((one) => [sameInvitation(one), one]));
    const sent = request.people.map((one) => this.invitationOf(one, known.get(sameInvitation(one)), request));
    await tx.keep(sent);
    await tx.publish(sent.map(({ id }) => ({ type: 'identity.letter-due.v1', about: 'invitation', id })));
  }

  private invitationOf(
    invitee: Invitee,
    before: Invitation | undefined,
    { actor, organisationId, language }: InviteRequest,
  ): Invitation {
    const { email, role, factor, until } = invitee;
    const asked = {
      ...{ id: before?.id ?? this.secrets.invitationId(), organisationId, language, email, role, factor, until },
      ...{ invitedBy: actor?.accountId ?? null, invitedByKey: null },
    };
    return mailedNow(asked, before, this.clock.now());
  }
}
