import type { AccountId } from '@academy/contracts/identity';
import type { AlreadyDone, Cause, Clock } from '@academy/kernel';
import { learnFrom, type Learned } from '../learned/learn';
import type { FiguresStore, FiguresTransaction, LearningDesk, RunResult } from './figures-store';

export interface FiguresLearned {
  readonly kind: 'FiguresLearned';
  readonly results: readonly RunResult[];
}

/** Learns from outcomes and proposes what is new. It puts nothing in force: that is for a curator to decide. */
export class LearnFigures {
  constructor(
    private readonly desk: LearningDesk,
    private readonly store: FiguresStore,
    private readonly clock: Clock,
  ) {}

  /** Without a cause it is learned now, whatever was learned before. */
  async execute({
    cause,
    askedBy,
  }: {
    cause?: Cause;
    askedBy: AccountId | null;
  }): Promise<FiguresLearned | AlreadyDone> {
    const data = await this.desk.read();
    const work = async (tx: FiguresTransaction): Promise<FiguresLearned> => {
      await tx.lock();
      const { content } = await tx.inForce('evidence');
      const results: RunResult[] = [];
      for (const learned of learnFrom(data, content.points)) results.push(await this.propose(tx, learned));
      await tx.addRun({ at: this.clock.now(), askedBy, results });
      return { kind: 'FiguresLearned', results };
    };
    return cause === undefined ? this.store.transact(work) : this.store.once(cause, work);
  }

  private async propose(tx: FiguresTransaction, learned: Learned): Promise<RunResult> {
    const { kind, people } = learned;
    if (learned.outcome === 'TooLittleData') {
      return { kind, outcome: 'TOO_LITTLE_DATA', people, needed: learned.needed };
    }
    const { content, from, until } = learned;
    const newest = await tx.newest(kind);
    if (sameText(newest.content, content)) return { kind, outcome: 'NOTHING_NEW', people, needed: null };
    await this.supersede(tx, learned);
    await tx.add({
      ...{ id: this.store.newId(), kind, content, from, until, people, state: 'proposed' },
      version: `${kind}-${(await tx.count(kind)) + 1}`,
      computedAt: this.clock.now(),
    });
    return { kind, outcome: 'PROPOSED', people, needed: null };
  }

  /** A proposal that nobody decided on makes way for the newer one. */
  private async supersede(tx: FiguresTransaction, { kind }: Learned): Promise<void> {
    const before = await tx.proposed(kind);
    if (!before) return;
    await tx.setState(before.id, 'withdrawn');
    const decidedAt = this.clock.now();
    await tx.addDecision({ figuresId: before.id, action: 'SUPERSEDED', decidedBy: null, decidedAt, reason: null });
  }
}

/** Whether two contents say the same, however a database ordered their fields. */
const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
