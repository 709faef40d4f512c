import type { EntryLack } from '@academy/matching/core';
import type { Enrolment, RefusalReason } from './enrolment';
import { freeSeats, withoutQueuers, withQueuers, withSeatsTaken, type Seats } from './seats';

/** A request for a place, with what keeps its teacher out. */
export interface Asking {
  readonly enrolment: Enrolment;
  readonly lacks: EntryLack | undefined;
}

export interface EditionInHand {
  readonly seats: Seats;
  /** Who waits, in turn: at least as many as `toRead` says. */
  readonly queue: readonly Enrolment[];
  /** Whether whoever waits may still move up; undefined of an edition that is offered no more. */
  readonly open: boolean | undefined;
}

/** What became of somebody: as the enrolment now is, with the place in the queue of who waits. */
export interface Decision {
  readonly enrolment: Enrolment;
  readonly place: number | null;
  /** Whether a seat or an end came to who waited before. */
  readonly waited: boolean;
}

export interface Settlement {
  readonly seats: Seats;
  readonly decisions: readonly Decision[];
}

/** How many of the queue must be known: who may get a seat now, and everyone where the queue ends. */
export const toRead = (seats: Seats, open: boolean | undefined): number =>
  open ? Math.min(freeSeats(seats), seats.waiting) : seats.waiting;

/**
 * The one rule of who gets a seat. Whoever asks is refused, or joins the queue in order of arrival; free seats go to
 * whoever waits longest, until there are no seats or nobody waits. Everyone gets a seat this way and no other, so none is
 * sold twice, and none stays empty beside someone who waits. Where the queue is over, who waited is told so; who asked in
 * time and is decided on only now may still get a seat that is free. Deciding on many at once is deciding on each in turn.
 */
export function settle({ seats, queue, open }: EditionInHand, asking: readonly Asking[] = []): Settlement {
  const refused = asking.flatMap(({ enrolment, lacks }) => refusalOf(enrolment, lacks, open) ?? []);
  const out = new Set(refused.map(({ enrolment }) => enrolment.id));
  const joined = asking
    .filter(({ enrolment }) => !out.has(enrolment.id))
    .map(({ enrolment }, at): Enrolment => ({ ...enrolment, state: 'queued', turn: seats.nextTurn + at }));

  const before = open ? queue : [];
  const ended = open ? [] : queue.map((one) => refusal(one, 'QUEUE_ENDED', true));
  const line = [...before.map((one) => ({ one, waited: true })), ...joined.map((one) => ({ one, waited: false }))];
  const given = line.slice(0, freeSeats(seats));
  const left = line.slice(given.length).filter(({ waited }) => !waited);
  const stillWait = (open ? seats.waiting : 0) - given.filter(({ waited }) => waited).length;

  const enrolled = given.map(({ one, waited }) => decided({ ...one, state: 'enrolled' }, waited));
  const unseated = left.map(({ one }, at) =>
    open ? { ...decided(one, false), place: stillWait + at + 1 } : refusal(one, 'QUEUE_ENDED', false),
  );
  const gone = given.length + ended.length + (open ? 0 : left.length);
  const now = withSeatsTaken(withoutQueuers(withQueuers(seats, joined.length), gone), given.length);
  return { seats: now, decisions: [...refused, ...ended, ...enrolled, ...unseated] };
}

const decided = (enrolment: Enrolment, waited: boolean): Decision => ({ enrolment, place: null, waited });

const refusal = (enrolment: Enrolment, reason: RefusalReason, waited: boolean): Decision =>
  decided({ ...enrolment, state: 'refused', reason }, waited);

function refusalOf(
  enrolment: Enrolment,
  lacks: EntryLack | undefined,
  open: boolean | undefined,
): Decision | undefined {
  // Whoever asked in time is decided on, also when the worker comes to it after the closing day.
  if (open === undefined) return refusal(enrolment, 'CLOSED', false);
  return lacks ? refusal({ ...enrolment, lacks }, 'ENTRY', false) : undefined;
}
