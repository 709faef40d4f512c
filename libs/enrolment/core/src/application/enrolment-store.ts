import type { EditionOffer } from '@academy/contracts/catalogue';
import type {
  EditionMoved,
  EnrolmentFacts,
  EnrolmentMoved,
  EnrolmentRefused,
  EnrolmentRequested,
  TeacherEnrolled,
  TeacherQueued,
} from '@academy/contracts/enrolment';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { Enrolment, EnrolmentId } from '../domain/enrolment';
import type { Seats } from '../domain/seats';

export type EnrolmentEvent =
  EnrolmentRequested | TeacherEnrolled | TeacherQueued | EnrolmentRefused | EnrolmentMoved | EditionMoved;

/** Enrolments; what is written in one piece of work becomes visible together with its news, or not at all. */
export interface EnrolmentStore {
  transact<T>(work: (tx: DecidingTransaction) => Promise<T>): Promise<T>;
  /** The same on what is someone else's too, for who gives back what is their own: a seat goes to the next. */
  transactOnQueue<T>(work: (tx: DecidingTransaction) => Promise<T>): Promise<T>;
  once<T>(cause: Cause, work: (tx: DecidingTransaction) => Promise<T>): Promise<T | AlreadyDone>;
  /** The same for many deliveries in one piece of work, which must change nothing where it is done again. */
  onceAll<T>(causes: readonly Cause[], work: (tx: DecidingTransaction) => Promise<T>): Promise<OnceAll<T>>;
  /** A request with its news, as a piece of work of its own. */
  add(enrolment: NewEnrolment, news: EnrolmentRequested): Promise<Added>;
  /** What of these waits for its decision, and every request that came before it in its edition, in order of arrival. */
  undecidedWith(ids: readonly EnrolmentId[]): Promise<readonly Enrolment[]>;
  newId(): EnrolmentId;
}

export interface OnceAll<T> {
  readonly answer: T;
  /** Those that were not done before. */
  readonly fresh: ReadonlySet<Cause>;
}

export type NewEnrolment = Omit<EnrolmentFacts, 'state' | 'enrolmentId'> & {
  readonly id: EnrolmentId;
  readonly requestedAt: Date;
  /** The same for every click that means the same request. */
  readonly idempotencyKey: string;
};

export type Added =
  | { readonly kind: 'Added'; readonly enrolment: Enrolment }
  /** Asked before with the same key. */
  | { readonly kind: 'SameRequest'; readonly enrolment: Enrolment }
  /** Another request for this module stands, or this edition was followed before. */
  | { readonly kind: 'Standing'; readonly enrolment: Enrolment };

/** With what the catalogue says: asked with the seats in hand, it stays so until the work is done. */
export interface DecidingTransaction extends EnrolmentTransaction {
  offers(editionIds: readonly string[]): Promise<ReadonlyMap<string, EditionOffer>>;
}

export interface EnrolmentTransaction {
  add(enrolment: NewEnrolment): Promise<Added>;
  find(id: EnrolmentId): Promise<Enrolment | undefined>;
  /** Those of these that wait for their decision still, in order of arrival; nobody else changes them until the work is done. */
  undecided(ids: readonly EnrolmentId[]): Promise<readonly Enrolment[]>;
  /**
   * The seats of editions, which nobody else changes until the work is done. Whoever needs those of several asks for them at
   * once, so that no two wait for each other.
   */
  lockSeats(editionIds: readonly string[]): Promise<ReadonlyMap<string, Seats>>;
  /** Who waits longest for a seat of this edition, so many, in turn; only to be asked with its seats in hand. */
  waiting(editionId: string, atMost: number): Promise<readonly Enrolment[]>;
  /** Who has, had or awaits a seat in this edition; only to be asked with its seats in hand. */
  seated(editionId: string): Promise<readonly Enrolment[]>;
  /** What is kept and published is written when the work is done, all of it at once: nothing reads it before. */
  keepSeats(seats: Seats): void;
  keep(enrolment: Enrolment): void;
  publish(event: EnrolmentEvent): void;
}

/** The seats of one edition, in hand. Throws when it was announced without. */
export async function seatsInHand(tx: EnrolmentTransaction, editionId: string): Promise<Seats> {
  return seatsOf(await tx.lockSeats([editionId]), editionId);
}

export function seatsOf(all: ReadonlyMap<string, Seats>, editionId: string): Seats {
  const seats = all.get(editionId);
  if (!seats) throw new Error(`Edition ${editionId} was announced without seats`);
  return seats;
}
