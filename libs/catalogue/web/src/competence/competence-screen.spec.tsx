import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi } from '@academy/ui/testing';
import { CompetenceScreen } from './competence-screen';

const named = (id: string, nl: string) => ({ id, name: { nl, en: `${nl} (en)` } });
const level = (number: number, nl: string) => ({
  ...{ level: number, name: { nl, en: `${nl} (en)` }, description: { nl: `Over ${nl}`, en: `About ${nl}` } },
  anchors: [{ nl: `Je bent ${nl}`, en: null }],
});
const measuring = {
  competence: { ...named('lab.meten', 'Meten'), safetyCritical: true },
  domain: { name: { nl: 'Laboratorium', en: 'Laboratory' } },
  ...{ frameworkVersion: '2026-11-27', validMonths: 12, levels: [level(1, 'kennismakend'), level(2, 'zelfstandig')] },
  needs: [{ level: 1, competence: named('lab.veilig', 'Veilig werken') }],
  ...{ neededFor: [], partOf: [], parts: [named('lab.wegen', 'Wegen')], sameAs: [] },
  references: [{ framework: 'ESCO', uri: 'https://voorbeeld.invalid/meten' }],
};
const leading = {
  ...{ slug: 'mod-lab-01', title: { nl: 'Meten is weten', en: 'Measuring' }, hours: 12 },
  organisation: { name: 'Lichtlijn (fictief)' },
  outcomes: [
    { from: 0, to: 2, competence: { id: 'lab.meten' } },
    { from: 0, to: 1, competence: { id: 'lab.anders' } },
  ],
};
const FrameworkNames = {
  framework: { levels: [0, 1, 2].map((one) => ({ level: one, name: { nl: `n${one}`, en: `n${one}` } })), domains: [] },
};
const open = (CompetencePage: object, home = '') => {
  const academy = answering({ FrameworkNames, CompetencePage });
  const [path, route] = [`${home}/competenties/:competenceId`, `${home}/competenties/lab.meten`];
  renderUi(<CompetenceScreen home={home} />, { path, route });
  return academy;
};
const region = (name: string) => within(screen.getByRole('region', { name }));

describe('The page of a competence', () => {
  it('says what each level is, what it is built on, and what leads to it', async () => {
    const { asked } = open({ competence: measuring, modulesLeadingTo: [leading] });
    await screen.findByRole('heading', { level: 1, name: 'Meten' });
    for (const words of ['Laboratorium', 'Alleen een geldig certificaat bewijst een niveau', 'Over zelfstandig'])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText(/12 maanden geldig/)).toBeTruthy();
    expect(screen.getByText('Je bent zelfstandig')).toBeTruthy();
    const modules = region('Modules die hiernaartoe leiden');
    expect(modules.getByRole('link', { name: 'Meten is weten' }).getAttribute('href')).toBe('/aanbod/mod-lab-01');
    await modules.findByText('Van ‘n0’ naar ‘n2’');
    expect(modules.queryByText('Van ‘n0’ naar ‘n1’')).toBeNull();
    const needed = region('Dit bouwt voort op').getByRole('link', { name: 'Veilig werken' });
    expect(needed.getAttribute('href')).toBe('/competenties/lab.veilig');
    expect(region('Bestaat uit').getByRole('link', { name: 'Wegen' })).toBeTruthy();
    expect(region('Hoe anderen dit noemen').getByRole('link', { name: 'ESCO' }).getAttribute('href')).toBe(
      'https://voorbeeld.invalid/meten',
    );
    expect(screen.queryByRole('region', { name: 'Nodig voor' })).toBeNull();
    expect(asked.find(({ operation }) => operation === 'CompetencePage')?.variables).toEqual({ id: 'lab.meten' });
    await expectAccessible();
  });

  it('leads to pages of the office that it is looked at in', async () => {
    open({ competence: measuring, modulesLeadingTo: [leading] }, '/beheer/lichtlijn');
    const link = await screen.findByRole('link', { name: 'Meten is weten' });
    expect(link.getAttribute('href')).toBe('/beheer/lichtlijn/aanbod/mod-lab-01');
  });

  it('says so where no module leads there yet', async () => {
    open({ competence: measuring, modulesLeadingTo: [] });
    await screen.findByText('Er is nu geen module die hiernaartoe leidt.');
  });

  it('is not there for a competence that the framework does not have', async () => {
    open({ competence: null, modulesLeadingTo: [] });
    await screen.findByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' });
  });

  it('can be asked again when the academy could not be reached', async () => {
    open(new Error('offline'));
    await screen.findByText(/niet te bereiken/);
    answering({ FrameworkNames, CompetencePage: { competence: measuring, modulesLeadingTo: [] } });
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await screen.findByRole('heading', { level: 1, name: 'Meten' });
  });
});
