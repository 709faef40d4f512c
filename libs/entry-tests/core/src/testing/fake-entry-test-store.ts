import type { LevelMeasured } from '@academy/contracts/entry-tests';
import { dayOf, type Day } from '@academy/kernel';
import { anId, InMemory } from '@academy/testkit/pure';
import type { EntryTestStore, EntryTestTransaction } from '../application/entry-test-store';
import type { Attempt, AttemptId } from '../domain/attempt';
import type { Item } from '../domain/item';

interface Asked {
  readonly position: number;
  readonly itemId: Item['id'];
  readonly difficulty: number;
  readonly shownAt: Date;
  /** Undefined while the question is open. */
  readonly optionId: string | null | undefined;
}

interface Rows {
  readonly items: Map<Item['id'], Item>;
  readonly attempts: Map<AttemptId, Omit<Attempt, 'asked'>>;
  readonly asked: Map<AttemptId, Asked[]>;
  readonly told: LevelMeasured[];
}

/** Banks and tests in memory; it passes the same promises as the Postgres store. */
export class FakeEntryTestStore implements EntryTestStore {
  private readonly memory: InMemory<Rows>;

  constructor(bank: readonly Item[]) {
    const items = new Map(bank.map((item) => [item.id, item]));
    this.memory = new InMemory({ items, attempts: new Map(), asked: new Map(), told: [] });
  }

  newId = anId<'EntryTestAttempt'>;

  /** What becomes known of questions is written when the rest of the work is done. */
  transact: EntryTestStore['transact'] = (work) =>
    this.memory.transact(async (rows) => {
      const learned: (() => void)[] = [];
      const answer = await work(transactionIn(rows, learned));
      for (const write of learned) write();
      return answer;
    });

  attempt(id: AttemptId): Attempt | undefined {
    return attemptOf(this.memory.rows, id);
  }

  item(id: Item['id']): Item | undefined {
    return this.memory.rows.items.get(id);
  }

  told(id: AttemptId): readonly LevelMeasured[] {
    return this.memory.rows.told.filter(({ attemptId }) => attemptId === id);
  }
}

function attemptOf({ attempts, asked, items }: Rows, id: AttemptId): Attempt | undefined {
  const attempt = attempts.get(id);
  const questions = [...(asked.get(id) ?? [])].sort((a, b) => a.position - b.position);
  return (
    attempt && {
      ...attempt,
      asked: questions.map(({ itemId, difficulty, optionId }) => ({
        item: { ...(items.get(itemId) as Item), difficulty },
        optionId,
      })),
    }
  );
}

function transactionIn(rows: Rows, learned: (() => void)[]): EntryTestTransaction {
  const { items, attempts, asked } = rows;
  const change = (id: Item['id'], facts: (now: Item) => Partial<Item>) =>
    learned.push(() => {
      const now = items.get(id) as Item;
      items.set(id, { ...now, ...facts(now) });
    });
  return {
    lockTeacher: async () => undefined,
    async standingFacts(teacherId, competenceId) {
      const own = [...attempts.values()].filter(
        (one) => one.teacherId === teacherId && one.competenceId === competenceId,
      );
      const latestFirst = own.sort((a, b) => +b.startedAt - +a.startedAt || (a.id < b.id ? 1 : -1));
      const seen = new Map<Item['id'], Day>();
      const shown = own.flatMap(({ id }) => asked.get(id) ?? []).sort((a, b) => +a.shownAt - +b.shownAt);
      for (const { itemId, shownAt } of shown) seen.set(itemId, dayOf(shownAt));
      return {
        bank: [...items.values()].filter((item) => item.competenceId === competenceId),
        attempts: latestFirst.map(({ id }) => attemptOf(rows, id) as Attempt),
        seen,
      };
    },
    lock: async (id) => attemptOf(rows, id),
    async begin(attempt) {
      const { teacherId, competenceId } = attempt;
      const isOpen = (one: Omit<Attempt, 'asked'>) =>
        one.state === 'open' && one.teacherId === teacherId && one.competenceId === competenceId;
      if ([...attempts.values()].some(isOpen)) throw new Error('A test in this competence is open');
      attempts.set(attempt.id, { ...attempt, state: 'open', endedAt: null, level: null });
    },
    async show(id, position, { id: itemId, difficulty }, shownAt) {
      const before = asked.get(id) ?? [];
      if (before.some((one) => one.itemId === itemId || one.position === position)) throw new Error('Asked twice');
      asked.set(id, [...before, { position, itemId, difficulty, shownAt, optionId: undefined }]);
      change(itemId, ({ shown }) => ({ shown: shown + 1 }));
    },
    async keepAnswer(id, itemId, optionId) {
      const kept = (asked.get(id) ?? []).map((one) => (one.itemId === itemId ? { ...one, optionId } : one));
      asked.set(id, kept);
    },
    learn: ({ id }, difficultyAfter) =>
      void change(id, (now) => ({ difficulty: difficultyAfter(now), answers: now.answers + 1 })),
    async end({ id, ...how }, endedAt) {
      const attempt = attempts.get(id);
      if (attempt) attempts.set(id, { ...attempt, ...how, endedAt });
    },
    publish: async (event) => void rows.told.push(event),
  };
}
