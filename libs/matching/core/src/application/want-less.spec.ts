import { aTeacher, everyoneBut } from '@academy/testkit/pure';
import { clockAt } from '@academy/kernel';
import { FakeWantedLessStore } from '../testing/fake-wanted-less-store';
import { wantedLessStorePromises } from '../testing/wanted-less-store-promises';
import { MOST_WANTED_LESS, WantLess } from './want-less';

wantedLessStorePromises('in memory', async () => new FakeWantedLessStore());

describe('Wanting less of a module', () => {
  const everOffered = ['lab', 'plc', ...Array.from({ length: MOST_WANTED_LESS }, (_, nr) => `m${nr}`)];
  const wanting = () => {
    const store = new FakeWantedLessStore();
    const teacher = aTeacher();
    let offered = everOffered;
    const want = new WantLess(
      { published: async () => offered.map((id) => ({ id })) },
      {
        titles: async (slugs) =>
          new Map(slugs.filter((slug) => everOffered.includes(slug)).map((slug) => [slug, slug])),
      },
      store,
      clockAt(new Date('2026-11-25T09:00:00Z')),
    );
    return {
      ...{ want, store },
      wants: (moduleSlug: string, less = true) => want.execute({ actor: teacher, moduleSlug, less }),
      withdrawn: (slug: string) => void (offered = offered.filter((one) => one !== slug)),
      wanted: () => store.of(teacher.teacherId),
    };
  };

  it('is kept once, however often it is said', async () => {
    const { wants, wanted } = wanting();
    for (const _ of ['once', 'again'])
      expect(await wants('lab')).toEqual({ kind: 'WishKept', moduleSlug: 'lab', less: true });
    expect(wanted()).toEqual(['lab']);
  });

  it('can be taken back, also when the module is no longer offered or never was wanted less', async () => {
    const { wants, withdrawn, wanted } = wanting();
    await wants('lab');
    withdrawn('lab');
    for (const slug of ['lab', 'lab', 'plc'])
      expect(await wants(slug, false)).toEqual({ kind: 'WishKept', moduleSlug: slug, less: false });
    expect(wanted()).toEqual([]);
  });

  it('is not about what is offered no more, nor about what never was', async () => {
    const { wants, withdrawn } = wanting();
    withdrawn('lab');
    expect(await wants('lab')).toEqual({ kind: 'ModuleUnknown' });
    for (const less of [true, false]) expect(await wants('nowhere', less)).toEqual({ kind: 'ModuleUnknown' });
  });

  it('has an end, and goes on after one is taken back', async () => {
    const { wants, store, wanted } = wanting();
    for (const slug of everOffered.slice(2)) await wants(slug);
    expect(await wants('lab')).toEqual({ kind: 'TooManyWishes', most: MOST_WANTED_LESS });
    expect(await wants('m7')).toMatchObject({ kind: 'WishKept' });
    await wants('m0', false);
    expect(await wants('lab')).toMatchObject({ kind: 'WishKept' });
    expect([wanted().length, store.of(aTeacher().teacherId)]).toEqual([MOST_WANTED_LESS, []]);
  });

  it('is for teachers', async () => {
    const { want } = wanting();
    for (const actor of everyoneBut('teacher'))
      expect(await want.execute({ actor, moduleSlug: 'lab', less: true })).toEqual({ kind: 'NotAllowed' });
  });
});
