import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { enrolment } from '../enrolments/testing/enrolment';
import { EnrolScreen } from './enrol-screen';

const meten = { id: 'vak.meten', maxLevel: 5, name: { nl: 'Meten', en: 'Measuring' } };

const ModulePage = {
  module: {
    ...enrolment().module,
    summaryNl: 'Je meet met sensoren.',
    programmeNl: ['Online toets'],
    contactHours: 4,
    languages: ['NL'],
    sectors: ['VO'],
    validMonths: 24,
    entryCredential: null,
    organisation: { name: 'Lichtlijn (fictief)', type: 'bedrijf', city: 'Eindhoven', descriptionNl: 'Maakt chips.' },
    outcomes: [{ from: 1, to: 3, competence: meten }],
    prerequisites: [{ level: 1, competence: meten }],
    selfPaced: false,
    editions: [
      { id: 'e1', start: '2099-02-08', closesOn: '2099-02-01', seats: 12, seatsFree: 2, waiting: 0 },
      { id: 'e2', start: '2099-09-08', closesOn: '2099-09-01', seats: 12, seatsFree: 0, waiting: 3 },
    ],
  },
};

const FrameworkNames = {
  framework: {
    levels: [
      { level: 1, name: { nl: 'Kennismakend', en: 'Aware' } },
      { level: 3, name: { nl: 'Zelfstandig', en: 'Independent' } },
    ],
    domains: [],
  },
};

function open(answers: Answers) {
  const academy = answering({ FrameworkNames, ModulePage, MyEnrolments: { myEnrolments: [] }, ...answers });
  renderUi(<EnrolScreen />, { route: '/aanbod/meten', path: '/aanbod/:slug' });
  return academy;
}

const enrolIn = async (button: RegExp) => userEvent.click(await screen.findByRole('button', { name: button }));
const confirm = () => screen.findByRole('button', { name: 'Schrijf me in' });

describe('The page of a module', () => {
  it('says what you learn, what you need and when it starts', async () => {
    open({});
    await screen.findByText('Van ‘Kennismakend’ naar ‘Zelfstandig’');
    expect(screen.getByText('Minstens ‘Kennismakend’')).toBeTruthy();
    expect(screen.getByText('Nog 2 van 12 plekken')).toBeTruthy();
    expect(screen.getByText(/3 wachten op een plek/)).toBeTruthy();
    expect(screen.getByText('24 maanden geldig')).toBeTruthy();
    await screen.findByRole('button', { name: 'Op de wachtlijst, start 8 september 2099' });
    await expectAccessible();
  });

  it('says that a module at one’s own pace begins on any day, and not that it has no date yet', async () => {
    open({ ModulePage: { module: { ...ModulePage.module, selfPaced: true, editions: [] } } });
    expect(await screen.findByText(inWhole(/^Je begint wanneer je wilt.*bij Lichtlijn \(fictief\)\.$/))).toBeTruthy();
    expect(screen.queryByText(/Er is nog geen datum/)).toBeNull();
  });

  it('asks once for a place, however often one presses, and follows the decision', async () => {
    let state = 'REQUESTED';
    const { asked } = open({
      RequestEnrolment: {
        requestEnrolment: { __typename: 'EnrolmentReceived', enrolment: enrolment({ state: 'REQUESTED' }) },
      },
      MyEnrolments: () => ({
        myEnrolments: asked.some(({ operation }) => operation === 'RequestEnrolment') ? [enrolment({ state })] : [],
      }),
    });
    await enrolIn(/^Inschrijven, start 8 februari/);
    await expectAccessible(screen.getByRole('dialog'));
    await userEvent.dblClick(await confirm());
    await screen.findByText(/Je aanvraag wordt bekeken/);
    expect(document.activeElement?.textContent).toContain('Je inschrijving');
    state = 'ENROLLED';
    expect(await screen.findByRole('link', { name: /Ga leren/ })).toBeTruthy();
    const requests = asked.filter(({ operation }) => operation === 'RequestEnrolment');
    expect(new Set(requests.map(({ variables }) => variables.idempotencyKey)).size).toBe(1);
    await expectAccessible();
  });

  it('keeps the key when the answer got lost, so that trying again is safe', async () => {
    const { asked } = open({ RequestEnrolment: new Error('offline') });
    await enrolIn(/^Inschrijven, start 8 februari/);
    await userEvent.click(await confirm());
    await screen.findByText(/niet te bereiken/);
    await userEvent.click(await confirm());
    await waitFor(() => expect(asked.filter(({ operation }) => operation === 'RequestEnrolment')).toHaveLength(2));
    const [first, second] = asked.filter(({ operation }) => operation === 'RequestEnrolment');
    expect(first?.variables).toEqual(second?.variables);
  });

  it('says why not', async () => {
    open({
      RequestEnrolment: {
        requestEnrolment: { __typename: 'EnrolmentClosed', closedOn: '2027-02-01' },
      },
    });
    await enrolIn(/^Inschrijven, start 8 februari/);
    await userEvent.click(await confirm());
    const dialog = within(screen.getByRole('dialog'));
    expect((await dialog.findByRole('alert')).textContent).toContain('kon tot en met 1 februari 2027');
    expect(dialog.queryByRole('button', { name: 'Schrijf me in' })).toBeNull();
  });

  it('tells the place in the queue and lets it go', async () => {
    const withdrawn = enrolment({ state: 'WITHDRAWN' });
    const { asked } = open({
      MyEnrolments: () => ({
        myEnrolments: asked.some(({ operation }) => operation === 'WithdrawEnrolment')
          ? [withdrawn]
          : [enrolment({ state: 'QUEUED', queuePlace: 2 })],
      }),
      WithdrawEnrolment: { withdrawEnrolment: { __typename: 'EnrolmentWithdrawn', enrolment: withdrawn } },
    });
    await screen.findByText(/Je staat op plek 2 van de wachtlijst/);
    await userEvent.click(screen.getByRole('button', { name: /Trek in: Meten met sensoren/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Trek mijn inschrijving in' }));
    expect(await screen.findByText('Je inschrijving is ingetrokken')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Data en plekken'));
  });

  it('says so when there is no such module', async () => {
    open({ ModulePage: { module: null } });
    expect(await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeTruthy();
  });
});
