import type { Clock } from '@academy/kernel';
import type { FailedTries } from '../application/failed-tries';
import { pauseOf } from '../application/pause-of';
import type { Secrets } from '../application/secrets';
import { guessing } from '../domain/pause';
import { scimKeyState, type ScimActor, type ScimKey } from '../domain/scim-key';
import type { ScimKeyRing } from './scim-store';

export type OpenWithScimKeyOutcome =
  | { readonly kind: 'ScimKeyOpens'; readonly actor: ScimActor }
  /** Wrong, ended or revoked: all alike. */
  | { readonly kind: 'ScimKeyWrong' }
  | { readonly kind: 'TooManyTries'; readonly retryAfterSeconds: number };

/** That a key is used is noted as seldom as this. */
const SEEN_MS = 600_000;

/**
 * Finds for which organisation a key asks. Whoever guesses waits, by where they are (ADR 22); a right key never does, since
 * administrations of many organisations may come from one place.
 */
export class OpenWithScimKey {
  constructor(
    private readonly ring: ScimKeyRing,
    private readonly tries: FailedTries,
    private readonly secrets: Pick<Secrets, 'hashOf'>,
    private readonly clock: Clock,
  ) {}

  /** `place` is the address that the request comes from. */
  async execute({ secret, place }: { secret: string; place: string }): Promise<OpenWithScimKeyOutcome> {
    const key = await this.ring.byHash(this.secrets.hashOf(secret));
    if (!key || scimKeyState(key, this.clock.today()) !== 'open') return this.refuse(place);
    await this.see(key);
    return { kind: 'ScimKeyOpens', actor: { keyId: key.id, organisationId: key.organisationId, name: key.name } };
  }

  private async refuse(place: string): Promise<OpenWithScimKeyOutcome> {
    const [guesser, now] = [{ email: '', from: `scim ${place}` }, this.clock.now()];
    const retryAfterSeconds = await pauseOf(this.tries, guesser, guessing, now);
    if (retryAfterSeconds > 0) return { kind: 'TooManyTries', retryAfterSeconds };
    await this.tries.add(guesser, now);
    return { kind: 'ScimKeyWrong' };
  }

  private async see(key: ScimKey): Promise<void> {
    const now = this.clock.now();
    if (!key.usedAt || now.getTime() - key.usedAt.getTime() > SEEN_MS) await this.ring.used(key, now);
  }
}
