import type { Certificate } from '@academy/certification/core';
import { systemClock, type Clock } from '@academy/kernel';
import type { KeyRing } from '../keys/key-ring';
import { openBadgeOf, type UnsignedCredential } from './open-badge';
import { Kept } from './kept';
import { sign, type Signed } from './sign';
import { isGenuine, verifyCredential, type StatusOf } from './verify';
import { isRevoked, statusListCredential, type StatusListCredential } from './status-list';
import type { Site } from './site';

/** Certificates that are looked at in one period, such as those of one school. */
const MOST_VERDICTS = 1_000;

/** Issues and checks the academy's credentials. */
export class Credentials {
  /** Whether a signature holds; dates and the status list are looked at each time. */
  private readonly verdicts = new Kept<boolean>(MOST_VERDICTS);

  constructor(
    private readonly keys: KeyRing,
    private readonly site: Site,
    private readonly clock: Clock = systemClock,
  ) {}

  /** The signed credential of a certificate: the same bytes each time. */
  issue(certificate: Certificate): Promise<Signed<UnsignedCredential>> {
    return sign(openBadgeOf(certificate, this.site), this.keys.signerFor(certificate.keyId), certificate.issuedAt);
  }

  /** The signed list of withdrawn places, as it stands at a moment (whole seconds). */
  statusList(listId: string, revoked: Iterable<number>, at: string): Promise<Signed<StatusListCredential>> {
    return statusListCredential(this.site, this.keys.active, { listId, revoked, at });
  }

  /** Checks any credential that is handed in. */
  verify(credential: unknown, statusOf: StatusOf) {
    const { keys, clock } = this;
    return verifyCredential(credential, { keys, clock, statusOf, isGenuine: (signed) => this.isGenuine(signed) });
  }

  /** Reads a place from a signed status list of ours; a list that is not genuine says nothing. */
  async statusIn(list: Signed<StatusListCredential>, index: number): Promise<'good' | 'revoked' | 'unknown'> {
    if (!(await this.isGenuine(list))) return 'unknown';
    return (await isRevoked(list, index)) ? 'revoked' : 'good';
  }

  private isGenuine(signed: object & { validFrom: string }): Promise<boolean> {
    return this.verdicts.of(signed, () => isGenuine(signed, this.keys.publicKeys));
  }
}
