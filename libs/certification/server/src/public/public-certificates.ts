import { isDeepStrictEqual } from 'node:util';
import type { Certificate, VerificationOutcome } from '@academy/certification/core';
import type { Clock } from '@academy/kernel';
import {
  Credentials,
  openBadgeOf,
  siteAt,
  type Signed,
  type StatusListCredential,
  type UnsignedCredential,
} from '../credential';
import { commitmentOf, readHolderFile } from '../commitment/commitment';
import type { KeptCertificate, PostgresCertificateStore, ShownCertificate } from '../postgres/certificate-store';

/** A certificate and what checking it found, just now. */
export interface CheckedCertificate {
  readonly certificate: Certificate;
  readonly verdict: VerificationOutcome;
}

/** A certificate whose holder was erased: what the academy stands by without knowing of whom it is. */
export interface NamelessCertificate {
  readonly certificate: KeptCertificate;
  readonly commitment: string;
  /** What whoever asks brought, checked; undefined where they brought nothing. */
  readonly brought?: BroughtFile;
}

/** What a file came to: it is not of this certificate, or it is, of this holder, and checks out so. */
export type BroughtFile =
  | { readonly kind: 'NotOfThis' }
  | { readonly kind: 'OfThis'; readonly holderName: string; readonly verdict: VerificationOutcome };

/** How long a signed status list is given out again, as long as nothing was revoked; signing one takes a moment. */
const STATUS_LIST_SECONDS = 60;

/** What anyone may see and have of a certificate, by the code that its holder gave them. */
export class PublicCertificates {
  private readonly lists = new Map<
    string,
    { readonly until: number; readonly revoked: string; readonly list: Promise<Signed<StatusListCredential>> }
  >();

  constructor(
    private readonly store: PostgresCertificateStore,
    private readonly credentials: Credentials,
    private readonly clock: Clock,
  ) {}

  /** The signed credential as it was issued, to the byte; undefined of a holder who was erased. */
  async credential(serial: string): Promise<string | undefined> {
    return (await this.store.withSerial(serial))?.credential || undefined;
  }

  /** As it was issued; undefined of a holder who was erased, of whom there is nothing to print. */
  async printed(serial: string): Promise<Certificate | undefined> {
    const shown = await this.store.withSerial(serial);
    return shown?.holderName ? certificateOf(shown) : undefined;
  }

  /**
   * Checks the credential that was issued as a stranger would: its signature, its dates and its place on the status
   * list; and that what we show beside it is still what was signed.
   */
  async checked(serial: string): Promise<CheckedCertificate | undefined> {
    const shown = await this.store.withSerial(serial);
    if (!shown?.credential) return undefined;
    const certificate = certificateOf(shown);
    const issued = parsed(shown.credential);
    const verdict = saysTheSame(issued, certificate) ? await this.verify(issued) : ({ kind: 'Tampered' } as const);
    return { certificate, verdict };
  }

  /** Undefined of a certificate that is not there, or whose holder is known. */
  async nameless(serial: string, file?: string): Promise<NamelessCertificate | undefined> {
    const shown = await this.store.withSerial(serial);
    const commitment = shown?.holderCommitment;
    if (!shown || typeof commitment !== 'string') return undefined;
    return {
      certificate: certificateOf(shown),
      commitment,
      ...(file !== undefined && { brought: await this.weigh(file, commitment) }),
    };
  }

  private async weigh(file: string, commitment: string): Promise<BroughtFile> {
    const brought = readHolderFile(file);
    if (!brought || commitmentOf(brought) !== commitment) return { kind: 'NotOfThis' };
    return { kind: 'OfThis', holderName: brought.holderName, verdict: await this.verify(parsed(brought.credential)) };
  }

  /** Checks any credential that someone holds. Only of a genuine one is the status asked. */
  verify(credential: unknown): Promise<VerificationOutcome> {
    return this.credentials.verify(credential, async ({ statusListCredential, index }) => {
      const listId = decodeURIComponent(statusListCredential.slice(statusListCredential.lastIndexOf('/') + 1));
      const list = await this.statusList(listId);
      return list ? this.credentials.statusIn(list, index) : 'unknown';
    });
  }

  async statusList(listId: string): Promise<Signed<StatusListCredential> | undefined> {
    const revoked = await this.store.revokedIn(listId);
    if (!revoked) return undefined;
    const now = this.clock.now();
    const known = this.lists.get(listId);
    if (known && known.until > now.getTime() && known.revoked === revoked.join()) return known.list;
    const at = now.toISOString().replace(/\.\d+Z$/, 'Z');
    const list = this.credentials.statusList(listId, revoked, at);
    this.lists.set(listId, { until: now.getTime() + STATUS_LIST_SECONDS * 1_000, revoked: revoked.join(), list });
    return list;
  }
}

const certificateOf = ({ credential: _, holderCommitment: _none, ...certificate }: ShownCertificate): KeptCertificate =>
  certificate;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The academy may have moved since: the credential itself says under which address it was issued. */
function saysTheSame(issued: unknown, certificate: Certificate): boolean {
  const { proof: _, ...unsigned } = Object(issued) as Partial<Signed<UnsignedCredential>>;
  const home = unsigned.issuer?.url;
  if (typeof home !== 'string' || !URL.canParse(home)) return false;
  return isDeepStrictEqual(unsigned, openBadgeOf(certificate, siteAt(home)));
}
