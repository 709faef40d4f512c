import { statementsOf } from '@academy/testkit';
import * as screens from '../../../libs/gql/src/generated/graphql';
import { askingTheApi, type Answer, type Person } from './testing/asking-the-api';
import { whatItSays, type Kept } from './testing/modules-are-written';

const { ask, someone, owner } = askingTheApi();

let author: Person;
let curator: Person;
let elsewhere: Person;
let contents: object;
beforeAll(async () => {
  [author, curator, elsewhere] = [await someone('Wouter'), await someone('Hanneke'), await someone('Ilse')];
  const [{ competenceId }] = await owner().query<[{ competenceId: string }]>(
    `SELECT v.facts->'outcomes'->0->>'competenceId' AS "competenceId"
       FROM catalogue.module m JOIN catalogue.module_version v ON v.id = m.version_id
      WHERE m.organisation_id = $1 AND m.published LIMIT 1`,
    [author.organisationId],
  );
  contents = { ...whatItSays, outcomes: [{ competenceId, from: 0, to: 1 }] };
});

const start = (module: string | null = null, who = author) =>
  ask<Kept>(screens.StartDraftDocument, { organisation: who.organisationId, module }, who);
const save = (id: string, revision: number, given: object = contents, who = author) =>
  ask<Kept>(screens.SaveDraftDocument, { id, revision, contents: given }, who);
const handIn = async (module: string | null = null): Promise<Kept['draft']> => {
  const { draft } = await start(module);
  const saved = await save(draft.id, draft.revision);
  const { id, revision } = saved.draft;
  return (await ask<Kept>(screens.SubmitDraftDocument, { id, revision }, author)).draft;
};
const review = (id: string, revision: number, publish: boolean, remark: string | null = null) =>
  ask<Answer & { module: { slug: string } }>(screens.ReviewDraftDocument, { id, revision, publish, remark }, curator);
const page = (slug: string) => ask<Answer | null>(screens.ModulePageDocument, { slug });

describe('A new module', () => {
  it('is offered to everyone once a curator read it, and awaits its dates', async () => {
    const { id, revision } = await handIn();
    expect(await ask<object[]>(screens.DraftsInReviewDocument, {}, curator)).toMatchObject([{ id, offered: null }]);
    const published = await review(id, revision, true);
    expect(published).toMatchObject({ __typename: 'ModulePublished', version: 1 });
    const { slug } = published.module;
    expect(await page(slug)).toMatchObject({
      title: { nl: 'Meten aan motoren', en: 'Measuring motors' },
      ...{ hours: 12, city: 'Delft', editions: [], selfPaced: false, hasContent: false },
    });
    const { drafts, offered } = await ask<{ drafts: object[]; offered: object[] }>(
      screens.OwnModulesDocument,
      { organisation: author.organisationId },
      author,
    );
    expect(drafts).toEqual([]);
    expect(offered).toContainEqual(expect.objectContaining({ slug, version: 1, draftId: null }));
    expect(await ask(screens.AuditDocument, {}, await someone('Noor'))).toBeTruthy();
  });

  it('comes back with a remark, and is handed in again', async () => {
    const { id, revision } = await handIn();
    expect(await review(id, revision, false)).toMatchObject({ __typename: 'RemarkMissing' });
    expect(await review(id, revision, false, 'Noem de veiligheid.')).toMatchObject({ __typename: 'DraftKept' });
    expect(await ask(screens.ModuleDraftDocument, { id }, curator)).toBeNull();
    expect(await ask(screens.ModuleDraftDocument, { id }, author)).toMatchObject({
      ...{ state: 'RETURNED', remark: 'Noem de veiligheid.' },
    });
    const again = await ask(screens.SubmitDraftDocument, { id, revision: revision + 1 }, author);
    expect(again).toMatchObject({ __typename: 'DraftKept', draft: { state: 'IN_REVIEW', remark: null } });
    expect(await save(id, revision + 2)).toMatchObject({ __typename: 'DraftElsewhere', state: 'IN_REVIEW' });
  });
});

