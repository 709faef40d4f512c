import { Catalogue } from '@academy/contracts/catalogue';
import { Frameworks } from '@academy/contracts/competences';
import { EntryTests } from '@academy/contracts/entry-tests';
import { Enrolments, SeatCounts } from '@academy/contracts/enrolment';
import type { AccountId } from '@academy/contracts/identity';
import { LearnedFigures } from '@academy/contracts/matching';
import { TeacherFiles } from '@academy/contracts/teachers';
import { statementsOf } from '@academy/testkit';
import {
  AdjustPathDocument,
  EntryTestOffersDocument,
  MyMatchesDocument,
  MyPathDocument,
  MyTempoDocument,
  PreviewAdjustmentDocument,
  RoutePreviewsDocument,
  TailorPathDocument,
} from '../../../libs/gql/src/generated/graphql';
import { anApi } from './testing/an-api';
import { asksOf, type Counted } from './testing/asks-of';

/** What other contexts are asked for plans and matches; the framework also by whoever shows a competence. */
const others: readonly Counted[] = [
  [TeacherFiles, 'of'],
  [Enrolments, 'ofTeacher'],
  [SeatCounts, 'of'],
  [LearnedFigures, 'inForce'],
  [Frameworks, 'current'],
  [Catalogue, 'published', 'editions'],
  [EntryTests, 'takeable', 'takenLately'],
];

let api: Awaited<ReturnType<typeof anApi>>;
let headers: { readonly cookie: string };
beforeAll(async () => {
  api = await anApi({ demo: true });
  const owner = await api.database.as('owner');
  const [teacher]: { id: AccountId }[] = await owner.query(`SELECT id FROM identity.account WHERE name LIKE 'Sanne %'`);
  headers = await api.signIn(teacher!.id);
});
afterAll(() => api.close());

/** As a screen asks it. */
const ask = <Data>(document: { toString(): string } | string, variables: object = {}): Promise<Data> =>
  api.ask<Data>(document.toString(), variables, headers);

const choosing = { routeSlug: 'rt-02' };

/** How often each question may be asked of another context, and how many statements may be sent. */
interface Budget extends Readonly<Record<string, number>> {
  readonly statements: number;
}

/** All that a plan rests on, each once; the framework is asked for once more by whoever shows a competence. */
const gathered = {
  'TeacherFiles.of': 1,
  'Enrolments.ofTeacher': 1,
  'SeatCounts.of': 1,
  'LearnedFigures.inForce': 1,
  'Frameworks.current': 2,
  'Catalogue.published': 1,
  'Catalogue.editions': 1,
};

async function costOf(work: () => Promise<unknown>): Promise<Budget> {
  let asks: Readonly<Record<string, number>> = {};
  const { length: statements } = await statementsOf(async () => void (asks = await asksOf(api.app, others, work)));
  return { ...asks, statements };
}

/**
 * Asks as a screen does; answers what costs more than it may, with what it costs, and what has a budget and was not asked at
 * all, as then nobody counts it: nothing within the budget.
 */
async function beyond(
  budget: Budget,
  document: { toString(): string },
  variables: object = {},
  expected?: string,
): Promise<object> {
  let data: Readonly<Record<string, { __typename?: string } | null>> = {};
  const cost = await costOf(async () => void (data = await ask(document, variables)));
  expect(Object.values(data)[0]).toEqual(
    expected ? expect.objectContaining({ __typename: expected }) : expect.anything(),
  );
  return Object.fromEntries(
    Object.entries(cost).filter(([what, often]) => {
      const most = budget[what] ?? 0;
      return often > most || (often === 0 && most > 0);
    }),
  );
}

/** Something of everything that can be changed by hand: a module in, a module out, and a day. */
async function aChange() {
  const { myPath, modules } = await ask<{
    myPath: { steps: { module: { slug: string } }[] };
    modules: { edges: { node: { slug: string; editions: { id: string }[] } }[] };
  }>(`{
    myPath { steps { module { slug } } }
    modules(first: 100) { edges { node { slug editions { id } } } }
  }`);
  const steps = myPath.steps.map(({ module }) => module.slug);
  const dated = modules.edges.find(({ node }) => steps.includes(node.slug) && node.editions.length > 0)!.node;
  const others = steps.filter((slug) => slug !== dated.slug);
  const editions = [{ moduleSlug: dated.slug, editionId: dated.editions[0]!.id }];
  return { pinned: others.slice(0, 1), banned: others.slice(-1), editions };
}

describe('What is asked of others and of the database', () => {
  beforeAll(async () => {
    await ask(TailorPathDocument, choosing);
    await ask(MyMatchesDocument, { first: 12 });
  });

  it('for choosing a goal', async () => {
    expect(await beyond({ ...gathered, statements: 21 }, TailorPathDocument, choosing, 'PathTailored')).toEqual({});
  });

  it('for the page of a path', async () => {
    expect(await beyond({ ...gathered, statements: 15 }, MyPathDocument)).toEqual({});
  });

  it('for the pace of a path', async () => {
    expect(await beyond({ ...gathered, statements: 15 }, MyTempoDocument)).toEqual({});
  });

  it('for the entry tests that are offered', async () => {
    expect(
      await beyond(
        { ...gathered, 'EntryTests.takeable': 1, 'EntryTests.takenLately': 1, statements: 18 },
        EntryTestOffersDocument,
      ),
    ).toEqual({});
  });

  it('for the price of a change by hand', async () => {
    const input = await aChange();
    expect(
      await beyond({ ...gathered, statements: 14 }, PreviewAdjustmentDocument, { input }, 'AdjustmentPreview'),
    ).toEqual({});
  });

  it('for a change by hand', async () => {
    const input = await aChange();
    expect(await beyond({ ...gathered, statements: 22 }, AdjustPathDocument, { input }, 'PathAdjusted')).toEqual({});
  });

  it('for the hours to every goal', async () => {
    expect(await beyond({ ...gathered, statements: 13 }, RoutePreviewsDocument)).toEqual({});
  });

  it('for the same asked under five names in one request, no more than for one', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const question = `{ ${names.map((name) => `${name}: myRoutePreviews { routeSlug kind hours }`).join(' ')} }`;
    expect(await beyond({ ...gathered, statements: 13 }, question)).toEqual({});
  });

  it('for what suits', async () => {
    expect(await beyond({ ...gathered, 'SeatCounts.of': 2, statements: 13 }, MyMatchesDocument, { first: 12 })).toEqual(
      {},
    );
  });
});
