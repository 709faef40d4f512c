import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { aDraft, blank, toChooseFrom, whole } from '../testing/drafts';
import { EditorScreen } from './editor-screen';

const kept = (given: object = {}) => ({ __typename: 'DraftKept', draft: aDraft(given) });
/** Keeps whatever it is given, as the next revision. */
const keepsAll = ({ revision, contents }: Record<string, unknown>) => ({
  saveDraft: kept({ revision: Number(revision) + 1, contents }),
});

async function open(draft: object | null, answers: Answers = {}) {
  const academy = answering({ ModuleDraft: { moduleDraft: draft }, SaveDraft: keepsAll, ...toChooseFrom, ...answers });
  const shown = renderUi(<EditorScreen />, { route: '/beheer/o/modules/d1', path: '/beheer/o/modules/:draftId' });
  await screen.findByRole('heading', { level: 1 });
  const saved = () => academy.asked.filter(({ operation }) => operation === 'SaveDraft');
  return { ...academy, ...shown, saved };
}

const title = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Titel in het Nederlands' });
const type = (text: string) => fireEvent.change(title(), { target: { value: text } });
const leaveField = () => fireEvent.blur(title());
const progress = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('Who writes a module', () => {
  it('has it kept by itself, once, a moment after typing', async () => {
    const { saved } = await open(aDraft());
    await expectAccessible();
    for (const text of ['M', 'Me', 'Meer']) type(text);
    await waitFor(() => expect(progress()).toContain('Nog niet alles is opgeslagen'));
    await waitFor(() => expect(progress()).toContain('Opgeslagen'));
    expect(saved().map(({ variables }) => variables)).toEqual([
      { id: 'd1', revision: 3, contents: { ...whole, titleNl: 'Meer' } },
    ]);
  });

  it('goes on in the next field while the one before is being kept', async () => {
    const { saved } = await open(aDraft());
    const english = screen.getByRole<HTMLInputElement>('textbox', { name: 'Titel in het Engels' });
    await userEvent.type(title(), 'X');
    await userEvent.click(english);
    await userEvent.keyboard('Y');
    await waitFor(() =>
      expect(saved().at(-1)?.variables).toMatchObject({ contents: { titleEn: expect.stringMatching(/Y$/) } }),
    );
    expect(document.activeElement).toBe(english);
  });

  it('is told when it could not be kept, and sends it again', async () => {
    let fails = true;
    const { saved } = await open(aDraft(), {
      SaveDraft: (given: Record<string, unknown>) => {
        if (fails) throw new Error('no line');
        return keepsAll(given);
      },
    });
    type('Meer');
    leaveField();
    const again = await screen.findByRole('button', { name: 'Probeer opnieuw' });
    expect(progress().join()).toContain('Niet opgeslagen: de academie is nu niet te bereiken');
    expect(title().value).toBe('Meer');
    fails = false;
    await userEvent.click(again);
    await waitFor(() => expect(progress()).toContain('Opgeslagen'));
    expect(saved().at(-1)?.variables).toMatchObject({ contents: { titleNl: 'Meer' } });
  });

  it('is asked before something that is not kept is lost', async () => {
    const { router } = await open(aDraft(), { SaveDraft: () => Promise.reject(new Error('no line')) });
    type('Meer');
    await userEvent.click(screen.getByRole('link', { name: 'Onze modules' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Niet alles is opgeslagen' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Sluit' }));
    expect([router.state.location.pathname, title().value]).toEqual(['/beheer/o/modules/d1', 'Meer']);
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
  });

  it('goes to another page once what was typed is kept', async () => {
    const { router, saved } = await open(aDraft());
    type('Meer');
    await userEvent.click(screen.getByRole('link', { name: 'Onze modules' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/beheer/o/modules'));
    expect(saved().at(-1)?.variables).toMatchObject({ contents: { titleNl: 'Meer' } });
  });

  it.each([
    ['Neem hun tekst over', 'Hun titel', 1],
    ['Houd de mijne', 'Mijn titel', 2],
  ])('where somebody else wrote too, says: %s', async (button, stays, times) => {
    const theirs = aDraft({ revision: 8, contents: { ...whole, titleNl: 'Hun titel', hours: 16 } });
    const { saved } = await open(aDraft(), {
      SaveDraft: (given: Record<string, unknown>) =>
        given.revision === 3 ? { saveDraft: { __typename: 'DraftChanged', draft: theirs } } : keepsAll(given),
    });
    type('Mijn titel');
    leaveField();
    const choice = await screen.findByRole('button', { name: button });
    const where = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(where).toEqual(expect.arrayContaining(['Titel in het Nederlands', 'Tijd in totaal']));
    expect(where).not.toContain('Samenvatting');
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Bekijk het verschil' }));
    expect(document.activeElement?.contains(choice)).toBe(true);
    await userEvent.click(choice);
    await waitFor(() => expect(progress()).toContain('Opgeslagen'));
    expect([title().value, saved().length]).toEqual([stays, times]);
    if (times === 2)
      expect(saved().at(-1)?.variables).toMatchObject({ revision: 8, contents: { titleNl: 'Mijn titel', hours: 12 } });
  });

  it('is led to what is still to do, and reads it at the field once there', async () => {
    await open(aDraft({ contents: blank, faults: [{ path: 'hours', problem: 'MISSING' }] }));
    const hours = screen.getByRole<HTMLInputElement>('textbox', { name: 'Tijd in totaal' });
    expect(hours.getAttribute('aria-invalid')).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: 'Schrijf hoeveel uur de module kost.' }));
    expect(document.activeElement).toBe(hours);
    await userEvent.tab();
    expect(hours.getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(hours, 'twaalf');
    screen.getByRole('link', { name: 'Tijd in totaal: schrijf een getal, zonder andere tekens.' });
  });

  it('adds and takes away competences, and keeps the focus where it goes on', async () => {
    const { saved } = await open(aDraft());
    const learnt = within(screen.getByRole('group', { name: 'Wat leert een docent?' }));
    await userEvent.click(learnt.getByRole('button', { name: 'Voeg een competentie toe' }));
    const added = learnt.getAllByRole('combobox', { name: 'Competentie' })[1];
    expect(document.activeElement).toBe(added);
    await userEvent.type(added!, 'Las');
    await userEvent.click(await screen.findByRole('option', { name: 'Lassen' }));
    await userEvent.selectOptions(learnt.getAllByRole('combobox', { name: 'Naar niveau' })[1]!, 'Zelfstandig');
    await userEvent.click(await learnt.findByRole('button', { name: 'Verwijder Meten' }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Verwijder Lassen');
    await userEvent.click(learnt.getByRole('button', { name: 'Verwijder Lassen' }));
    expect(document.activeElement?.textContent).toContain('Voeg een competentie toe');
    await waitFor(() => expect(saved().at(-1)?.variables).toMatchObject({ contents: { outcomes: [] } }));
    await expectAccessible();
  });

  it('sees it as a teacher would', async () => {
    await open(aDraft());
    await userEvent.click(screen.getByRole('tab', { name: 'Zo ziet een docent het' }));
    const preview = within(await screen.findByRole('region', { name: 'Zo ziet een docent het' }));
    for (const text of ['Meten met sensoren', 'Je meet zelf.', 'Kennismaken', '12 uur', 'Op locatie · Eindhoven'])
      expect(preview.getAllByText((_, element) => element?.textContent?.replace(/\s/g, ' ') === text)).not.toEqual([]);
    await expectAccessible();
  });
});

describe('Who hands a module in', () => {
  const handIn = () => userEvent.click(screen.getByRole('button', { name: 'Dien in voor beoordeling' }));

  it('is told what is missing', async () => {
    await open(aDraft(), {
      SubmitDraft: {
        submitDraft: {
          __typename: 'DraftNotReady',
          faults: [
            { path: 'outcomes.0.to', problem: 'NOT_HIGHER' },
            { path: 'prerequisites', problem: 'PREREQUISITE_CYCLE' },
          ],
        },
      },
    });
    await handIn();
    const list = await screen.findByRole('group', { name: 'Nog te doen' });
    await waitFor(() => expect(document.activeElement).toBe(list));
    expect(screen.getByRole('combobox', { name: 'Naar niveau' }).getAttribute('aria-invalid')).toBe('true');
    await userEvent.click(within(list).getByRole('link', { name: /hoger is dan waar de docent begint/ }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Naar niveau' }));
    await expectAccessible();
  });

  it('has what was typed last kept before, and reads it only from then on', async () => {
    const { asked, saved } = await open(aDraft(), {
      SubmitDraft: { submitDraft: kept({ revision: 5, state: 'IN_REVIEW', submittedAt: '2099-01-03T09:00:00Z' }) },
      TakeBackDraft: { takeBackDraft: kept({ revision: 6 }) },
    });
    type('Meer');
    await handIn();
    await screen.findByText('Ingediend voor beoordeling');
    expect(saved().length).toBe(1);
    expect(asked.find(({ operation }) => operation === 'SubmitDraft')?.variables).toEqual({ id: 'd1', revision: 4 });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('Kennismaken')).toBeTruthy();
    expect(document.activeElement).not.toBe(document.body);
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Haal terug om verder te schrijven' }));
    expect(await screen.findByRole('textbox', { name: 'Titel in het Nederlands' })).toBeTruthy();
  });

  it.each([
    [{ __typename: 'DraftElsewhere', state: 'IN_REVIEW' }, 'Dit concept ligt ter beoordeling'],
    [{ __typename: 'NotAllowed' }, 'Dit concept is er niet meer'],
  ])('is told why it could not be done: %j', async (submitDraft, said) => {
    await open(aDraft(), { SubmitDraft: { submitDraft } });
    await handIn();
    expect((await screen.findByRole('alert')).textContent).toContain(said);
  });

  it('chooses what stays when somebody else wrote meanwhile', async () => {
    await open(aDraft(), {
      SubmitDraft: { submitDraft: { __typename: 'DraftChanged', draft: aDraft({ revision: 9 }) } },
    });
    await handIn();
    await userEvent.click(await screen.findByRole('button', { name: 'Neem hun tekst over' }));
    await waitFor(() => expect(progress()).toContain('Opgeslagen'));
  });

  it('gets it back with what the curator said', async () => {
    await open(aDraft({ state: 'RETURNED', remark: 'Wat leert een docent?\nZeg het preciezer.' }));
    expect(screen.getByText('Een curator gaf dit terug')).toBeTruthy();
    expect(screen.getByText(/Zeg het preciezer/)).toBeTruthy();
  });
});

describe('A draft', () => {
  it('is thrown away after asking, and not kept once more', async () => {
    const { router, saved } = await open(aDraft(), {
      DropDraft: { dropDraft: { __typename: 'DraftDropped', id: 'd1' } },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Gooi dit concept weg' }));
    const dialog = within(await screen.findByRole('dialog'));
    await expectAccessible(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Gooi weg' }));
    await screen.findByText('Het concept is weggegooid');
    expect([router.state.location.pathname, saved().length]).toEqual(['/beheer/o/modules', 0]);
  });

  it('stays when it may not be thrown away', async () => {
    await open(aDraft(), { DropDraft: { dropDraft: { __typename: 'DraftElsewhere', state: 'IN_REVIEW' } } });
    await userEvent.click(screen.getByRole('button', { name: 'Gooi dit concept weg' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Gooi weg' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Dit concept ligt ter beoordeling');
  });

  it('is not thrown away unseen where a colleague wrote meanwhile', async () => {
    const draft = aDraft({ revision: 9 });
    const { asked } = await open(aDraft(), { DropDraft: { dropDraft: { __typename: 'DraftChanged', draft } } });
    await userEvent.click(screen.getByRole('button', { name: 'Gooi dit concept weg' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Gooi weg' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('Iemand anders heeft dit concept intussen');
    expect(asked.find(({ operation }) => operation === 'DropDraft')?.variables).toEqual({ id: 'd1', revision: 3 });
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Neem hun tekst over' })).toBeTruthy();
  });

  it('that is not there leads back', async () => {
    await open(null);
    screen.getByRole('heading', { name: 'Dit concept is er niet (meer)' });
    expect(screen.getByRole('link', { name: 'Onze modules' }).getAttribute('href')).toBe('/beheer/o/modules');
    await expectAccessible();
  });
});

describe('What is not right yet', () => {
  const withoutTitle = () =>
    aDraft({ contents: { ...whole, titleNl: '' }, faults: [{ path: 'titleNl', problem: 'MISSING' }] });
  const isWrong = () => title().getAttribute('aria-invalid') === 'true';

  it('is told once a field was left, and not while something is pressed, which it would move', async () => {
    await open(withoutTitle());
    expect(isWrong()).toBe(false);
    fireEvent.pointerDown(document.body);
    leaveField();
    expect(isWrong()).toBe(false);
    fireEvent.pointerUp(document.body);
    await waitFor(() => expect(isWrong()).toBe(true));
  });

  it('is told no more of what was changed since, until it is kept', async () => {
    await open(withoutTitle());
    leaveField();
    await waitFor(() => expect(isWrong()).toBe(true));
    type('Meer');
    expect(isWrong()).toBe(false);
  });
});
