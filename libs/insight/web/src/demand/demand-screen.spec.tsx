import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkplaceProvider } from '@academy/ui';
import { answering, expectAccessible, inWhole, renderUi } from '@academy/ui/testing';
import { DemandScreen } from './demand-screen';

const level = (competenceId: string, given: object = {}) => ({
  ...{ competenceId, name: { nl: `Competentie ${competenceId}`, en: competenceId }, domainId: 'vak', level: 3 },
  ...{ people: [], modules: [] },
  ...given,
});
const sought = level('lasers', {
  people: [
    { areas: ['NORTH'], people: 40 },
    { areas: ['EAST', 'UNKNOWN'], people: 10 },
  ],
  modules: [
    { slug: 'een', title: { nl: 'Module een', en: 'One' }, form: 'ONSITE', region: 'NORTH', freePlaces: 6, ours: true },
  ],
});

interface Seen {
  readonly roles?: readonly string[];
  readonly countedOn?: string | null;
}

function open(levels: readonly object[] | null, { roles = ['AUTHOR'], countedOn = '2098-11-24' }: Seen = {}) {
  const academy = answering({
    FrameworkNames: {
      framework: {
        levels: [{ level: 3, name: { nl: 'Zelfstandig', en: 'Independent' } }],
        domains: [{ id: 'vak', name: { nl: 'Vak', en: 'Subject' } }],
      },
    },
    StartDraft: { startDraft: { __typename: 'DraftKept', draft: { id: 'd1' } } },
    Demand: { demand: levels && { countedOn, smallestGroup: 10, levels } },
  });
  const workplace = { id: 'o', name: 'Thermion', roles, home: '/beheer/o' };
  const shown = renderUi(
    <WorkplaceProvider workplace={workplace}>
      <DemandScreen />
    </WorkplaceProvider>,
    { route: '/beheer/o/vraag', path: '/beheer/o/vraag' },
  );
  return { ...academy, ...shown };
}

const lines = async () =>
  within(await screen.findByRole('table', { name: /Gezocht en aangeboden/ }))
    .getAllByRole('rowheader')
    .map((header) => header.textContent);

describe('Demand', () => {
  it('says who looks for what, what there is of it, and for how many there is no place', async () => {
    open([sought, level('nothing', { people: [{ areas: ['NORTH'], people: 90 }] }), level('hidden')]);
    expect(await lines()).toEqual([
      expect.stringContaining('Competentie nothing'),
      expect.stringContaining('Competentie lasers'),
    ]);
    const table = within(screen.getByRole('table', { name: /Gezocht en aangeboden/ }));
    expect(table.getByText('Geen module')).toBeTruthy();
    expect(table.getByText(inWhole('minstens 50 mensen'))).toBeTruthy();
    expect(table.getByText(inWhole('minstens 44'))).toBeTruthy();
    expect(table.getByRole('link', { name: 'Module een', hidden: true }).getAttribute('href')).toBe(
      '/beheer/o/aanbod/een',
    );
    await expectAccessible();
  });

  it('is narrowed to a region, and says with which others its people are counted', async () => {
    open([sought]);
    await lines();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Regio' }), 'EAST');
    expect(screen.getByText(inWhole('minstens 10 mensen'))).toBeTruthy();
    expect(screen.getByText(inWhole('samen met Niet opgegeven'))).toBeTruthy();
  });

  it('tells why there is nothing to tell', async () => {
    open([level('hidden')]);
    await screen.findByRole('heading', { name: 'Er zijn nog te weinig docenten om iets te laten zien' });
    expect(screen.getByText(/Minder dan tien mensen laten we nooit zien/)).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Aanbod voor elk niveau van de loopbaanroutes' })).toBeTruthy();
    await expectAccessible();
  });

  it('says so when nothing was counted yet', async () => {
    open([level('hidden')], { countedOn: null });
    await screen.findByText(/Er is nog niet geteld/);
    expect(screen.queryByText(/Geteld op/)).toBeNull();
  });

  it('lets an author begin the module that is missing, with what it is to lead to', async () => {
    const { asked, router } = open([sought]);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Nieuwe module voor Competentie lasers, niveau 3' }),
    );
    await waitFor(() => expect(router.state.location.pathname).toBe('/beheer/o/modules/d1'));
    expect(asked.find(({ operation }) => operation === 'StartDraft')?.variables).toEqual({
      ...{ organisation: 'o', module: null, towards: { competenceId: 'lasers', level: 3 } },
    });
  });

  it('lets nobody begin one who does not write for the organisation', async () => {
    open([sought], { roles: ['CURATOR'] });
    await lines();
    expect(screen.queryByRole('button', { name: /Nieuwe module/ })).toBeNull();
  });

  it('is not for who neither offers nor curates there', async () => {
    open(null);
    await screen.findByText(inWhole(/Dit is voor auteurs, eigenaren en curatoren van Thermion/));
  });
});
