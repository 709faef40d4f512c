import type { Actor, OrganisationId } from '@academy/contracts/identity';
import type { Clock, Day, Fault } from '@academy/kernel';
import { may } from '../application/may';
import type { Secrets } from '../application/secrets';
import { noteOfScimKey } from './noting-scim';
import { MOST_SCIM_KEYS, scimKeyFaults, scimKeyState, type ScimKeyProblem } from '../domain/scim-key';
import type { ScimStore } from './scim-store';

export type MakeScimKeyOutcome =
  /** The secret is told this once. */
  | { readonly kind: 'ScimKeyMade'; readonly secret: string }
  | { readonly kind: 'InvalidInput'; readonly faults: readonly Fault<{ readonly kind: ScimKeyProblem }>[] }
  | { readonly kind: 'TooManyScimKeys' }
  | { readonly kind: 'NotAllowed' };

interface MakeRequest {
  readonly actor: Actor;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly lastDay: Day;
}

/** Makes a key with which an organisation's administration says who works there: its owners may. */
export class MakeScimKey {
  constructor(
    private readonly store: ScimStore,
    private readonly secrets: Pick<Secrets, 'token' | 'hashOf' | 'scimKeyId'>,
    private readonly clock: Clock,
  ) {}

  /** An organisation that is not there answers as one that is another's. */
  execute({ actor, organisationId, name: typed, lastDay }: MakeRequest): Promise<MakeScimKeyOutcome> {
    const [name, today] = [typed.trim(), this.clock.today()];
    return this.store.transact(organisationId, async (tx) => {
      const organisation = await tx.organisation(organisationId, today);
      if (!organisation || !may.connect(actor, organisation)) return { kind: 'NotAllowed' };
      const faults = scimKeyFaults({ name, lastDay }, today);
      if (faults.length > 0) return { kind: 'InvalidInput', faults };
      const open = (await tx.keys()).filter((key) => scimKeyState(key, today) === 'open');
      if (open.length >= MOST_SCIM_KEYS) return { kind: 'TooManyScimKeys' };
      const [id, secret] = [this.secrets.scimKeyId(), `scim_${this.secrets.token()}`];
      await tx.keepKey({
        ...{ id, organisationId, name, secretHash: this.secrets.hashOf(secret), lastDay },
        ...{ madeBy: actor.accountId, madeAt: this.clock.now(), revokedAt: null, usedAt: null },
      });
      await tx.note(noteOfScimKey('SCIM_KEY_MADE', actor, { id, organisationId }));
      return { kind: 'ScimKeyMade', secret };
    });
  }
}
