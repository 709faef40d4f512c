import type { Letter } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { stateOf, type InvitationId } from '../domain/invitation';
import type { InvitationStore } from './invitation-store';
import type { Secrets } from './secrets';

/**
 * The mail to whoever is invited; its link is drawn here, and kept only as a hash. Who invited is not named in it: a name
 * is anyone's to choose, and no text of theirs goes to an address that did not show it wants it.
 */
export class WriteInvitationLetter {
  constructor(
    private readonly store: InvitationStore,
    private readonly secrets: Pick<Secrets, 'token' | 'hashOf'>,
    private readonly clock: Clock,
  ) {}

  /** Undefined where it cannot be answered any more. An address with an account gets the same mail as one without. */
  execute({ id }: { id: InvitationId }): Promise<Letter | undefined> {
    return this.store.transact(async (tx) => {
      const today = this.clock.today();
      const invitation = await tx.invitation(id);
      if (!invitation || stateOf(invitation, this.clock.now(), today) !== 'open') return undefined;
      const organisation = await tx.organisation(invitation.organisationId, today);
      if (!organisation) return undefined;
      const link = this.secrets.token();
      await tx.keep([{ ...invitation, linkHash: this.secrets.hashOf(link) }]);
      const { email, language, role, expiresAt } = invitation;
      return { kind: 'Invited', to: { email, language }, organisation: organisation.name, role, link, expiresAt };
    });
  }
}
