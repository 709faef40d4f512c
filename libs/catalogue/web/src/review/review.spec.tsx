import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeStale } from '@academy/gql';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { aDraft, toChooseFrom, whole } from '../publishing/testing/drafts';
import { DraftReviewScreen } from './draft-review-screen';
import { ReviewScreen } from './review-screen';

const inReview = (given: object = {}) => aDraft({ state: 'IN_REVIEW', submittedAt: '2099-01-03T09:00:00Z', ...given });

describe('What organisations handed in', () => {
  const open = (draftsInReview: object[]) => {
    answering({ DraftsInReview: { draftsInReview } });
    renderUi(<ReviewScreen />, { roles: ['CURATOR'] });
  };

  it('waits in the order in which it came, with whose it is and since when', async () => {
    open([inReview(), inReview({ id: 'd2', contents: { ...whole, titleNl: 'Lassen' }, offered: whole })]);
    const rows = within(await screen.findByRole('list', { name: 'Wacht op beoordeling' })).getAllByRole('listitem');
    expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual(['Meten met sensoren', 'Lassen']);
    expect(within(rows[0]!).getByRole('link').getAttribute('href')).toBe('/beheer/o/beoordelen/d1');
    expect(rows[0]?.textContent).toMatch(/Thermion \(fictief\).*Sinds.*3 januari 2099/);
    expect(rows.map((row) => /Nieuwe (module|versie)/.exec(row.textContent)?.[0])).toEqual([
      'Nieuwe module',
      'Nieuwe versie',
    ]);
    await expectAccessible();
  });

  it('is nothing at times', async () => {
    open([]);
    await screen.findByRole('heading', { name: 'Er wacht niets op beoordeling' });
  });
});

