import type { Actor } from '@academy/contracts/identity';
import { clockAt } from '@academy/kernel';
import { MOST_WANTED_LESS, WantLess } from '@academy/matching/core';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import { aCurator, aTeacher as anActor } from '@academy/testkit/pure';
import { wantedLessStorePromises } from '../../core/src/testing/wanted-less-store-promises';
import { PostgresWantedLess } from './postgres/wanted-less';
import { matchingTables } from './postgres/tables';

let database: TestDatabase;
let store: PostgresWantedLess;
beforeAll(async () => {
  database = await aDatabase(matchingTables, { acting: 'everyone' });
  store = new PostgresWantedLess(await database.as('app'));
});
afterAll(() => database.drop());

wantedLessStorePromises('on Postgres', async () => store);

const offer = ['lab', 'plc', ...Array.from({ length: MOST_WANTED_LESS }, (_, number) => `m${number}`)];

function aTeacher() {
  const teacherId = newId<'Teacher'>();
  const actor: Actor = anActor(teacherId);
  let offered = offer;
  const catalogue = { published: async () => offered.map((id) => ({ id })) };
  const everOffered = {
    titles: async (slugs: readonly string[]) =>
      new Map(slugs.flatMap((slug) => (offer.includes(slug) ? [[slug, slug]] : []))),
  };
  const want = new WantLess(catalogue, everOffered, store, clockAt(new Date('2026-11-25T09:00:00Z')));
  return {
    wants: (moduleSlug: string, less: boolean, who = actor) => want.execute({ actor: who, moduleSlug, less }),
    withdrawn: (slug: string) => (offered = offered.filter((one) => one !== slug)),
    wanted: () => store.of(teacherId),
  };
}

describe('Wanting less of a module', () => {
  it('is kept once, however often it is said, and is one teacher’s own', async () => {
    const [teacher, other] = [aTeacher(), aTeacher()];
    await Promise.all([teacher.wants('lab', true), teacher.wants('lab', true)]);
    expect(await teacher.wanted()).toEqual(['lab']);
    expect(await other.wanted()).toEqual([]);
  });

  it('can be taken back, also when the module is no longer offered or never was wanted less', async () => {
    const teacher = aTeacher();
    await teacher.wants('lab', true);
    teacher.withdrawn('lab');
    for (const _ of ['once', 'again']) {
      expect(await teacher.wants('lab', false)).toEqual({ kind: 'WishKept', moduleSlug: 'lab', less: false });
      expect(await teacher.wanted()).toEqual([]);
    }
    expect(await teacher.wants('lab', true)).toEqual({ kind: 'ModuleUnknown' });
    expect(await teacher.wants('plc', false)).toMatchObject({ kind: 'WishKept' });
  });

  it('is about a module of the offer, and a teacher’s to say', async () => {
    const teacher = aTeacher();
    for (const less of [true, false]) expect(await teacher.wants('gone', less)).toEqual({ kind: 'ModuleUnknown' });
    expect(await teacher.wants('lab', true, aCurator())).toEqual({ kind: 'NotAllowed' });
  });

  it('has an end: who wants less of nearly everything is told so', async () => {
    const teacher = aTeacher();
    for (const slug of offer.slice(2)) await teacher.wants(slug, true);
    expect(await teacher.wants('lab', true)).toEqual({ kind: 'TooManyWishes', most: MOST_WANTED_LESS });
    await teacher.wants('m0', false);
    expect(await teacher.wants('lab', true)).toMatchObject({ kind: 'WishKept' });
  });
});
