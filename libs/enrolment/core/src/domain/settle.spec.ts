import { id } from '@academy/kernel';
import fc from 'fast-check';
import type { Enrolment } from './enrolment';
import type { Seats } from './seats';
import { settle, toRead, type Asking } from './settle';

const anEnrolment = (name: string, facts: Partial<Enrolment> = {}): Enrolment => ({
  ...{ id: id(name), teacherId: id(name), editionId: 'ed', versionId: 'v', moduleSlug: 'm', organisationId: 'o' },
  ...{ state: 'requested', reason: null, lacks: null, turn: null, requestedAt: new Date(0) },
  ...{ signedOff: false, certified: false, ...facts },
});
const lacking = { credential: 'labveiligheid', levels: [] };

/** An edition in which people wait only where no seat is free, and people who ask. */
const editions = fc
  .record({
    free: fc.nat(4),
    waiting: fc.nat(4),
    open: fc.constantFrom(true, false, undefined),
    lacks: fc.array(fc.boolean(), { maxLength: 8 }),
  })
  .map(({ free, waiting: some, open, lacks }) => {
    const waiting = free > 0 ? 0 : some;
    const seats: Seats = {
      ...{ editionId: 'ed', seats: 9, taken: 9 - free, elsewhere: 0 },
      ...{ waiting, nextTurn: waiting + 1, revision: 0 },
    };
    const queue = [...Array(waiting).keys()].map((n) => anEnrolment(`w${n}`, { state: 'queued', turn: n + 1 }));
    const asking = lacks.map((lack, n): Asking => ({
      enrolment: anEnrolment(`a${n}`),
      lacks: lack ? lacking : undefined,
    }));
    return { seats, queue, open, asking };
  });

describe('Deciding on many requests at once', () => {
  it('is deciding on each in turn', () => {
    fc.assert(
      fc.property(editions, ({ seats, queue, open, asking }) => {
        const atOnce = settle({ seats, queue, open }, asking);
        let [now, line] = [seats, queue];
        const inTurn = new Map<string, unknown>();
        for (const one of asking) {
          const { seats: next, decisions } = settle({ seats: now, queue: line, open }, [one]);
          for (const decision of decisions) inTurn.set(decision.enrolment.id, decision);
          const decided = new Map(decisions.map(({ enrolment }) => [enrolment.id, enrolment]));
          line = [...line, one.enrolment].map((other) => decided.get(other.id) ?? other);
          line = line.filter(({ state }) => state === 'queued');
          now = next;
        }
        if (asking.length > 0) {
          expect(new Map(atOnce.decisions.map((one) => [one.enrolment.id, one]))).toEqual(inTurn);
          expect(atOnce.seats).toEqual(now);
        }
      }),
    );
  });

  it('sells no seat twice, leaves none empty beside who waits, and counts who waits', () => {
    fc.assert(
      fc.property(editions, ({ seats, queue, open, asking }) => {
        const { seats: now, decisions } = settle({ seats, queue, open }, asking);
        const became = (state: string) => decisions.filter(({ enrolment }) => enrolment.state === state).length;
        expect(now.taken).toBe(seats.taken + became('enrolled'));
        expect(now.taken).toBeLessThanOrEqual(now.seats);
        if (now.taken < now.seats) expect(now.waiting).toBe(0);
        expect(now.waiting).toBe(open ? seats.waiting + became('queued') : 0);
      }),
    );
  });

  it('reads no more of a queue than seats are free, and all of it only where it ends', () => {
    const seats = {
      ...{ editionId: 'ed', seats: 9, taken: 7, elsewhere: 0 },
      waiting: 10_000,
      nextTurn: 1,
      revision: 0,
    };
    expect([toRead(seats, true), toRead({ ...seats, taken: 9 }, true), toRead(seats, false)]).toEqual([2, 0, 10_000]);
  });
});
