import { queueOf, type TryTerms } from './work';

/** Sends that come at an even pace; the pause before each later one is twice that before it, up to the longest. */
const EVEN_SENDS = 3;
const LONGEST_PAUSE_SECONDS = 2 * 3_600;

/** What is known of work that failed. */
export interface Failed {
  readonly name: string;
  readonly occurredAt: Date;
  /** When the queue tries it again, as it said when it failed. */
  readonly nextAt: Date | null;
  /** When it was sent to be done; null when a person asked for it again, and that goes first. */
  readonly sentAt: Date | null;
  readonly sends: number;
  /** When a person asked for it again: what is not worth doing for ever counts from then. */
  readonly againAt: Date | null;
}

export type NextTry =
  /** At the latest then, and not before now. */
  | { readonly kind: 'AT'; readonly at: Date }
  /** A worker has it in hand, or takes it within moments. */
  | { readonly kind: 'NOW'; readonly at: null }
  /** Never by itself: it waits for a person. */
  | { readonly kind: 'GIVEN_UP'; readonly at: null }
  /** As soon as a worker is there. */
  | { readonly kind: 'NO_WORKER'; readonly at: null };

/** When work that failed is tried next; `terms` are those of a worker that is there. */
export function nextTry(failed: Failed, terms: TryTerms | undefined, now: Date): NextTry {
  if (!terms) return { kind: 'NO_WORKER', at: null };
  if (failed.sentAt === null) return { kind: 'NOW', at: null };
  const ofQueue = failed.nextAt && failed.nextAt > now ? failed.nextAt : undefined;
  const sweep = later(after(failed.sentAt, pauseBefore(failed.sends, terms)), now);
  const ends = endOf(failed, terms);
  const ofSweep = ends && sweep > ends ? undefined : sweep;
  const at = ofQueue && ofSweep ? (ofQueue < ofSweep ? ofQueue : ofSweep) : (ofQueue ?? ofSweep);
  if (!at) return { kind: 'GIVEN_UP', at: null };
  return at > now ? { kind: 'AT', at } : { kind: 'NOW', at: null };
}

/** Seconds between the last send and the next one. */
export const pauseBefore = (sends: number, { pauseSeconds }: TryTerms): number =>
  Math.min(pauseSeconds * 2 ** Math.min(Math.max(sends - EVEN_SENDS, 0), 16), LONGEST_PAUSE_SECONDS);

function endOf({ name, againAt, occurredAt }: Failed, { worthHours }: TryTerms): Date | undefined {
  const hours = worthHours?.[queueOf(name)];
  return hours === undefined ? undefined : after(againAt ?? occurredAt, hours * 3_600);
}

const after = (moment: Date, seconds: number): Date => new Date(+moment + seconds * 1_000);
const later = (one: Date, other: Date): Date => (one > other ? one : other);
