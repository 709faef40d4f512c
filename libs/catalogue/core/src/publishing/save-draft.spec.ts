import { anId, everyoneBut, someone } from '@academy/testkit/pure';
import { anAuthorWhoWrites, wholeContents } from '../testing/writing';
import { emptyContents } from './draft';

describe('Saving a module that is being written', () => {
  it('keeps it, complete or not, and counts the change', async () => {
    const { save, author, begun, store } = anAuthorWhoWrites();
    const { id, revision } = await begun();
    const contents = {
      ...emptyContents,
      titleNl: ' Meten ',
      programmeNl: ['Een', ' ', 'Twee'],
      languages: ['nl', 'nl'] as const,
    };
    const outcome = await save.execute({ actor: author, id, revision, contents });
    const tidied = { ...contents, titleNl: 'Meten', programmeNl: ['Een', 'Twee'], languages: ['nl'] };
    expect(outcome).toMatchObject({ kind: 'DraftKept', draft: { revision: 2, contents: tidied } });
    expect(store.drafts).toMatchObject([{ revision: 2, contents: tidied }]);
  });

  it('loses nothing of what another wrote meanwhile: it says what that is, and keeps it', async () => {
    const { save, author, organisationId, begun, store } = anAuthorWhoWrites();
    const { id, revision } = await begun();
    const colleague = someone('author', organisationId);
    const asked = { id, revision, contents: wholeContents };
    await save.execute({ ...asked, actor: colleague });
    const outcome = await save.execute({ ...asked, actor: author, contents: emptyContents });
    expect(outcome).toMatchObject({ kind: 'DraftChanged', draft: { revision: 2, contents: wholeContents } });
    expect(store.drafts).toMatchObject([{ contents: wholeContents }]);
  });

  it('of two at once keeps one, and tells the other', async () => {
    const { save, author, begun } = anAuthorWhoWrites();
    const { id, revision } = await begun();
    const asked = { actor: author, id, revision, contents: wholeContents };
    const both = await Promise.all([save.execute(asked), save.execute(asked)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['DraftChanged', 'DraftKept']);
  });

  it('changes nothing while a curator reads it', async () => {
    const { save, author, handedIn, store } = anAuthorWhoWrites();
    const { id, revision } = await handedIn();
    const outcome = await save.execute({ actor: author, id, revision, contents: emptyContents });
    expect(outcome).toEqual({ kind: 'DraftElsewhere', state: 'in-review' });
    expect(store.drafts).toMatchObject([{ contents: wholeContents }]);
  });

  it.each([
    [{ summaryNl: 'x'.repeat(20_001) }, 'summaryNl'],
    [{ programmeNl: Array.from({ length: 201 }, () => 'x') }, 'programmeNl'],
    [{ titleNl: 'a\u0000b' }, 'titleNl'],
    [{ programmeNl: ['\ud800'] }, 'programmeNl'],
    [{ prerequisites: [{ competenceId: 'a\u202eb', level: 1 as const }] }, 'prerequisites'],
    [{ hours: Number.NaN }, 'hours'],
    [{ contactHours: -2_000_000 }, 'contactHours'],
    [{ outcomes: [{ competenceId: 'tech.meten', from: -1 as 0, to: 2 as const }] }, 'outcomes'],
    [{ prerequisites: [{ competenceId: 'tech.meten', level: 6 as 5 }] }, 'prerequisites'],
    [{ prerequisites: Array.from({ length: 51 }, () => ({ competenceId: 'a', level: 1 as const })) }, 'prerequisites'],
  ] as const)('keeps nothing that is no module at all: %#', async (given, field) => {
    const { save, author, begun, store } = anAuthorWhoWrites();
    const { id, revision } = await begun();
    const outcome = await save.execute({ actor: author, id, revision, contents: { ...wholeContents, ...given } });
    expect(outcome).toMatchObject({ kind: 'InvalidInput', faults: [{ field }] });
    expect(store.drafts).toMatchObject([{ revision: 1, contents: emptyContents }]);
  });

  it('is for authors of its organisation: what is not there answers alike', async () => {
    const { save, author, begun, store } = anAuthorWhoWrites();
    const { id, revision } = await begun();
    const asked = { id, revision, contents: wholeContents };
    const nothing = await save.execute({ ...asked, actor: author, id: anId<'ModuleDraft'>() });
    for (const actor of [someone('author'), ...everyoneBut('author')])
      expect(await save.execute({ ...asked, actor })).toEqual(nothing);
    expect(nothing).toEqual({ kind: 'NotAllowed' });
    expect(store.drafts).toMatchObject([{ contents: emptyContents }]);
  });
});