describe('A curator', () => {
  async function open(draft: object | null, reviewDraft: object = {}, more: Answers = {}) {
    const academy = answering({
      ModuleDraft: { moduleDraft: draft },
      DraftsInReview: { draftsInReview: [] },
      ReviewDraft: { reviewDraft },
      ...toChooseFrom,
      ...more,
    });
    const shown = renderUi(<DraftReviewScreen />, {
      ...{ route: '/beheer/o/beoordelen/d1', path: '/beheer/o/beoordelen/:draftId', roles: ['CURATOR'] },
    });
    await screen.findByRole('heading', { level: 1 });
    const verdict = () => academy.asked.find(({ operation }) => operation === 'ReviewDraft')?.variables;
    return { ...shown, verdict };
  }
  const press = async (name: string) => {
    await userEvent.click(screen.getByRole('button', { name }));
    return within(await screen.findByRole('dialog'));
  };

  it('reads a new module whole', async () => {
    await open(inReview());
    const all = within(screen.getByRole('region', { name: 'Wat er in het aanbod komt' }));
    for (const text of ['Measuring with sensors', 'Je meet zelf.', 'Kennismaken', 'Eindhoven', 'Verloopt niet'])
      expect(all.getByText(text)).toBeTruthy();
    expect(await all.findByText(inWhole('Meten: van ‘Nog niet’ naar ‘Met hulp’'))).toBeTruthy();
    await expectAccessible();
  });

  it('reads of a next version what changes, beside what is offered now', async () => {
    await open(inReview({ offered: { ...whole, hours: 8, languages: ['EN'] } }));
    const changes = within(screen.getByRole('region', { name: 'Wat er verandert' }));
    expect(changes.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Tijd in totaal',
      'Taal',
    ]);
    expect(changes.getAllByText('Was').length).toBe(2);
    expect(changes.getByText('Engels')).toBeTruthy();
    const folded = changes.getByText('11 onderdelen blijven gelijk').closest('details');
    expect(folded?.open).toBe(false);
    await expectAccessible();
  });

  it('publishes after hearing what follows, and is led to the module', async () => {
    const { verdict, router } = await open(inReview({ offered: whole }), {
      ...{ __typename: 'ModulePublished', module: { slug: 'meten-met-sensoren' }, version: 2 },
    });
    const dialog = await press('Publiceer');
    expect(dialog.getByText(/houdt de versie waarmee die begon/)).toBeTruthy();
    await expectAccessible(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Publiceer' }));
    await screen.findByText('‘Meten met sensoren’ staat in het aanbod');
    expect(router.state.location.pathname).toBe('/beheer/o/beoordelen');
    expect(verdict()).toEqual({ id: 'd1', revision: 3, publish: true, remark: null });
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk de module' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/beheer/o/aanbod/meten-met-sensoren'));
  });

  it('gives it back with a remark, and not without', async () => {
    const { verdict, router } = await open(inReview(), { __typename: 'DraftKept' });
    const dialog = await press('Geef terug');
    await userEvent.click(dialog.getByRole('button', { name: 'Geef terug' }));
    expect(await dialog.findByText('Schrijf eerst wat er anders moet.')).toBeTruthy();
    expect(verdict()).toBeUndefined();
    const remark = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: /Wat moet er anders/ });
    expect(remark.maxLength).toBe(2000);
    await userEvent.type(remark, 'Zeg het preciezer.');
    await userEvent.click(dialog.getByRole('button', { name: 'Geef terug' }));
    await screen.findByText('‘Meten met sensoren’ is teruggegeven');
    expect(router.state.location.pathname).toBe('/beheer/o/beoordelen');
    expect(verdict()).toEqual({ id: 'd1', revision: 3, publish: false, remark: 'Zeg het preciezer.' });
  });

  it.each([
    [{ __typename: 'RemarkMissing' }, 'Schrijf eerst wat er anders moet.'],
    [
      { __typename: 'DraftNotReady', faults: [{ path: 'city', problem: 'UNKNOWN_TOWN' }] },
      'voordat die in het aanbod kan. Kies een plaats uit de lijst.',
    ],
    [{ __typename: 'DraftChanged' }, 'Iemand anders heeft dit concept intussen gewijzigd'],
    [{ __typename: 'ModuleRetired' }, 'voorgoed uit het aanbod gehaald'],
    [{ __typename: 'NotAllowed' }, 'of je mag er niets mee doen'],
  ])('is told why nothing was done: %j', async (refusal, said) => {
    await open(inReview(), refusal);
    const dialog = await press('Publiceer');
    await userEvent.click(dialog.getByRole('button', { name: 'Publiceer' }));
    expect((await screen.findByRole('alert')).textContent).toContain(said);
  });

  describe('who reads what is taken back', () => {
    const changed = { ...whole, summaryNl: 'Je meet met een ander.' };
    /** A draft that is another each time it is asked for, as news of it comes in. */
    async function opened(...drafts: (object | null)[]) {
      const rest = [...drafts];
      const moduleDraft = () => ({ moduleDraft: rest.length > 1 ? rest.shift() : rest[0] });
      const shown = await open(null, { __typename: 'DraftKept' }, { ModuleDraft: moduleDraft });
      return { ...shown, news: () => act(() => makeStale(shown.client, 'catalogue')) };
    }
    const again = inReview({ revision: 5, contents: changed });

    it('and handed in again, goes on reading that until they turn to what took its place', async () => {
      const { news, verdict } = await opened(inReview(), again);
      await news();
      const said = (await screen.findByText('Dit is intussen veranderd')).closest('[role=status]');
      expect(said?.textContent).toMatch(/Dit is intussen veranderd.*daarover beslis je.*Dit is anders:Samenvatting/);
      screen.getByText('Je meet zelf.');
      expect(screen.queryByRole('button', { name: 'Publiceer' })).toBeNull();
      await expectAccessible();
      const [above, below] = screen.getAllByRole('button', { name: 'Lees wat er nu staat' });
      expect(above).toBeTruthy();
      await userEvent.click(below!);
      screen.getByText('Je meet met een ander.');
      expect(screen.queryByText('Dit is intussen veranderd')).toBeNull();
      expect(document.activeElement?.contains(screen.getByRole('heading', { level: 1 }))).toBe(true);
      const dialog = await press('Publiceer');
      await userEvent.click(dialog.getByRole('button', { name: 'Publiceer' }));
      await waitFor(() => expect(verdict()).toMatchObject({ revision: 5 }));
    });

    it('hears so, and knows what they read when it is handed in again', async () => {
      const { news } = await opened(inReview(), null, again);
      await news();
      await screen.findByRole('heading', { name: 'Hier valt niets (meer) te beoordelen' });
      await news();
      await screen.findByText('Dit is intussen veranderd');
      screen.getByText('Je meet zelf.');
    });

    it('keeps the remark they are at', async () => {
      const { news } = await opened(inReview(), again);
      const dialog = await press('Geef terug');
      await userEvent.type(dialog.getByRole('textbox', { name: /Wat moet er anders/ }), 'Zeg het preciezer.');
      await news();
      await waitFor(() => expect(screen.getAllByText('Dit is intussen veranderd')).toBeTruthy());
      expect(dialog.getByRole<HTMLTextAreaElement>('textbox', { name: /Wat moet er anders/ }).value).toBe(
        'Zeg het preciezer.',
      );
    });
  });

  it.each([[null], [aDraft()]])('has nothing to decide about what is not in review (%#)', async (draft) => {
    await open(draft);
    screen.getByRole('heading', { name: 'Hier valt niets (meer) te beoordelen' });
    expect(screen.queryByRole('button', { name: 'Publiceer' })).toBeNull();
  });
});
