import { anId, everyoneBut, someone } from '@academy/testkit/pure';
import { anAuthorWhoWrites, newsOf, offeredBy } from '../testing/writing';

describe('Reviewing a module', () => {
  it('offers it as the first version, after which it is no draft any more, and who decided is written down', async () => {
    const { review, curator, handedIn, store } = anAuthorWhoWrites();
    const draft = await handedIn();
    const { id, revision, slug, organisationId } = draft;
    const outcome = await review.execute({ actor: curator, id, revision, publish: true, remark: null });
    expect(outcome).toEqual({ kind: 'ModulePublished', slug, version: 1 });
    expect(store.offered(slug)).toEqual(offeredBy(organisationId, { version: 1 }));
    expect(store.drafts).toEqual([]);
    expect(store.told).toMatchObject([
      newsOf('catalogue.module-handed-in.v1', draft),
      { kind: 'MODULE_PUBLISHED', by: curator.accountId, organisationId, about: slug },
      newsOf('catalogue.module-published.v1', draft),
    ]);
  });

  it('of two at once one wins, and the other finds nothing to decide', async () => {
    const { review, curator, handedIn, store } = anAuthorWhoWrites();
    const { id, revision, slug } = await handedIn();
    const verdict = { actor: curator, id, revision, publish: true, remark: null };
    const both = await Promise.all([review.execute(verdict), review.execute(verdict)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['ModulePublished', 'NotAllowed']);
    expect(store.offered(slug)).toMatchObject({ version: 1 });
  });

  it('gives it back with a remark, and with none it does not', async () => {
    const { review, curator, handedIn, store } = anAuthorWhoWrites();
    const draft = await handedIn();
    const { id, revision } = draft;
    const back = { actor: curator, id, revision, publish: false };
    for (const remark of [null, '', ' \n', '\u200b', 'x'.repeat(2_001)])
      expect(await review.execute({ ...back, remark })).toEqual({ kind: 'RemarkMissing' });
    expect(store.drafts).toMatchObject([{ state: 'in-review', revision }]);
    const remark = 'Noem de bronnen.';
    expect(await review.execute({ ...back, remark })).toMatchObject({
      kind: 'DraftKept',
      draft: { state: 'returned', remark, submittedAt: null },
    });
    expect(store.told.slice(1)).toMatchObject([{ kind: 'MODULE_RETURNED', reason: remark }, {}]);
    // What was said is read at the module only.
    expect(store.told.at(-1)).toEqual(newsOf('catalogue.module-returned.v1', draft));
  });

  it('does nothing where another version is offered by now: the draft is about that one from then on', async () => {
    const { review, curator, organisationId, handedInAgain, store } = anAuthorWhoWrites();
    const { id, revision } = await handedInAgain('mod-a');
    store.bring('mod-a', offeredBy(organisationId, { version: 4 }));
    const verdict = { actor: curator, id, publish: true, remark: null };
    expect(await review.execute({ ...verdict, revision })).toMatchObject({
      kind: 'DraftChanged',
      draft: { baseVersion: 4, revision: revision + 1, state: 'in-review' },
    });
    expect(store.offered('mod-a')).toMatchObject({ version: 4 });
    expect(await review.execute({ ...verdict, revision: revision + 1 })).toMatchObject({ version: 5 });
  });

  it('offers nothing of a module that was taken out of the offer for good, and says so', async () => {
    const { review, curator, organisationId, handedInAgain, store } = anAuthorWhoWrites();
    const { id, revision } = await handedInAgain('mod-a');
    store.bring('mod-a', offeredBy(organisationId, { published: false, retired: true }));
    const verdict = { actor: curator, id, revision, publish: true, remark: null };
    expect(await review.execute(verdict)).toEqual({ kind: 'ModuleRetired' });
    expect(store.drafts).toMatchObject([{ state: 'in-review' }]);
  });

  it('decides on what they read', async () => {
    const { review, curator, handedIn } = anAuthorWhoWrites();
    const { id, revision } = await handedIn();
    const verdict = { actor: curator, id, publish: true, remark: null };
    expect(await review.execute({ ...verdict, revision: revision - 1 })).toMatchObject({ kind: 'DraftChanged' });
  });

  it('is for curators who do not write for its organisation: what is not there answers alike', async () => {
    const { review, author, curator, organisationId, handedIn, written, store } = anAuthorWhoWrites();
    const draft = await handedIn();
    const { id, revision } = draft;
    const verdict = { id, revision, publish: true, remark: null };
    const nothing = await review.execute({ ...verdict, actor: curator, id: anId<'ModuleDraft'>() });
    const both = someone(['curator', 'author'], organisationId);
    for (const actor of [author, both, ...everyoneBut('curator')])
      expect(await review.execute({ ...verdict, actor })).toEqual(nothing);
    const unread = await written();
    expect(await review.execute({ ...verdict, ...unread, publish: true, actor: curator, remark: null })).toEqual(
      nothing,
    );
    expect(nothing).toEqual({ kind: 'NotAllowed' });
    expect(store.told).toEqual([newsOf('catalogue.module-handed-in.v1', draft)]);
  });
});
