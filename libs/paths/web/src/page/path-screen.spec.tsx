import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { PathScreen } from './path-screen';
import { goals, path, step, target } from '../path/testing/path';

const FrameworkNames = {
  framework: { domains: [], levels: [{ level: 2, name: { nl: 'Begeleid', en: 'Guided' } }] },
};
const tailored = (given: object) => ({ __typename: 'PathTailored', path: path(given) });

function open(answers: Answers, route = '/leerpad') {
  const MyTempo = { myPath: null };
  const academy = answering({ FrameworkNames, CareerRoutes: { careerRoutes: goals }, MyTempo, ...answers });
  return { ...academy, ...renderUi(<PathScreen />, { route }) };
}

describe('Without a goal', () => {
  it('a goal is chosen among cards, and the path to it appears', async () => {
    const { asked } = open({ MyPath: { myPath: null }, TailorPath: { tailorPath: tailored({}) } });
    const card = await screen.findByRole('radio', { name: /Chips in de klas/ });
    expect(screen.getByText('Edubadges per module.')).toBeTruthy();
    await expectAccessible();
    await userEvent.click(card);
    await userEvent.click(screen.getByRole('button', { name: 'Maak mijn leerpad' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Naar het lab' })).toBeTruthy();
    expect(document.activeElement).not.toBe(document.body);
    expect(asked.find(({ operation }) => operation === 'TailorPath')?.variables).toEqual({ routeSlug: 'rt-06' });
  });

  it('every goal says what it comes to for this teacher, once that is worked out', async () => {
    const RoutePreviews = { myRoutePreviews: [{ routeSlug: 'rt-06', kind: 'PLAN', hours: 46 }] };
    open({ MyPath: { myPath: null }, RoutePreviews });
    const own = await screen.findByText(inWhole(/Voor jou.*144/));
    expect(own.textContent?.replace(/\u00a0/g, ' ')).toBe('Voor jou 46 uur van de 144 uur');
    await expectAccessible();
  });

  it.each([
    ['NOTHING_TO_DO', 0, 'Je kunt dit al: je hoeft niets te volgen'],
    ['OVER_BUDGET', 30, 'Past niet helemaal in je uren; voor jou nu 30 uur'],
    ['INFEASIBLE_TARGET', 12, 'Een deel kan nu niet; voor jou nu 12 uur'],
    ['INFEASIBLE_TARGET', 0, 'Hiervoor is nu geen module die bij jou past'],
    ['PLAN', 150, 'Voor jou 150 uur'],
  ])('a goal that comes to %s of %d hours says so', async (kind, hours, sentence) => {
    open({ MyPath: { myPath: null }, RoutePreviews: { myRoutePreviews: [{ routeSlug: 'rt-06', kind, hours }] } });
    const card = await screen.findByRole('radio', { name: /Chips in de klas/ });
    await waitFor(() => expect(card.closest('label')?.textContent?.replace(/\u00a0/g, ' ')).toContain(sentence));
  });

  it('a goal can be chosen all the same where that cannot be worked out', async () => {
    open({ MyPath: { myPath: null }, RoutePreviews: new Error('No solver') });
    await userEvent.click(await screen.findByRole('radio', { name: /Chips in de klas/ }));
    expect(screen.getByText('Edubadges per module.')).toBeTruthy();
    expect(screen.queryByText(/Voor jou/)).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('nothing is made until one is chosen', async () => {
    const { asked } = open({ MyPath: { myPath: null } });
    await userEvent.click(await screen.findByRole('button', { name: 'Maak mijn leerpad' }));
    expect(screen.getByText('Kies eerst een doel')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Je doel' }));
    expect(asked.some(({ operation }) => operation === 'TailorPath')).toBe(false);
    await expectAccessible();
  });

  it('a refusal is told where it happened', async () => {
    open({
      MyPath: { myPath: null },
      TailorPath: { tailorPath: { __typename: 'RouteNotFound' } },
    });
    await userEvent.click(await screen.findByRole('radio', { name: /Chips/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Maak mijn leerpad' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Deze loopbaanroute bestaat niet (meer).');
  });
});

describe('With a path', () => {
  const lacks = { credential: null, levels: [target('lab.veil', 'Labveiligheid')] };

  it('every step says how far it is, why it is there, what it builds on and what keeps the teacher out', async () => {
    open({
      MyPath: {
        myPath: path({
          steps: [
            step('basis', { state: 'ENROLLED', enrolmentId: 'i7' }),
            step('stage', { state: 'LOCKED', lacks, after: ['basis'], serves: [{ direct: false, target: target() }] }),
          ],
        }),
      },
    });
    const [first, second] = within(await screen.findByRole('list', { name: 'Stappen van je leerpad' }))
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.closest('li')!);
    expect(within(first!).getByRole('link', { name: 'Ga leren: Module basis' }).getAttribute('href')).toBe('/leren/i7');
    await within(first!).findByText('Werkt toe naar ‘Begeleid’ in Waterstof');
    expect(within(second!).getByText('Nog dicht')).toBeTruthy();
    expect(within(second!).getByText('Bouwt voort op: Module basis')).toBeTruthy();
    expect(
      within(second!).getByText(/vraagt deze module een geldig certificaat: Labveiligheid \(‘Begeleid’\)/),
    ).toBeTruthy();
    expect(within(second!).getByText('Bereidt voor op ‘Begeleid’ in Waterstof')).toBeTruthy();
    await expectAccessible();
  });

  it('a proof that it cannot be shorter is told with its bound, and so is what is saved', async () => {
    open({ MyPath: { myPath: path({ optimal: true, bound: 24, hoursSaved: 47 }) } });
    expect(await screen.findByText('Korter kan niet: dit is bewezen')).toBeTruthy();
    expect(screen.getByText(inWhole(/kost elk pad naar dit doel minstens.*uur/)).textContent).toContain('24');
    expect(screen.getByText(inWhole(/47.*korter dan de standaardroute/)).textContent).toContain('47');
  });

  it('nothing is said of time saved or proof when there is none', async () => {
    open({ MyPath: { myPath: path({ optimal: false, bound: null, hoursSaved: 0 }) } });
    expect(await screen.findByText('Dit is het kortste pad dat we vonden')).toBeTruthy();
    expect(screen.queryByText(/bewezen/)).toBeNull();
    expect(screen.queryByText(/korter dan de standaardroute/)).toBeNull();
  });

  it('what cannot be reached is told with the reason, also when that is new', async () => {
    const unreachable = [
      { target: target(), reasons: ['TRAVEL', 'FULL'] },
      { target: target('sam.co', 'Co-teaching'), reasons: ['SOMETHING_NEW'] },
    ];
    open({ MyPath: { myPath: path({ kind: 'INFEASIBLE_TARGET', unreachable }) } });
    await screen.findByText('Een deel van je doel kan nu niet');
    expect(screen.getByText('Modules hiervoor zijn verder weg dan je wilt reizen.')).toBeTruthy();
    expect(screen.getByText('Er is nu geen module die bij jouw situatie past.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Pas je wensen aan' }).getAttribute('href')).toBe('/profiel');
    await expectAccessible();
  });

  it.each([
    ['OVER_BUDGET', 'Je hele doel past niet in je uren'],
    ['NOTHING_TO_DO', 'Je kunt alles al wat bij dit doel hoort'],
  ])('%s is explained', async (kind, sentence) => {
    open({ MyPath: { myPath: path({ kind, steps: [], mastered: [{ target: target(), chance: 0.9 }] }) } });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByText(/heel waarschijnlijk/)).toBeTruthy();
  });

  it('a new path is only taken when the teacher says so', async () => {
    const named = (slug: string) => ({ slug, title: { nl: `Module ${slug}`, en: slug }, hours: 3 });
    const proposal = { hours: 9, basis: 'b9', stays: [named('basis')], drops: [named('oud')], adds: [named('nieuw')] };
    const { asked } = open({
      MyPath: { myPath: path({ standing: 'NEW_PATH_OFFERED', proposal }) },
      AcceptProposal: { acceptProposal: tailored({ computedAt: '2099-02-02T12:00:00Z', hours: 9 }) },
    });
    const panel = await screen.findByRole('region', { name: 'Er is een nieuw pad voor je' });
    expect(within(panel).getByRole('heading', { name: 'Vervalt' })).toBeTruthy();
    await expectAccessible();
    await userEvent.click(within(panel).getByRole('button', { name: 'Neem het nieuwe pad' }));
    await waitFor(() => expect(screen.queryByText('Er is een nieuw pad voor je')).toBeNull());
    expect(asked.find(({ operation }) => operation === 'AcceptProposal')?.variables).toEqual({ basis: 'b9' });
    expect(document.activeElement).not.toBe(document.body);
  });

  it('beside a proposal nothing is said to be proven, and its own hours are not said to be of now', async () => {
    const proposal = { hours: 9, basis: 'b9', stays: [], drops: [], adds: [] };
    open({ MyPath: { myPath: path({ standing: 'NEW_PATH_OFFERED', optimal: true, bound: 24, proposal }) } });
    await screen.findByRole('region', { name: 'Er is een nieuw pad voor je' });
    expect(screen.queryByText(/bewezen/)).toBeNull();
    expect(screen.queryByText('uur te gaan')).toBeNull();
    expect(screen.getByText('uur op je oude pad')).toBeTruthy();
  });

  it('a proposal that is outdated is not taken: why is told, beside what is offered now', async () => {
    const offered = (hours: number) => ({ hours, basis: `b${hours}`, stays: [], drops: [], adds: [] });
    const standing = 'NEW_PATH_OFFERED';
    const refused = { __typename: 'ProposalOutdated' };
    open({
      MyPath: { myPath: path({ standing, proposal: offered(9) }) },
      AcceptProposal: { acceptProposal: { ...refused, path: path({ standing, proposal: offered(15) }) } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Neem het nieuwe pad' }));
    const panel = screen.getByRole('region', { name: 'Er is een nieuw pad voor je' });
    expect((await within(panel).findByRole('alert')).textContent).toContain('Dit pad is niet meer van nu');
    expect(panel.textContent?.replace(/\u00a0/g, ' ')).toContain('Het nieuwe pad is nog 15 uur');
  });

  it('what one is enrolled in apart from the goal is told apart from it', async () => {
    const module = { slug: 'los', title: { nl: 'Module los', en: 'los' }, hours: 16 };
    open({ MyPath: { myPath: path({ beside: [{ enrolmentId: 'i9', state: 'ENROLLED', module }] }) } });
    const heading = await screen.findByRole('heading', { name: /Ook ingeschreven, los van dit doel/ });
    expect(heading.textContent?.replace(/\u00a0/g, ' ')).toBe('Ook ingeschreven, los van dit doel: 16 uur');
    await expectAccessible();
  });

  it('a path that is not of today says so, and is planned anew at once', async () => {
    const outdated = path({ standing: 'OUTDATED', optimal: true, bound: 24 });
    const renewed = { __typename: 'PathRenewed', path: path({ hours: 9, optimal: true, bound: 9 }) };
    let answer = (_: unknown): void => undefined;
    const coming = new Promise((resolve) => (answer = resolve));
    open({ MyPath: { myPath: outdated }, RenewPath: () => coming });
    const card = await screen.findByRole('region', { name: 'We rekenen je pad opnieuw uit' });
    expect(within(card).getByRole('status').textContent).toContain('van daarvoor');
    expect(screen.queryByText(/bewezen/)).toBeNull();
    expect(screen.queryByText('uur te gaan')).toBeNull();
    await expectAccessible();
    answer({ renewPath: renewed });
    expect(await screen.findByText('Korter kan niet: dit is bewezen')).toBeTruthy();
    expect(screen.queryByText('We rekenen je pad opnieuw uit')).toBeNull();
  });

  it('where planning anew fails the path says so, and is planned again on asking only', async () => {
    const unavailable = { __typename: 'PlannerUnavailable' };
    const { asked } = open({
      MyPath: { myPath: path({ standing: 'OUTDATED' }) },
      RenewPath: { renewPath: unavailable },
    });
    const card = await screen.findByRole('region', { name: 'Je pad is nog niet bijgewerkt' });
    expect(within(card).getByRole('alert').textContent).toContain('We kunnen je pad nu niet uitrekenen.');
    await userEvent.click(within(card).getByRole('button', { name: 'Reken mijn pad opnieuw uit' }));
    await waitFor(() => expect(asked.filter(({ operation }) => operation === 'RenewPath')).toHaveLength(2));
  });

  it('another goal takes its place only after asking', async () => {
    const { asked, router } = open({
      MyPath: { myPath: path({}) },
      TailorPath: { tailorPath: tailored({ id: 'p2', route: { ...path({}).route, title: goals[0]!.title } }) },
    });
    await userEvent.click(await screen.findByRole('link', { name: 'Kies een ander doel' }));
    await userEvent.click(await screen.findByRole('radio', { name: /Chips/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Maak mijn leerpad' }));
    expect(asked.some(({ operation }) => operation === 'TailorPath')).toBe(false);
    await expectAccessible(await screen.findByRole('dialog'));
    await userEvent.click(screen.getByRole('button', { name: 'Maak mijn nieuwe leerpad' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Chips in de klas' })).toBeTruthy();
    expect(router.state.location.search).toBe('');
  });
});
