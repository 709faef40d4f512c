import type { LearningDue } from '@academy/contracts/matching';
import { anId, InMemory } from '@academy/testkit/pure';
import type { FiguresDecision, FiguresStore, FiguresTransaction } from '../application/figures-store';
import { designCalibration } from '../domain/calibration';
import { figuresKinds, type Figures, type FiguresContents, type FiguresId, type FiguresKind } from '../learned/figures';

type Run = Parameters<FiguresTransaction['addRun']>[0];

interface Rows {
  readonly figures: Map<FiguresId, Figures>;
  readonly decisions: FiguresDecision[];
  readonly runs: Run[];
  readonly told: LearningDue[];
}

const designed: FiguresContents = {
  evidence: { kind: 'evidence', points: designCalibration.points, learned: [] },
  hours: { kind: 'hours', modules: [] },
  efficacy: { kind: 'efficacy', outcomes: [] },
};

const byDesign = (kind: FiguresKind): Figures => ({
  ...{ id: anId<'Figures'>(), kind, version: 'design-1', computedAt: new Date('2026-11-25T00:00:00Z') },
  ...{ from: null, until: null, people: null, content: designed[kind], state: 'in-force' },
});

/** Versions of learned figures in memory; it passes the same promises as the Postgres store. */
export class FakeFiguresStore implements FiguresStore {
  private readonly memory = new InMemory<Rows>({
    figures: new Map(figuresKinds.map(byDesign).map((one) => [one.id, one])),
    ...{ decisions: [], runs: [], told: [] },
  });

  newId = anId<'Figures'>;
  transact: FiguresStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));
  once: FiguresStore['once'] = (cause, work) => this.memory.once(cause, (rows) => work(transactionIn(rows)));

  get kept(): Rows {
    return this.memory.rows;
  }

  version(kind: FiguresKind, version: string): Figures {
    const found = [...this.kept.figures.values()].find((one) => one.kind === kind && one.version === version);
    if (!found) throw new Error(`There is no ${kind} ${version}`);
    return found;
  }

  /** Such as `hours-2 proposed`, the one that was made first in front. */
  states(kind: FiguresKind): readonly string[] {
    const own = [...this.kept.figures.values()].filter((one) => one.kind === kind);
    return own.map(({ version, state }) => `${version} ${state}`);
  }
}

function transactionIn(rows: Rows): FiguresTransaction {
  const of = (kind: FiguresKind) =>
    [...rows.figures.values()]
      .filter((one) => one.kind === kind)
      .sort((a, b) => +b.computedAt - +a.computedAt || (a.id < b.id ? 1 : -1));
  const alwaysOne = <Kind extends FiguresKind>(found: Figures | undefined): Figures<Kind> => {
    if (!found) throw new Error('Of each kind of figures one version is always there');
    return found as Figures<Kind>;
  };
  const keep = (figures: Figures): void => {
    rows.figures.set(figures.id, figures);
    const { kind, version, state } = figures;
    const same = of(kind).filter((one) => one.version === version || (one.state === state && state !== 'withdrawn'));
    if (same.length > 1) throw new Error(`Two of ${kind} would be ${version}, or ${state}`);
  };
  return {
    lock: async () => undefined,
    find: async (id) => rows.figures.get(id),
    inForce: async (kind) => alwaysOne(of(kind).find(({ state }) => state === 'in-force')),
    newest: async (kind) => alwaysOne(of(kind)[0]),
    proposed: async (kind) => of(kind).find(({ state }) => state === 'proposed'),
    count: async (kind) => of(kind).length,
    add: async (figures) => keep(figures),
    async setState(id, state) {
      const figures = rows.figures.get(id);
      if (figures) keep({ ...figures, state });
    },
    addDecision: async (decision) => void rows.decisions.push(decision),
    addRun: async (run) => void rows.runs.push(run),
    publish: async (event) => void rows.told.push(event),
  };
}
