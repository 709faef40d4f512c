import type {
  EditionMoved,
  EnrolmentMoved,
  EnrolmentRefused,
  EnrolmentRequested,
  TeacherEnrolled,
  TeacherQueued,
} from '@academy/contracts/enrolment';
import type { EditionOffer } from '@academy/contracts/catalogue';
import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { Enrolment, EnrolmentId } from '../domain/enrolment';
import type { Seats } from '../domain/seats';

export type EnrolmentEvent =
  EnrolmentRequested | TeacherEnrolled | TeacherQueued | EnrolmentRefused | EnrolmentMoved | EditionMoved;

/** Enrolments; what is written in one piece of work becomes visible together with its news, or not at all. */
export interface EnrolmentStore {
  transact<T>(work: (tx: DecidingTransaction) => Promise<T>): Promise<T>;
  once<T>(cause: Cause, work: (tx: DecidingTransaction) => Promise<T>): Promise<T | AlreadyDone>;
  newId(): EnrolmentId;
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
  offer(editionId: string): Promise<EditionOffer | undefined>;
}

export interface EnrolmentTransaction {
  add(enrolment: NewEnrolment): Promise<Added>;
  find(id: EnrolmentId): Promise<Enrolment | undefined>;
  /** The seats of an edition, which nobody else changes until the work is done. */
  lockSeats(editionId: string): Promise<Seats>;
  keepSeats(seats: Seats): Promise<void>;
  keep(enrolment: Enrolment): Promise<void>;
  /** Who waits for a seat of this edition, in turn; only to be asked with its seats in hand. */
  waiting(editionId: string): Promise<readonly Enrolment[]>;
  /** Who has, had or awaits a seat in this edition; only to be asked with its seats in hand. */
  seated(editionId: string): Promise<readonly Enrolment[]>;
  publish(event: EnrolmentEvent): Promise<void>;
}
