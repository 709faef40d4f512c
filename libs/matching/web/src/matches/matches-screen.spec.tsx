import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi } from '@academy/ui/testing';
import { framework } from '../../../../teachers/web/src/profile/testing/profile';
import { MatchesScreen } from './matches-screen';
import { match, page, reason } from './testing/match';

const FrameworkNames = {
  framework: { domains: [], levels: [{ level: 2, name: { nl: 'Begeleid', en: 'Guided' } }] },
};

const AlsoInteresting = { alsoInteresting: [] };
const MyWantedLess = { myWantedLess: [] };

const plain = (element: HTMLElement) => element.textContent?.replace(/\u00a0/g, ' ');

describe('What suits a teacher', () => {
  it('says how well and why, in sentences', async () => {
    const reasons = [
      reason('TALENT_MATCH'),
      reason('NEXT_LEVEL', { level: 2 }),
      reason('HAS_ENTRY_LEVEL', { level: 2 }),
      reason('GROWS_EXPERIENCE', { number: 16 }),
      reason('NEARBY', { number: 18 }),
      reason('FORM', { text: 'ONLINE' }),
      reason('STARTS_SOON', { text: '2099-12-14' }),
      reason('SEATS', { number: 1 }),
      reason('SOMETHING_NEW', { number: 3 }),
    ];
    answering({
      FrameworkNames,
      AlsoInteresting,
      MyWantedLess,
      MyMatches: { myMatches: page([match('stroom', { reasons })]) },
    });
    renderUi(<MatchesScreen />);
    expect(await screen.findByText('Sterke match')).toBeTruthy();
    await screen.findByText('Je volgende stap: ‘Begeleid’ in Waterstof');
    const why = screen.getByRole('list', { name: 'Waarom deze module?' });
    expect(within(why).getAllByRole('listitem').map(plain)).toEqual([
      'Je talent: Waterstof',
      'Je volgende stap: ‘Begeleid’ in Waterstof',
      'Je kunt al wat nodig is: ‘Begeleid’ in Waterstof',
      'Bouwt voort op 16 jaar ervaring: Waterstof',
      'Dichtbij: ongeveer 18 km van huis',
      'Helemaal online',
      'Begint binnenkort: 14 december 2099',
      'Nog 1 plek',
    ]);
    await expectAccessible();
  });

  it('comes a page at a time, and the focus goes on', async () => {
    const pages = [page([match('een')], 'c1', 2), page([match('twee')], null, 2)];
    const { asked } = answering({
      FrameworkNames,
      MyWantedLess,
      MyMatches: ({ after }: { after: string | null }) => ({ myMatches: after ? pages[1] : pages[0] }),
    });
    renderUi(<MatchesScreen />, { route: '/past-bij-jou?alles' });
    await userEvent.click(await screen.findByRole('button', { name: 'Meer modules' }));
    const next = await screen.findByRole('link', { name: 'Module twee' });
    await waitFor(() => expect(document.activeElement).toBe(next));
    const variables = asked.filter(({ operation }) => operation === 'MyMatches').map((one) => one.variables);
    expect(variables).toEqual([
      { first: 12, after: null },
      { first: 12, after: 'c1' },
    ]);
  });

  it('comes with something else that suits too, and a way to all', async () => {
    answering({
      FrameworkNames,
      MyWantedLess,
      MyMatches: { myMatches: page([match('een')], 'c1', 9) },
      AlsoInteresting: { alsoInteresting: [match('anders')] },
    });
    renderUi(<MatchesScreen />);
    const also = await screen.findByRole('region', { name: 'Ook interessant' });
    expect(within(also).getByRole('link', { name: 'Module anders' })).toBeTruthy();
    const all = screen.getByRole('link', { name: 'Alle 9 passende modules' });
    expect(all.getAttribute('href')).toBe('/past-bij-jou?alles');
    await expectAccessible();
  });

  it('tells what is weighed and what never is', async () => {
    answering({ FrameworkNames, AlsoInteresting, MyWantedLess, MyMatches: { myMatches: page([match('een')]) } });
    renderUi(<MatchesScreen />);
    await userEvent.click(screen.getByText('Hoe wegen we dit?'));
    expect(screen.getByText(/We wegen nooit mee/).textContent).toMatch(/leeftijd.*geslacht.*afkomst.*naam.*school/);
  });

  it('tells it unfolded, with the focus, to whoever comes for that from the menu of their account', async () => {
    answering({ FrameworkNames, AlsoInteresting, MyWantedLess, MyMatches: { myMatches: page([match('een')]) } });
    renderUi(<MatchesScreen />, { route: '/past-bij-jou#hoe-we-wegen' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Hoe wegen we dit?'));
    expect(document.activeElement?.closest('details')?.open).toBe(true);
  });

  it('leads to the profile when nothing suits', async () => {
    answering({ FrameworkNames, AlsoInteresting, MyWantedLess, MyMatches: { myMatches: page([]) } });
    renderUi(<MatchesScreen />);
    expect((await screen.findByRole('link', { name: 'Vul je profiel aan' })).getAttribute('href')).toBe('/profiel');
    await expectAccessible();
  });
});

describe('Feedback on what suits', () => {
  const wish = { wantLess: { __typename: 'WishKept' } };

  it('lowers what someone wants less of, says so, and can be taken back in two places', async () => {
    let less = false;
    const { asked } = answering({
      FrameworkNames,
      AlsoInteresting,
      MyMatches: () => ({ myMatches: page([match('een', { wantedLess: less }), match('twee')]) }),
      MyWantedLess: () => ({
        myWantedLess: less ? [{ slug: 'een', title: { nl: 'Module een', en: 'Module een' } }] : [],
      }),
      WantLess: (given: { less: boolean }) => {
        less = given.less;
        return wish;
      },
    });
    renderUi(<MatchesScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Minder hiervan: Module een' }));
    const list = await screen.findByRole('list', { name: 'Modules waar je minder van ziet' });
    expect(await screen.findByRole('button', { name: 'Toch niet minder hiervan: Module een' })).toBe(
      document.activeElement,
    );
    await expectAccessible();
    await userEvent.click(within(list).getByRole('button', { name: 'Zet terug: Module een' }));
    await waitFor(() => expect(screen.queryByText('Hier zie je minder van')).toBeNull());
    expect(document.activeElement).not.toBe(document.body);
    const said = asked.filter(({ operation }) => operation === 'WantLess').map(({ variables }) => variables);
    expect(said).toEqual([
      { moduleSlug: 'een', less: true },
      { moduleSlug: 'een', less: false },
    ]);
  });

  it('leads who can do it already to evidence about what the module is about', async () => {
    answering({
      FrameworkNames,
      AlsoInteresting,
      MyWantedLess,
      ProfileFramework: { framework },
      MyMatches: { myMatches: page([match('een')]) },
    });
    renderUi(<MatchesScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Dit kan ik al: Module een' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Bewijs toevoegen' }));
    expect(dialog.getByDisplayValue('Meten')).toBeTruthy();
    await expectAccessible(screen.getByRole('dialog'));
  });

  it('tells in words when it cannot be kept', async () => {
    const message = 'Deze module staat niet (meer) in het aanbod.';
    answering({
      FrameworkNames,
      AlsoInteresting,
      MyWantedLess,
      WantLess: { wantLess: { __typename: 'ModuleUnknown' } },
      MyMatches: { myMatches: page([match('een')]) },
    });
    renderUi(<MatchesScreen />);
    await userEvent.click(await screen.findByRole('button', { name: 'Minder hiervan: Module een' }));
    expect((await screen.findByRole('alert')).textContent).toContain(message);
  });
});
