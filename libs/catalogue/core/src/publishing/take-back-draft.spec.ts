import { anId, everyoneBut, someone } from '@academy/testkit/pure';
import { anAuthorWhoWrites, newsOf } from '../testing/writing';

describe('Taking back what was handed in', () => {
  it('lets its authors go on, and tells that it waits no more; a curator who read it meanwhile decides nothing', async () => {
    const { takeBack, review, author, curator, handedIn, store } = anAuthorWhoWrites();
    const draft = await handedIn();
    const { id, revision } = draft;
    expect(await takeBack.execute({ actor: author, id })).toMatchObject({
      kind: 'DraftKept',
      draft: { state: 'draft', submittedAt: null, revision: revision + 1 },
    });
    expect(store.told).toEqual([
      newsOf('catalogue.module-handed-in.v1', draft),
      newsOf('catalogue.module-taken-back.v1', draft),
    ]);
    const late = await review.execute({ actor: curator, id, revision, publish: true, remark: null });
    expect(late).toEqual({ kind: 'NotAllowed' });
  });

  it('takes back nothing that is with its authors', async () => {
    const { takeBack, author, written, store } = anAuthorWhoWrites();
    const { id } = await written();
    expect(await takeBack.execute({ actor: author, id })).toEqual({ kind: 'DraftElsewhere', state: 'draft' });
    expect(store.told).toEqual([]);
  });

  it('is for authors of its organisation: what is not there answers alike', async () => {
    const { takeBack, author, handedIn, store } = anAuthorWhoWrites();
    const { id } = await handedIn();
    const nothing = await takeBack.execute({ actor: author, id: anId<'ModuleDraft'>() });
    for (const actor of [someone('author'), ...everyoneBut('author')])
      expect(await takeBack.execute({ actor, id })).toEqual(nothing);
    expect(nothing).toEqual({ kind: 'NotAllowed' });
    expect(store.drafts).toMatchObject([{ state: 'in-review' }]);
  });
});
