import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { SharingPart } from './sharing-part';
import { aShare, aSharing } from './testing/sharing';

const open = (answers: Answers, route = '/mijn-gegevens') => {
  const academy = answering(answers);
  renderUi(<SharingPart />, { route });
  return academy;
};
const shown = (facts: object = {}) => ({ MySharing: { mySharing: aSharing(facts) } });
const shared = (facts: object) => ({
  ShareThing: { shareThing: { __typename: 'ThingShared', sharing: aSharing(facts) } },
});
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('What a teacher shares', () => {
  it('is nothing at first, which it says, as it does that nobody looked', async () => {
    open(shown());
    expect(await screen.findByText('Je deelt nu niets.')).toBeTruthy();
    expect(screen.getByText(/^Nog niemand/)).toBeTruthy();
    await expectAccessible();
  });

  it('is told with whom, for what and until when', async () => {
    open(shown({ shares: [aShare(), aShare({ id: 's-2', kind: 'PATH', name: null, purpose: 'MEANS' })] }));
    const list = await screen.findByRole('list', { name: 'Wat je deelt' });
    const rows = within(list).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Meten.*Met De Molen, tot en met 28 mei 2027.*Laten zien wat iemand kan/),
      expect.stringMatching(/^Leerpad.*Tijd of geld regelen/),
    ]);
    await expectAccessible();
  });

  it('is chosen: what, with whom, for what of that, and until when', async () => {
    const { asked } = open({ ...shown(), ...shared({ shares: [aShare()] }) });
    await press('Deel iets');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Wat' }), 'Meten');
    const purposes = dialog.getByRole('combobox', { name: 'Waarvoor' });
    expect(
      within(purposes)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Praten over ontwikkeling', 'Laten zien wat iemand kan']);
    await userEvent.selectOptions(purposes, 'PROOF');
    await expectAccessible();
    await press('Deel dit');
    expect(await screen.findByRole('button', { name: 'Stop met delen: Meten' })).toBeTruthy();
    expect(asked.at(-1)).toMatchObject({
      operation: 'ShareThing',
      variables: { kind: 'CERTIFICATE', thing: 'c-1', organisation: 'molen', purpose: 'PROOF', until: '2027-05-28' },
    });
  });

  it('is not shared without a day, nor for longer than was said', async () => {
    const { asked } = open(shown());
    await press('Deel iets');
    await userEvent.clear(within(await screen.findByRole('dialog')).getByLabelText('Tot en met'));
    await press('Deel dit');
    expect(await screen.findByText(/hoogstens een jaar/)).toBeTruthy();
    expect(asked.map(({ operation }) => operation)).not.toContain('ShareThing');
    await expectAccessible();
  });

  it('is chosen already for who comes from it, and is asked no more once they closed it', async () => {
    open(shown(), '/mijn-gegevens?deel=CERTIFICATE.c-1');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: 'Wat' }).value).toBe('CERTIFICATE.c-1');
    await press('Terug');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    [{ __typename: 'DayNotPossible', latest: '2027-11-28' }, /hoogstens een jaar/],
    [{ __typename: 'NotAllowed' }, /hoort niet bij je account/],
  ])('is refused in words, in the dialog: %j', async (shareThing, words) => {
    open({ ...shown(), ShareThing: { shareThing } });
    await press('Deel iets');
    await press('Deel dit');
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });

  it('stops by one press, or says that it did not and leaves the button', async () => {
    open({ ...shown({ shares: [aShare()] }), StopSharing: { stopSharing: { sharing: aSharing() } } });
    await press('Stop met delen: Meten');
    expect(await screen.findByText('Je deelt nu niets.')).toBeTruthy();
    expect(await screen.findByText('Je deelt dit niet meer: Meten')).toBeTruthy();
  });

  it('says that stopping failed, and leaves the button', async () => {
    open({ ...shown({ shares: [aShare()] }), StopSharing: new Error('away') });
    await press('Stop met delen: Meten');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Stoppen lukte niet/);
    expect(screen.getByRole('button', { name: 'Stop met delen: Meten' })).toBeTruthy();
  });

  it('cannot be with anyone where they work nowhere', async () => {
    open(shown({ places: [] }));
    expect(await screen.findByText(/nergens medewerker/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Deel iets' })).toBeNull();
  });
});

describe('Who looked', () => {
  it('is told with when and for which organisation, also who tried', async () => {
    const look = { id: 'l-1', kind: 'CERTIFICATE', name: { nl: 'Meten', en: 'Measuring' }, organisation: 'De Molen' };
    const at = '2026-11-28T09:00:00Z';
    const tried = { ...look, id: 'l-2', by: null, at, refused: true };
    const taught = { ...look, id: 'l-3', kind: 'PARTICIPATION', by: 'Wouter', at, refused: false };
    open(
      shown({
        looks: [{ ...look, by: 'Petra', at, refused: false }, tried, taught, { ...taught, id: 'l-4', name: null }],
      }),
    );
    const list = await screen.findByRole('list', { name: 'Wie naar je gegevens keek' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/Meten.*Petra van De Molen, za 28 november 2026, 10\.00 uur$/),
      expect.stringMatching(/Iemand die hier geen account meer heeft van De Molen.*er was niets te zien/),
      expect.stringMatching(/^Je deelname aan Meten.*Wouter van De Molen/),
      expect.stringMatching(/^Je deelname aan een module/),
    ]);
    await expectAccessible();
  });
});
