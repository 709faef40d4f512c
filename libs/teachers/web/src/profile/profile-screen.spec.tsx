import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { ProfileScreen } from './profile-screen';
import { framework, piece, profile } from './testing/profile';

const FrameworkNames = { framework: { levels: framework.levels, domains: framework.domains } };
const saved = (given = profile()) => ({ __typename: 'ProfileSaved', profile: given });

const belief = {
  ...{ competence: { id: 'vak.meten' }, likelyLevel: 3, certainty: 'LIKELY' },
  chances: [0.02, 0.03, 0.15, 0.6, 0.15, 0.05],
  influences: [{ evidenceId: 'b1', levels: 1.24 }],
};

function open(answers: Answers) {
  const academy = answering({
    MyProfile: { myProfile: profile() },
    MyBeliefs: { myBeliefs: [belief] },
    MyEvidenceSetAside: { myEvidenceSetAside: [] },
    ProfileFramework: { framework },
    FrameworkNames,
    Towns: { cities: [{ name: 'Eindhoven' }, { name: 'Zwolle' }] },
    ...answers,
  });
  renderUi(<ProfileScreen />);
  return academy;
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: RegExp) => userEvent.click(await screen.findByRole('radio', { name }));
const find = async (label: string, name: string) => {
  await userEvent.type(screen.getByRole('combobox', { name: label }), name.slice(0, 4));
  await userEvent.click(await screen.findByRole('option', { name: new RegExp(name) }));
};

describe('What I can do', () => {
  it('is told per chapter, with the level, how sure that is, and the evidence', async () => {
    open({});
    await screen.findByRole('heading', { name: 'Vakinhoud' });
    expect(await screen.findByText('Waarschijnlijk')).toBeTruthy();
    const evidence = within(screen.getByRole('list', { name: 'Bewijs voor Meten' }));
    expect(evidence.getByText(inWhole('Eigen inschatting: Zelfstandig'))).toBeTruthy();
    expect(evidence.getByText('12 januari 2026')).toBeTruthy();
    await expectAccessible();
  });

  it('says what has expired, and who vouches for what cannot be removed', async () => {
    const evidence = [
      piece({ type: 'CERTIFICATE', validUntil: '2020-01-01', certifiedByAcademy: true }),
      piece({ id: 'b2', type: 'YEARS', level: null, years: 2.5 }),
    ];
    open({ MyProfile: { myProfile: profile({ evidence }) } });
    expect(await screen.findByText('Verlopen')).toBeTruthy();
    expect(screen.getByText(/De academie staat hiervoor in/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Verwijder Certificaat voor Meten' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Verwijder Werkervaring voor Meten' })).toBeTruthy();
    expect(screen.getByText(inWhole('Werkervaring: 2,5 jaar'))).toBeTruthy();
  });

  it('says of a certificate or diploma that nobody checked that it is named, and of nothing else', async () => {
    const evidence = [
      piece({ type: 'CERTIFICATE' }),
      piece({ id: 'b2', type: 'DIPLOMA' }),
      piece({ id: 'b3', type: 'CERTIFICATE', certifiedByAcademy: true }),
      piece({ id: 'b4', type: 'QUIZ', fromEntryTest: true }),
      piece({ id: 'b5' }),
    ];
    open({ MyProfile: { myProfile: profile({ evidence }) } });
    expect(await screen.findAllByText('Genoemd: niemand heeft dit nagekeken.')).toHaveLength(2);
    await expectAccessible();
  });

  it('shows how likely each level is, and what each piece of evidence adds, to who asks', async () => {
    open({});
    await userEvent.click(await screen.findByText('Waar komt dit niveau vandaan?'));
    expect(screen.getByText('60%')).toBeTruthy();
    const influences = within(screen.getByRole('list', { name: 'Wat elk bewijs uitmaakt' }));
    expect(influences.getByRole('listitem').textContent).toBe('Eigen inschatting 1,2 niveau hoger');
    await expectAccessible();
  });

  it('says of evidence that does not count why not', async () => {
    open({ MyEvidenceSetAside: { myEvidenceSetAside: [{ evidenceId: 'b1', reason: 'SUPERSEDED' }] } });
    expect(await screen.findByText('Telt niet meer mee: er is iets nieuwers van dezelfde soort.')).toBeTruthy();
  });

  it('invites whoever has nothing yet', async () => {
    open({ MyProfile: { myProfile: profile({ evidence: [] }) }, MyBeliefs: { myBeliefs: [] } });
    await screen.findByRole('heading', { name: 'Zeg in een paar minuten wat je kunt' });
    expect(screen.getByRole('button', { name: 'Bewijs toevoegen' })).toBeTruthy();
    await expectAccessible();
  });

  it('is removed only after asking', async () => {
    const { asked } = open({ RemoveEvidence: { removeEvidence: saved(profile({ evidence: [] })) } });
    await press('Verwijder Eigen inschatting voor Meten');
    await expectAccessible(await screen.findByRole('dialog'));
    expect(asked.some(({ operation }) => operation === 'RemoveEvidence')).toBe(false);
    await press('Verwijder dit bewijs');
    expect(await screen.findByText('Je bewijs is verwijderd')).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'RemoveEvidence')?.variables).toEqual({ id: 'b1' });
  });
});

