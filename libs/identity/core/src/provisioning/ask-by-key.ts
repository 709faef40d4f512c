import type { Role } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { Secrets } from '../application/secrets';
import { stateOf } from '../domain/invitation';
import { dayBefore, mailboxWaits, mailedNow, organisationWaits } from '../domain/invitation-mails';
import type { ScimActor } from '../domain/scim-key';
import type { ScimDetails } from '../domain/scim-person';
import type { ScimTransaction } from './scim-store';

/** Asks people, in the name of an organisation, to be something there. */
export class AskByKey {
  constructor(
    private readonly secrets: Pick<Secrets, 'invitationId'>,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers how many seconds to wait; 0 where they were asked, or are still. Whoever declined is not asked again by a machine
   * that asks every night, unless it tells of them anew.
   */
  async ask(
    tx: ScimTransaction,
    { organisationId, keyId }: ScimActor,
    { email, language }: ScimDetails,
    { role, anew }: { readonly role: Role; readonly anew: boolean },
  ): Promise<number> {
    const now = this.clock.now();
    const before = (await tx.among(organisationId, [email])).find((one) => one.role === role);
    const state = before && stateOf(before, now, this.clock.today());
    if (state === 'open' || (state === 'declined' && !anew)) return 0;
    const since = dayBefore(now);
    const waits =
      mailboxWaits((await tx.mailedTo([email], since)).get(email), now) ||
      organisationWaits(await tx.mailedFor(organisationId, since), 1, now);
    if (waits > 0) return waits;
    const asked = {
      ...{ id: before?.id ?? this.secrets.invitationId(), organisationId, email, role, language },
      ...{ factor: null, until: null, invitedBy: null, invitedByKey: keyId },
    };
    const invitation = mailedNow(asked, before, now);
    await tx.keep([invitation]);
    await tx.publish([{ type: 'identity.letter-due.v1', about: 'invitation', id: invitation.id }]);
    return 0;
  }

  /** Withdraws what an address was asked there and did not answer, in whichever role. */
  async withdraw(tx: ScimTransaction, { organisationId }: ScimActor, email: string): Promise<void> {
    const asked = (await tx.among(organisationId, [email])).filter(({ answer }) => answer === null);
    if (asked.length > 0) await tx.keep(asked.map((one) => ({ ...one, answer: 'withdrawn' as const })));
  }
}
