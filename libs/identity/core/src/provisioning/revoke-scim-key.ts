import type { Actor, OrganisationId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { may } from '../application/may';
import { noteOfScimKey } from './noting-scim';
import type { ScimKeyId } from '../domain/scim-key';
import type { ScimStore } from './scim-store';

export interface RevokeScimKeyOutcome {
  readonly kind: 'ScimKeyRevoked' | 'NotAllowed';
}

interface RevokeRequest {
  readonly actor: Actor;
  readonly organisationId: OrganisationId;
  readonly id: ScimKeyId;
}

/**
 * Ends a key at once. What was asked with it and not answered yet is withdrawn: whoever had a key that leaked brings nobody in
 * after it is gone.
 */
export class RevokeScimKey {
  constructor(
    private readonly store: ScimStore,
    private readonly clock: Clock,
  ) {}

  /** One that is not there answers as one of another organisation; one that was revoked before is so still. */
  execute({ actor, organisationId, id }: RevokeRequest): Promise<RevokeScimKeyOutcome> {
    return this.store.transact(organisationId, async (tx) => {
      const organisation = await tx.organisation(organisationId, this.clock.today());
      if (!organisation || !may.connect(actor, organisation)) return { kind: 'NotAllowed' };
      const key = (await tx.keys()).find((one) => one.id === id);
      if (!key) return { kind: 'NotAllowed' };
      if (key.revokedAt) return { kind: 'ScimKeyRevoked' };
      await tx.keepKey({ ...key, revokedAt: this.clock.now() });
      await tx.withdrawAskedBy(id);
      await tx.note(noteOfScimKey('SCIM_KEY_REVOKED', actor, key));
      return { kind: 'ScimKeyRevoked' };
    });
  }
}