describe('Adding evidence', () => {
  it('asks what one does at each level', async () => {
    const { asked } = open({ AddEvidence: { addEvidence: saved() } });
    await press('Bewijs toevoegen');
    await find('Waar gaat het over?', 'Meten');
    await choose(/^Ik schat mezelf in/);
    await choose(/Je meet zelfstandig/);
    await expectAccessible(screen.getByRole('dialog'));
    await press('Voeg toe');
    expect(await screen.findByText('Je bewijs staat in je profiel')).toBeTruthy();
    const sent = asked.find(({ operation }) => operation === 'AddEvidence')?.variables.evidence;
    expect(sent).toMatchObject({ competenceId: 'vak.meten', type: 'SELF', level: 3 });
    const order = () => asked.map(({ operation }) => operation);
    await waitFor(() => expect(order().lastIndexOf('MyBeliefs')).toBeGreaterThan(order().indexOf('AddEvidence')));
  });

  it('says that only a certificate counts where safety is at stake, and asks for its last day', async () => {
    open({});
    await press('Bewijs toevoegen');
    await find('Waar gaat het over?', 'Veilig schakelen');
    expect(screen.getByText(/telt alleen een certificaat/)).toBeTruthy();
    expect(screen.queryByLabelText(/het geldig/)).toBeNull();
    await choose(/^Certificaat/);
    expect(screen.getByLabelText(/Tot en met welke dag is het geldig/)).toBeTruthy();
  });

  it('shows what is wrong at the field, and on top', async () => {
    const faults = [{ field: 'years', problem: 'YearsMissing' }];
    open({ AddEvidence: { addEvidence: { __typename: 'InvalidInput', faults } } });
    await press('Voeg bewijs toe voor Meten');
    await choose(/^Werkervaring/);
    await press('Voeg toe');
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(await dialog.findByRole('link', { name: /^Vul in hoeveel jaar/ }));
    const years = dialog.getByLabelText('Hoeveel jaar?');
    expect(document.activeElement).toBe(years);
    expect(years.getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(screen.getByRole('dialog'));
  });

  it('has no kind chosen beforehand, and sends nothing until one is', async () => {
    const { asked } = open({});
    await press('Voeg bewijs toe voor Meten');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
    await press('Voeg toe');
    await userEvent.click(await dialog.findByRole('link', { name: 'Kies waaruit het blijkt.' }));
    expect(dialog.getByRole('group', { name: /Waaruit blijkt het/ }).contains(document.activeElement)).toBe(true);
    expect(asked.some(({ operation }) => operation === 'AddEvidence')).toBe(false);
    await expectAccessible(screen.getByRole('dialog'));
  });

  it('does not send what is about nothing', async () => {
    const { asked } = open({});
    await press('Bewijs toevoegen');
    await press('Voeg toe');
    await userEvent.click(await screen.findByRole('link', { name: 'Kies waar je bewijs over gaat.' }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Waar gaat het over?' }));
    expect(asked.some(({ operation }) => operation === 'AddEvidence')).toBe(false);
  });
});
