import { anId, everyoneBut, someone } from '@academy/testkit/pure';
import { anAuthorWhoWrites, wholeContents } from '../testing/writing';

describe('Throwing a draft away', () => {
  it('leaves what is offered as it is', async () => {
    const { drop, author, begunAgain, store } = anAuthorWhoWrites();
    const { id, revision } = await begunAgain('mod-a');
    expect(await drop.execute({ actor: author, id, revision })).toEqual({ kind: 'DraftDropped', id });
    expect(store.drafts).toEqual([]);
    expect(store.offered('mod-a')).toMatchObject({ version: 3, contents: wholeContents });
  });

  it('waits until it is out of review', async () => {
    const { drop, author, handedIn, store } = anAuthorWhoWrites();
    const { id, revision } = await handedIn();
    expect(await drop.execute({ actor: author, id, revision })).toEqual({ kind: 'DraftElsewhere', state: 'in-review' });
    expect(store.drafts).toHaveLength(1);
  });

  it('throws nothing away unseen that a colleague wrote meanwhile', async () => {
    const { drop, author, written, store } = anAuthorWhoWrites();
    const { id, revision } = await written();
    expect(await drop.execute({ actor: author, id, revision: revision - 1 })).toMatchObject({ kind: 'DraftChanged' });
    expect(store.drafts).toHaveLength(1);
  });

  it('is for authors of its organisation: what is not there answers alike', async () => {
    const { drop, author, written, store } = anAuthorWhoWrites();
    const { id, revision } = await written();
    const nothing = await drop.execute({ actor: author, id: anId<'ModuleDraft'>(), revision });
    for (const actor of [someone('author'), ...everyoneBut('author')])
      expect(await drop.execute({ actor, id, revision })).toEqual(nothing);
    expect(nothing).toEqual({ kind: 'NotAllowed' });
    expect(store.drafts).toHaveLength(1);
  });
});
