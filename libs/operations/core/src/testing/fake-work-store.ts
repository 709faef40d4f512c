import { InMemory } from '@academy/testkit/pure';
import type { WhichWork, WorkId, WorkStore, WorkTransaction } from '../application/work-store';
import type { FailureKind } from '../domain/work';

interface Row extends WorkId {
  readonly kind: FailureKind;
  isDone: boolean;
  isAsked: boolean;
}

interface Rows {
  readonly works: Row[];
}

/** Work in memory; it passes the same promises as the Postgres store. */
export class FakeWorkStore implements WorkStore {
  private readonly memory = new InMemory<Rows>({ works: [] });

  transact: WorkStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));

  /** Ids of the news of what was asked for again, in order of failing. */
  get asked(): readonly string[] {
    return this.memory.rows.works.filter(({ isAsked }) => isAsked).map(({ eventId }) => eventId);
  }

  fails({ eventId, name, kind }: WorkId & { readonly kind: FailureKind }): void {
    this.memory.rows.works.push({ eventId, name, kind, isDone: false, isAsked: false });
  }

  does(id: WorkId): void {
    for (const row of this.memory.rows.works) if (isSame(row, id)) row.isDone = true;
  }
}

const isSame = (row: WorkId, { eventId, name }: WorkId): boolean => row.eventId === eventId && row.name === name;

const isAmong = (row: Row, which: WhichWork): boolean =>
  'eventId' in which ? isSame(row, which) : row.name === which.name && row.kind === which.kind;

const transactionIn = ({ works }: Rows): WorkTransaction => ({
  async lock(id) {
    const found = works.find((row) => isSame(row, id));
    return found && { isDone: found.isDone };
  },
  async tryAgain(which) {
    const again = works.filter((row) => !row.isDone && !row.isAsked && isAmong(row, which));
    for (const row of again) row.isAsked = true;
    return again.length;
  },
});
