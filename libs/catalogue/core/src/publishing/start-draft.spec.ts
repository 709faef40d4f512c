import { everyoneBut, someone } from '@academy/testkit/pure';
import { anAuthorWhoWrites, offeredBy, wholeContents } from '../testing/writing';
import { emptyContents } from './draft';

describe('Beginning to write a module', () => {
  it('begins empty, under a name of its own', async () => {
    const { start, author, organisationId, store } = anAuthorWhoWrites();
    const twice = [1, 2].map(() => start.execute({ actor: author, organisationId, slug: null }));
    const drafts = await Promise.all(twice);
    expect(drafts[0]).toMatchObject({
      kind: 'DraftKept',
      draft: {
        organisationId,
        baseVersion: 0,
        state: 'draft',
        revision: 1,
        contents: emptyContents,
        submittedAt: null,
      },
    });
    expect(new Set(store.drafts.map(({ slug }) => slug)).size).toBe(2);
  });

  it('begins with the level that it is to lead to, one step from the level before', async () => {
    const { start, author, organisationId } = anAuthorWhoWrites();
    const asked = { actor: author, organisationId, slug: null };
    const outcome = await start.execute({ ...asked, towards: { competenceId: 'tech.meten', level: 3 } });
    const outcomes = [{ competenceId: 'tech.meten', from: 2, to: 3 }];
    expect(outcome).toMatchObject({ kind: 'DraftKept', draft: { contents: { ...emptyContents, outcomes } } });
  });

  it.each([0, 6])('begins with no level that is none, such as %j', async (level) => {
    const { start, author, organisationId, store } = anAuthorWhoWrites();
    const towards = { competenceId: 'tech.meten', level: level as 3 };
    const outcome = await start.execute({ actor: author, organisationId, slug: null, towards });
    expect(outcome).toEqual({ kind: 'InvalidInput', faults: [{ field: 'outcomes', problem: 'NoLevel' }] });
    expect(store.drafts).toEqual([]);
  });

  it('begins the next version with what is offered', async () => {
    const { start, author, organisationId, offers } = anAuthorWhoWrites();
    offers('mod-a');
    const towards = { competenceId: 'tech.basis', level: 2 } as const;
    const outcome = await start.execute({ actor: author, organisationId, slug: 'mod-a', towards });
    expect(outcome).toMatchObject({ draft: { slug: 'mod-a', baseVersion: 3, contents: wholeContents } });
  });

  it('goes on where that is being written already, also when two begin at once', async () => {
    const { start, author, organisationId, offers, store } = anAuthorWhoWrites();
    offers('mod-a');
    const asked = { actor: author, organisationId, slug: 'mod-a' };
    const [one, other] = await Promise.all([start.execute(asked), start.execute(asked)]);
    expect(one).toEqual(other);
    expect(store.drafts).toHaveLength(1);
  });

  it('is for authors of the organisation, and of its own modules: what is not there answers alike', async () => {
    const { start, author, organisationId, offers, store } = anAuthorWhoWrites();
    offers('mod-b', 'elsewhere');
    const nothing = await start.execute({ actor: author, organisationId, slug: 'mod-none' });
    store.bring('mod-gone', offeredBy(organisationId, { published: false }));
    expect(await start.execute({ actor: author, organisationId, slug: 'mod-gone' })).toEqual(nothing);
    expect(await start.execute({ actor: author, organisationId, slug: 'mod-b' })).toEqual(nothing);
    for (const actor of [someone('author'), ...everyoneBut('author')])
      expect(await start.execute({ actor, organisationId, slug: null })).toEqual(nothing);
    expect(nothing).toEqual({ kind: 'NotAllowed' });
    expect(store.drafts).toEqual([]);
  });
});
