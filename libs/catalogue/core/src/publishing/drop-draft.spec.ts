import { anId, everyoneBut, someone } from '@academy/testkit/pure';
import { anAuthorWhoWrites, wholeContents } from '../testing/writing';

describe('Throwing a draft away', () => {
  it('leaves what is offered as it is', async () => {
    const { drop, start, author, organisationId, offers, store } = anAuthorWhoWrites();
    offers('mod-a');
    const begun = await start.execute({ actor: author, organisationId, slug: 'mod-a' });
    const id = begun.kind === 'DraftKept' ? begun.draft.id : anId<'ModuleDraft'>();
    expect(await drop.execute({ actor: author, id })).toEqual({ kind: 'DraftDropped', id });
    expect(store.drafts).toEqual([]);
    expect(store.offered('mod-a')).toMatchObject({ version: 3, contents: wholeContents });
  });

  it('waits until it is out of review', async () => {
    const { drop, author, handedIn, store } = anAuthorWhoWrites();
    const { id } = await handedIn();
    expect(await drop.execute({ actor: author, id })).toEqual({ kind: 'DraftElsewhere', state: 'in-review' });
    expect(store.drafts).toHaveLength(1);
  });

  it('is for authors of its organisation: what is not there answers alike', async () => {
    const { drop, author, written, store } = anAuthorWhoWrites();
    const { id } = await written();
    const nothing = await drop.execute({ actor: author, id: anId<'ModuleDraft'>() });
    for (const actor of [someone('author'), ...everyoneBut('author')])
      expect(await drop.execute({ actor, id })).toEqual(nothing);
    expect(nothing).toEqual({ kind: 'NotAllowed' });
    expect(store.drafts).toHaveLength(1);
  });
});
