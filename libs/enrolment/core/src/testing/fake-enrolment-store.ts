import type { EditionOffer } from '@academy/contracts/catalogue';
import { anId, InMemory } from '@academy/testkit/pure';
import type { Editions } from '../application/request-enrolment';
import type { WaitedFor } from '../application/settle-queues';
import type { DecidingTransaction, EnrolmentEvent, EnrolmentStore, NewEnrolment } from '../application/enrolment-store';
import { isStanding, seatedStates, type Enrolment, type EnrolmentId } from '../domain/enrolment';
import type { Seats } from '../domain/seats';

interface Rows {
  readonly enrolments: Map<EnrolmentId, Enrolment & { readonly idempotencyKey: string }>;
  readonly seats: Map<string, Seats>;
  readonly told: EnrolmentEvent[];
}

/** Enrolments in memory, beside a catalogue of editions; it passes the same promises as the Postgres store. */
export class FakeEnrolmentStore implements EnrolmentStore, Editions, WaitedFor {
  private readonly memory = new InMemory<Rows>({ enrolments: new Map(), seats: new Map(), told: [] });
  private readonly offers = new Map<string, EditionOffer>();

  newId = anId<'Enrolment'>;
  transact: EnrolmentStore['transact'] = (work) => this.memory.transact((rows) => work(this.transactionIn(rows)));
  transactOnQueue: EnrolmentStore['transactOnQueue'] = (work) => this.transact(work);
  onceAll: EnrolmentStore['onceAll'] = (causes, work) =>
    this.memory.onceAll(causes, (rows) => work(this.transactionIn(rows)));
  add: EnrolmentStore['add'] = (request, news) =>
    this.transact(async (tx) => {
      const added = await tx.add(request);
      if (added.kind === 'Added') tx.publish(news);
      return added;
    });
  undecidedWith: EnrolmentStore['undecidedWith'] = async (ids) => {
    const rows = this.enrolments.filter(({ state }) => state === 'requested');
    const last = new Map(rows.flatMap(({ id, editionId }, at) => (ids.includes(id) ? [[editionId, at]] : [])));
    return rows.filter(({ editionId }, at) => at <= (last.get(editionId) ?? -1));
  };
  once: EnrolmentStore['once'] = (cause, work) => this.memory.once(cause, (rows) => work(this.transactionIn(rows)));

  announce(offer: EditionOffer, { seats, elsewhere = 0 }: { seats: number; elsewhere?: number }): void {
    const { editionId } = offer;
    this.offers.set(editionId, offer);
    const now = { editionId, seats, taken: elsewhere, elsewhere, waiting: 0, nextTurn: 1, revision: 0 };
    this.memory.rows.seats.set(editionId, now);
  }

  /** What its publisher says of an edition from now on. */
  becomes(editionId: string, facts: Partial<EditionOffer>): void {
    this.offers.set(editionId, { ...(this.offers.get(editionId) as EditionOffer), ...facts });
  }

  editions: Editions['editions'] = async (ids) => new Map([...this.offers].filter(([id]) => ids.includes(id)));

  editionsWaitedFor: WaitedFor['editionsWaitedFor'] = async () => [
    ...new Set(this.enrolments.filter(({ state }) => state === 'queued').map(({ editionId }) => editionId)),
  ];

  get enrolments(): readonly Enrolment[] {
    return [...this.memory.rows.enrolments.values()].map(plain);
  }

  get told(): readonly EnrolmentEvent[] {
    return this.memory.rows.told;
  }

  seatsOf(editionId: string): Seats | undefined {
    return this.memory.rows.seats.get(editionId);
  }

  private transactionIn(rows: Rows): DecidingTransaction {
    const all = () => [...rows.enrolments.values()];
    return {
      offers: (ids) => this.editions(ids),
      async add(request) {
        const same = all().find((one) => one.teacherId === request.teacherId && isSame(one, request));
        if (same) return { kind: 'SameRequest', enrolment: plain(same) };
        const begin = { reason: null, lacks: null, turn: null, signedOff: false, certified: false } as const;
        const enrolment = { ...request, ...begin, state: 'requested' as const };
        const standing = all().find((one) => one.teacherId === request.teacherId && stands(one, enrolment));
        if (standing) return { kind: 'Standing', enrolment: plain(standing) };
        rows.enrolments.set(enrolment.id, enrolment);
        return { kind: 'Added', enrolment: plain(enrolment) };
      },
      async find(id) {
        const found = rows.enrolments.get(id);
        return found && plain(found);
      },
      undecided: async (ids) =>
        all()
          .filter((one) => one.state === 'requested' && ids.includes(one.id))
          .map(plain),
      lockSeats: async (ids) => new Map([...rows.seats].filter(([id]) => ids.includes(id))),
      keepSeats(seats) {
        const { taken, elsewhere } = seats;
        if (taken < elsewhere || taken > seats.seats) throw new Error(`Edition ${seats.editionId} would be oversold`);
        rows.seats.set(seats.editionId, seats);
      },
      keep({ id, state, reason, lacks, turn, signedOff, certified }) {
        const before = rows.enrolments.get(id);
        if (before) rows.enrolments.set(id, checked({ ...before, state, reason, lacks, turn, signedOff, certified }));
        const others = all().filter((one) => before && one.id !== id && one.teacherId === before.teacherId);
        const [now] = all().filter((one) => one.id === id && seatedStates.includes(one.state));
        if (now && others.some((one) => stands(one, now))) throw new Error('A second enrolment would stand');
      },
      waiting: async (editionId, atMost) =>
        all()
          .filter((one) => one.editionId === editionId && one.state === 'queued')
          .sort((a, b) => (a.turn ?? 0) - (b.turn ?? 0))
          .slice(0, atMost)
          .map(plain),
      seated: async (editionId) =>
        all()
          .filter((one) => one.editionId === editionId && seatedStates.includes(one.state))
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .map(plain),
      publish: (event) => void rows.told.push(event),
    };
  }
}

const plain = ({ idempotencyKey: _, ...enrolment }: Enrolment & { readonly idempotencyKey?: string }): Enrolment =>
  enrolment;
const isSame = (one: { readonly idempotencyKey: string }, { idempotencyKey }: NewEnrolment): boolean =>
  one.idempotencyKey === idempotencyKey;
/** Whether one is in the way of what would be another of the same teacher, as the two unique indices say. */
const stands = (one: Enrolment, now: Pick<Enrolment, 'moduleSlug' | 'editionId' | 'state'>): boolean =>
  (one.moduleSlug === now.moduleSlug && isStanding(one) && isStanding(now)) ||
  (one.editionId === now.editionId && seatedStates.includes(one.state));

/** As the checks of the table say. */
function checked<Row extends Enrolment>(row: Row): Row {
  if (row.certified && row.state !== 'completed') throw new Error('What is certified is completed');
  if (row.signedOff && row.state !== 'enrolled' && row.state !== 'completed')
    throw new Error('Who is signed off has a seat');
  return row;
}
