import type { FirstAttempt, HoursSpent } from '@academy/contracts/learning';
import { clockAt, day } from '@academy/kernel';
import {
  AskToLearn,
  designCalibration,
  LearnFigures,
  PutFiguresInForce,
  WithdrawFigures,
  type FiguresId,
  type FiguresKind,
  type LearningData,
} from '@academy/matching/core';
import { causeOf } from '@academy/platform/outbox';
import { actingFor, newId } from '@academy/platform/postgres';
import { aDatabase, newsIn, type TestDatabase } from '@academy/testkit';
import { aCurator, everyoneBut, someone } from '@academy/testkit/pure';
import { figuresStorePromises } from '../../core/src/testing/figures-store-promises';
import type { DataSource } from 'typeorm';
import { PostgresFiguresStore } from './postgres/figures-store';
import { PostgresLearnedFigures } from './postgres/postgres-learned-figures';
import { matchingTables } from './postgres/tables';

const clock = clockAt(new Date('2026-11-25T09:00:00Z'));
const curator = aCurator();
const on = day('2026-10-01');

let database: TestDatabase;
let app: DataSource;
let worker: DataSource;
beforeEach(async () => {
  database = await aDatabase(matchingTables);
  app = await database.as('app');
  worker = await database.as('worker');
});
afterEach(() => database.drop());

figuresStorePromises('on Postgres', async () => ({
  store: new PostgresFiguresStore(worker),
  told: async (askedBy) => (await newsIn(worker, 'askedBy', askedBy)).length,
}));

const said = (...hours: number[]): HoursSpent[] => hours.map((one) => ({ slug: 'mod', hours: one, on }));

/** Learns from these hours, and from nothing else. */
function learning(spent: readonly HoursSpent[], attempts: readonly FirstAttempt[] = []) {
  const data: LearningData = {
    ...{ profiles: [], framework: { competences: new Map() }, attempts, versions: new Map(), spent },
    stated: new Map([['mod', 16]]),
  };
  return new LearnFigures({ read: async () => data }, new PostgresFiguresStore(worker), clock);
}

const learn = (...hours: number[]) => learning(said(...hours)).execute({ askedBy: null });
const reading = () => new PostgresLearnedFigures(app);
const decide = { actor: curator, reason: 'Dit klopt met wat docenten vertellen.' };
const put = (figuresId: FiguresId, input: Partial<typeof decide> = {}) =>
  actingFor(curator, () =>
    new PutFiguresInForce(new PostgresFiguresStore(app), clock).execute({ ...decide, ...input, figuresId }),
  );
const withdraw = (figuresId: FiguresId, input: Partial<typeof decide> = {}) =>
  actingFor(curator, () =>
    new WithdrawFigures(new PostgresFiguresStore(app), clock).execute({ ...decide, ...input, figuresId }),
  );

async function version(name: string, kind: FiguresKind = 'hours') {
  const { figures } = await reading().overview();
  const found = figures.find((one) => one.kind === kind && one.version === name);
  if (!found) throw new Error(`No ${kind} ${name}`);
  return found;
}

const states = async (): Promise<string[]> => {
  const { figures } = await reading().overview();
  return figures.filter(({ kind }) => kind === 'hours').map((one) => `${one.version} ${one.state}`);
};

describe('Before anything was learned', () => {
  it('the academy reckons with what was designed, digit for digit', async () => {
    const { evidence, hours, efficacy } = await reading().inForce();
    expect(evidence).toEqual(designCalibration);
    expect(hours).toEqual({ version: 'design-1', byModule: new Map() });
    expect(efficacy).toEqual({ version: 'design-1', timesByModule: new Map() });
  });
});

describe('Learning', () => {
  it('proposes, and puts nothing in force', async () => {
    const { results } = (await learn(25, 25, 25, 25, 25)) as { results: unknown };
    expect(results).toEqual([
      { kind: 'evidence', outcome: 'TOO_LITTLE_DATA', people: 0, needed: 50 },
      { kind: 'hours', outcome: 'PROPOSED', people: 5, needed: null },
      { kind: 'efficacy', outcome: 'TOO_LITTLE_DATA', people: 0, needed: 5 },
    ]);
    expect(await states()).toEqual(['hours-2 proposed', 'design-1 in-force']);
    expect((await reading().inForce()).hours.version).toBe('design-1');
    expect(await version('hours-2')).toMatchObject({ from: on, until: on, people: 5 });
  });

  it('keeps nothing of four people', async () => {
    await learn(25, 25, 25, 25);
    const { figures, lastRun } = await reading().overview();
    expect(figures.map((one) => one.version)).toEqual(['design-1', 'design-1', 'design-1']);
    expect(lastRun?.results[1]).toMatchObject({ outcome: 'TOO_LITTLE_DATA', people: 4 });
  });

  it('proposes nothing when it comes out as before, and lets a newer proposal take the place of an older', async () => {
    await learn(25, 25, 25, 25, 25);
    expect(await learn(25, 25, 25, 25, 25)).toMatchObject({ results: [{}, { outcome: 'NOTHING_NEW' }, {}] });
    await learn(30, 30, 30, 30, 30);
    expect(await states()).toEqual(['hours-3 proposed', 'hours-2 withdrawn', 'design-1 in-force']);
    const { decisions } = await reading().overview();
    expect(decisions).toMatchObject([{ action: 'SUPERSEDED', decidedBy: null, reason: null }]);
  });

  it('does its work once for one event, however often that is delivered', async () => {
    const cause = causeOf(newId(), 'matching.learn');
    const once = () => learning(said(25, 25, 25, 25, 25)).execute({ cause, askedBy: null });
    const kinds = (await Promise.all([once(), once(), once()])).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['AlreadyDone', 'AlreadyDone', 'FiguresLearned']);
    const runs: unknown[] = await worker.query(`SELECT 1 FROM matching.learning_run`);
    expect(runs).toHaveLength(1);
  });
});

