import { newId } from '@academy/platform/postgres';
import { statementsOf } from '@academy/testkit';
import * as screens from '../../../libs/gql/src/generated/graphql';
import { askingTheApi, type Person } from './testing/asking-the-api';

const { ask, someone, api, owner } = askingTheApi();

interface Shared {
  readonly person: string;
  readonly share: { readonly id: string; readonly kind: string; readonly purpose: string };
}
interface Fact {
  readonly name: { readonly nl: string };
}

let teacher: Person;
let manager: Person;
let elsewhere: Person;
beforeAll(async () => {
  [teacher, manager, elsewhere] = [await someone('Marit'), await someone('Petra'), await someone('Wouter')];
});
const withUs = (who = manager, organisation = manager.organisationId) =>
  ask<Shared[] | null>(screens.SharedWithUsDocument, { organisation }, who);
const open = (id: string, who = manager, organisation = manager.organisationId) =>
  ask(screens.OpenSharedDocument, { organisation, id }, who);
/** Whole answers, as they go over the wire. */
const wire = async (id: string, who: Person, organisation: string) => {
  const payload = { query: screens.OpenSharedDocument.toString(), variables: { organisation, id } };
  const { payload: answer, statusCode } = await api().app.inject({
    ...{ method: 'POST', url: '/graphql', headers: who.headers, payload },
  });
  return { answer, statusCode };
};
const looks = async () => {
  const { looks: all } = await ask<{ looks: { by: string; refused: boolean; organisation: string }[] }>(
    screens.MySharingDocument,
    {},
    teacher,
  );
  return all.map(
    ({ by, refused, organisation }) => `${by.split(' ')[0]} ${refused ? 'tried' : 'looked'} for ${organisation}`,
  );
};
const first = async (): Promise<string> => (await withUs())![0]!.share.id;

describe('Who leads a school', () => {
  it('sees in the demo what was shared with it, and nothing else of anyone', async () => {
    expect(await withUs()).toMatchObject([
      { person: expect.stringMatching(/^Marit /), share: { kind: 'PROFILE', purpose: 'DEVELOPMENT' } },
    ]);
  });

  it('opens it as it is now, in both languages, and its teacher reads that they did', async () => {
    const opened = await open(await first());
    expect(opened).toMatchObject({ __typename: 'SharedOpened', name: { nl: 'Profiel', en: 'Profile' }, page: null });
    const facts = opened['facts'] as Fact[];
    expect(facts.map(({ name }) => name.nl)).toEqual(['Talenten', 'Procestechnologie en groene chemie']);
    await open(await first());
    expect(await looks()).toEqual([expect.stringMatching(/^Petra looked for /)]);
  });

  it('elsewhere sees no list, opens nothing, and cannot tell what is there: to the byte', async () => {
    expect(await withUs(elsewhere)).toBeNull();
    expect(await withUs(elsewhere, 'nowhere')).toBeNull();
    expect(await withUs(elsewhere, elsewhere.organisationId)).toEqual([]);
    const id = await first();
    for (const organisation of [manager.organisationId, elsewhere.organisationId]) {
      const nothing = await wire(newId(), elsewhere, organisation);
      expect(await wire(id, elsewhere, organisation)).toEqual(nothing);
      expect(await wire('no id at all', elsewhere, organisation)).toEqual(nothing);
    }
    expect(await looks()).toContainEqual(expect.stringMatching(/^Wouter tried for /));
    expect(await looks()).toHaveLength(2);
  });

  it('reads no more of it in the database than is shared with them today', async () => {
    const rows = () => owner().query<[{ open: number }]>(`SELECT count(*)::int AS open FROM privacy.share`);
    expect((await rows())[0].open).toBe(1);
    const visible = async (who: Person) => {
      const app = await api().database.as('app');
      return app.transaction(async (tx) => {
        await tx.query(`SET LOCAL academy.acting = '${who.accountId},${who.teacherId ?? ''},'`);
        return (await tx.query<unknown[]>(`SELECT 1 FROM privacy.share`)).length;
      });
    };
    expect([await visible(teacher), await visible(manager), await visible(elsewhere)]).toEqual([1, 1, 0]);
    await owner().query(`UPDATE privacy.share SET until_day = until_day - 400`);
    expect([await visible(teacher), await visible(manager)]).toEqual([1, 0]);
    await owner().query(`UPDATE privacy.share SET until_day = until_day + 400`);
  });

  it('is asked a handful of statements for it, however much is shared', async () => {
    const id = await first();
    expect((await statementsOf(() => withUs())).length).toBeLessThanOrEqual(5);
    expect((await statementsOf(() => open(id))).length).toBeLessThanOrEqual(10);
    expect((await statementsOf(() => ask(screens.MySharingDocument, {}, teacher))).length).toBeLessThanOrEqual(6);
  });

  it('sees nothing on the next request once its teacher stopped, and that they tried is read', async () => {
    const id = await first();
    const nothing = await open(newId());
    await ask(screens.StopSharingDocument, { id }, teacher);
    expect(await withUs()).toEqual([]);
    expect(await open(id)).toEqual(nothing);
    expect(await looks()).toContainEqual(expect.stringMatching(/^Petra tried for /));
  });
});

describe('Who teaches a module', () => {
  it('is read about by its participants: that they looked, once a day', async () => {
    const [{ slug }] = await owner().query<[{ slug: string }]>(
      `INSERT INTO enrolment.enrolment (id, teacher_id, edition_id, version_id, module_slug, organisation_id, state, turn, requested_at, idempotency_key)
       SELECT gen_random_uuid(), $1, e.id, e.version_id, m.slug, m.organisation_id, 'enrolled', 1, now(), gen_random_uuid()
         FROM catalogue.edition e JOIN catalogue.module m USING (slug) WHERE m.organisation_id = $2 LIMIT 1
       RETURNING module_slug AS slug`,
      [teacher.teacherId, elsewhere.organisationId],
    );
    const participants = () =>
      ask<object[]>(screens.MyEditionsDocument, { organisation: elsewhere.organisationId }, elsewhere);
    for (const _ of ['once', 'again']) expect(await participants()).toHaveLength(1);
    const { looks: all } = await ask<{ looks: { kind: string; by: string; name: { nl: string } }[] }>(
      screens.MySharingDocument,
      {},
      teacher,
    );
    const [module] = await owner().query<[{ title: string }]>(
      `SELECT v.facts->>'titleNl' AS title FROM catalogue.module m JOIN catalogue.module_version v ON v.id = m.version_id WHERE m.slug = $1`,
      [slug],
    );
    expect(all.filter(({ kind }) => kind === 'PARTICIPATION')).toEqual([
      expect.objectContaining({
        by: expect.stringMatching(/^Wouter /),
        name: expect.objectContaining({ nl: module.title }),
      }),
    ]);
  });
});
