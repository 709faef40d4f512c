import { anId, everyoneBut, someone } from '@academy/testkit/pure';
import { anAuthorWhoWrites, newsOf, wholeContents } from '../testing/writing';

describe('Handing a module in', () => {
  it('brings it to the curators when nothing is wrong with it, and tells them', async () => {
    const { submit, author, written, clock, store } = anAuthorWhoWrites();
    const draft = await written();
    const { id, revision } = draft;
    expect(await submit.execute({ actor: author, id, revision })).toMatchObject({
      kind: 'DraftKept',
      draft: { state: 'in-review', submittedAt: clock.now(), revision: revision + 1 },
    });
    expect(store.told).toEqual([newsOf('catalogue.module-handed-in.v1', draft)]);
  });

  it('tells all that is not right yet, and leaves it as it is', async () => {
    const { submit, author, written, store } = anAuthorWhoWrites();
    const { id, revision } = await written({ ...wholeContents, titleEn: '', contactHours: 13 });
    expect(await submit.execute({ actor: author, id, revision })).toEqual({
      kind: 'DraftNotReady',
      faults: [
        { path: ['titleEn'], problem: 'missing' },
        { path: ['contactHours'], problem: 'contactHoursNotPossible' },
      ],
    });
    expect(store.drafts).toMatchObject([{ state: 'draft', revision }]);
    expect(store.told).toEqual([]);
  });

  it('takes what they saw: what a colleague changed meanwhile is not handed in unseen, nor is it twice', async () => {
    const { submit, author, written, handedIn } = anAuthorWhoWrites();
    const { id, revision } = await written();
    expect(await submit.execute({ actor: author, id, revision: revision - 1 })).toMatchObject({ kind: 'DraftChanged' });
    const draft = await handedIn();
    expect(await submit.execute({ actor: author, id: draft.id, revision: draft.revision })).toEqual({
      ...{ kind: 'DraftElsewhere', state: 'in-review' },
    });
  });

  it('hands in again what was given back, without the remark', async () => {
    const { submit, review, author, curator, handedIn } = anAuthorWhoWrites();
    const { id, revision } = await handedIn();
    await review.execute({ actor: curator, id, revision, publish: false, remark: 'Noem de veiligheid.' });
    const again = await submit.execute({ actor: author, id, revision: revision + 1 });
    expect(again).toMatchObject({ kind: 'DraftKept', draft: { state: 'in-review', remark: null } });
  });

  it('is for authors of its organisation: what is not there answers alike', async () => {
    const { submit, author, written } = anAuthorWhoWrites();
    const { id, revision } = await written();
    const nothing = await submit.execute({ actor: author, id: anId<'ModuleDraft'>(), revision });
    for (const actor of [someone('author'), ...everyoneBut('author')])
      expect(await submit.execute({ actor, id, revision })).toEqual(nothing);
    expect(nothing).toEqual({ kind: 'NotAllowed' });
  });
});