describe('The next version of a module', () => {
  const own = async () => {
    const [{ slug, editions }] = await owner().query<[{ slug: string; editions: number }]>(
      `SELECT m.slug, count(e.id)::int AS editions FROM catalogue.module m
         JOIN catalogue.module_version v ON v.id = m.version_id JOIN catalogue.edition e ON e.slug = m.slug
        WHERE m.organisation_id = $1 AND m.published AND v.has_content GROUP BY m.slug ORDER BY m.slug LIMIT 1`,
      [author.organisationId],
    );
    return { slug, editions };
  };

  it('begins with what is offered, keeps its parts and its editions, and leaves those inside undisturbed', async () => {
    const { slug, editions } = await own();
    const versions = () =>
      owner().query<{ number: number; parts: object[]; credential: string; version: string }[]>(
        `SELECT number, parts, facts->>'credential' AS credential FROM catalogue.module_version WHERE slug = $1 ORDER BY number`,
        [slug],
      );
    const { draft } = await start(slug);
    expect(draft).toMatchObject({ slug, faults: [] });
    const { titleNl, ...rest } = (draft as unknown as { contents: { titleNl: string } }).contents;
    expect(titleNl).not.toBe('Nieuwe titel');
    const saved = await save(draft.id, draft.revision, { ...rest, titleNl: 'Nieuwe titel' });
    const { id, revision } = saved.draft;
    await ask(screens.SubmitDraftDocument, { id, revision }, author);
    const taken = await owner().query<object[]>(`SELECT version_id FROM catalogue.edition WHERE slug = $1`, [slug]);
    expect(await review(id, revision + 1, true)).toMatchObject({ version: 2 });
    const [before, after] = await versions();
    expect(after).toMatchObject({ parts: before!.parts, credential: before!.credential });
    expect(await page(slug)).toMatchObject({ title: { nl: 'Nieuwe titel' }, hasContent: true });
    expect(await owner().query(`SELECT version_id FROM catalogue.edition WHERE slug = $1`, [slug])).toEqual(taken);
    expect(taken).toHaveLength(editions);
  });
});

describe('Someone of another organisation', () => {
  it('finds nothing of a draft, and cannot tell it from one that is not there', async () => {
    const { draft } = await start();
    expect(await ask(screens.ModuleDraftDocument, { id: draft.id }, elsewhere)).toBeNull();
    const asked = { organisation: author.organisationId };
    expect(await ask(screens.OwnModulesDocument, asked, elsewhere)).toBeNull();
    for (const id of [draft.id, 'no id at all'])
      expect(await save(id, draft.revision, contents, elsewhere)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await ask(screens.StartDraftDocument, asked, elsewhere)).toMatchObject({ __typename: 'NotAllowed' });
  });
});

describe('What cannot be kept at all', () => {
  const saving = `mutation ($id: ID!, $revision: Int!, $contents: DraftContentsInput!) {
    saveDraft(id: $id, revision: $revision, contents: $contents) { __typename ... on InvalidInput { faults { field } } }
  }`;

  it.each([
    [{ programmeNl: Array.from({ length: 201 }, () => 'Meten') }, 'programmeNl'],
    [{ summaryNl: 'a\u202eb' }, 'summaryNl'],
    [{ outcomes: [{ competenceId: 'a', from: 0, to: 9 }] }, 'outcomes'],
  ])('is refused, with the field: %#', async (change, field) => {
    const { draft } = await start();
    const given = { id: draft.id, revision: draft.revision, contents: { ...contents, ...change } };
    expect(await ask(saving, given, author)).toEqual({ __typename: 'InvalidInput', faults: [{ field }] });
  });
});

it('is written with a handful of statements', async () => {
  const { draft } = await start();
  expect((await statementsOf(() => save(draft.id, draft.revision))).length).toBeLessThanOrEqual(10);
  const asked = { organisation: author.organisationId };
  const own = () => ask(screens.OwnModulesDocument, asked, author);
  expect((await statementsOf(own)).length).toBeLessThanOrEqual(5);
});
