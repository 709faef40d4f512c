import type { Actor, OrganisationId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { may } from '../application/may';
import type { ScimKey } from '../domain/scim-key';
import type { ScimStore } from './scim-store';

export type ListScimKeysOutcome =
  { readonly kind: 'ScimKeys'; readonly keys: readonly ScimKey[] } | { readonly kind: 'NotAllowed' };

/** Shows the owners of an organisation which keys there are, and were. */
export class ListScimKeys {
  constructor(
    private readonly store: ScimStore,
    private readonly clock: Clock,
  ) {}

  /** An organisation that is not there answers as one that is another's. */
  execute({ actor, organisationId }: { actor: Actor; organisationId: OrganisationId }): Promise<ListScimKeysOutcome> {
    return this.store.transact(organisationId, async (tx): Promise<ListScimKeysOutcome> => {
      const organisation = await tx.organisation(organisationId, this.clock.today());
      if (!organisation || !may.connect(actor, organisation)) return { kind: 'NotAllowed' };
      return { kind: 'ScimKeys', keys: await tx.keys() };
    });
  }
}