describe('A version', () => {
  beforeEach(async () => {
    await learn(25, 25, 25, 25, 25);
  });

  it('comes in force by a decision with a reason, and goes out of it by the same', async () => {
    const [learned, design] = [await version('hours-2'), await version('design-1')];
    expect(await put(learned.id)).toEqual({ kind: 'FiguresInForce' });
    const inForce = await reading().inForce();
    expect(inForce.hours).toEqual({ version: 'hours-2', byModule: new Map([['mod', 18.5]]) });
    expect(await put(design.id, { reason: 'De uren bleken niet te kloppen.' })).toEqual({ kind: 'FiguresInForce' });
    expect(await states()).toEqual(['hours-2 withdrawn', 'design-1 in-force']);
    expect((await reading().inForce()).hours.byModule.size).toBe(0);
    const { decisions } = await reading().overview();
    expect(decisions.map(({ action, decidedBy }) => [action, decidedBy])).toEqual([
      ['PUT_IN_FORCE', curator.accountId],
      ['REPLACED', curator.accountId],
      ['PUT_IN_FORCE', curator.accountId],
      ['REPLACED', curator.accountId],
    ]);
  });

  it('can be reckoned with before it is in force, without being so', async () => {
    const { id } = await version('hours-2');
    expect((await reading().with(id))?.hours.version).toBe('hours-2');
    expect((await reading().inForce()).hours.version).toBe('design-1');
    expect(await reading().with(newId())).toBeUndefined();
  });

  it('is alone in force when two curators decide at once', async () => {
    const { id } = await version('hours-2');
    const kinds = (await Promise.all([put(id), put(id)])).map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['AlreadyInForce', 'FiguresInForce']);
    expect((await states()).filter((one) => one.endsWith('in-force'))).toHaveLength(1);
  });

  it('is decided on by curators only, and with a reason', async () => {
    const { id } = await version('hours-2');
    for (const actor of everyoneBut('curator')) {
      expect(await put(id, { actor })).toEqual({ kind: 'NotAllowed' });
      expect(await withdraw(id, { actor })).toEqual({ kind: 'NotAllowed' });
    }
    expect(await put(id, { reason: '  ' })).toEqual({ kind: 'ReasonMissing' });
    expect(await withdraw(id, { reason: 'a'.repeat(501) })).toEqual({ kind: 'ReasonMissing' });
    expect(await states()).toEqual(['hours-2 proposed', 'design-1 in-force']);
  });

  it('that is proposed can be decided against, once; what is in force cannot be left empty', async () => {
    const [learned, design] = [await version('hours-2'), await version('design-1')];
    expect(await withdraw(learned.id)).toEqual({ kind: 'FiguresWithdrawn' });
    expect(await withdraw(learned.id)).toEqual({ kind: 'NotProposed' });
    expect(await withdraw(design.id)).toEqual({ kind: 'NotProposed' });
    expect(await withdraw(newId<'Figures'>())).toEqual({ kind: 'FiguresNotFound' });
    expect(await states()).toEqual(['hours-2 withdrawn', 'design-1 in-force']);
  });

  it('never changes and never goes, whoever tries', async () => {
    for (const role of [app, worker]) {
      await expect(role.query(`UPDATE matching.figures SET content = '{}'`)).rejects.toThrow(/permission denied/);
      await expect(role.query(`DELETE FROM matching.figures`)).rejects.toThrow(/permission denied/);
      await expect(role.query(`DELETE FROM matching.figures_decision`)).rejects.toThrow(/permission denied/);
    }
    await expect(app.query(`UPDATE matching.figures SET state = 'in-force'`)).rejects.toThrow(/figures_one_in_force/);
  });
});

describe('A curator who asks to learn', () => {
  it('has that told to the worker; nobody else can', async () => {
    const ask = new AskToLearn(new PostgresFiguresStore(app));
    expect(await ask.execute({ actor: someone('assessor') })).toEqual({ kind: 'NotAllowed' });
    expect(await ask.execute({ actor: curator })).toEqual({ kind: 'LearningAsked' });
    const told: unknown[] = await worker.query(`SELECT payload FROM platform.outbox`);
    expect(told).toEqual([{ payload: { period: null, askedBy: curator.accountId } }]);
  });
});
