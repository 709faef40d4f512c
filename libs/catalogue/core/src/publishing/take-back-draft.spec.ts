import { anId, everyoneBut, someone } from '@academy/testkit/pure';
import { anAuthorWhoWrites } from '../testing/writing';

describe('Taking back what was handed in', () => {
  it('lets its authors go on; a curator who read it meanwhile decides nothing any more', async () => {
    const { takeBack, review, author, curator, handedIn } = anAuthorWhoWrites();
    const { id, revision } = await handedIn();
    expect(await takeBack.execute({ actor: author, id })).toMatchObject({
      kind: 'DraftKept',
      draft: { state: 'draft', submittedAt: null, revision: revision + 1 },
    });
    const late = await review.execute({ actor: curator, id, revision, publish: true, remark: null });
    expect(late).toEqual({ kind: 'NotAllowed' });
  });

  it('takes back nothing that is with its authors', async () => {
    const { takeBack, author, written } = anAuthorWhoWrites();
    const { id } = await written();
    expect(await takeBack.execute({ actor: author, id })).toEqual({ kind: 'DraftElsewhere', state: 'draft' });
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
