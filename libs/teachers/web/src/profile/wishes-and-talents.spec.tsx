import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { ProfileScreen } from './profile-screen';
import { framework, profile } from './testing/profile';

const saved = (given = profile()) => ({ __typename: 'ProfileSaved', profile: given });
const measuring = { competence: { id: 'vak.meten', name: { nl: 'Meten', en: 'Measuring' } } };

function open(answers: Answers) {
  const academy = answering({
    MyProfile: { myProfile: profile() },
    MyBeliefs: { myBeliefs: [] },
    MyEvidenceSetAside: { myEvidenceSetAside: [] },
    ProfileFramework: { framework },
    FrameworkNames: { framework: { levels: framework.levels, domains: framework.domains } },
    Towns: { cities: [{ name: 'Eindhoven' }, { name: 'Zwolle' }] },
    ...answers,
  });
  renderUi(<ProfileScreen />);
  const sent = (operation: string) => academy.asked.filter((asked) => asked.operation === operation);
  return { sent };
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

describe('Talents', () => {
  it('are kept as soon as they are chosen', async () => {
    const talents = [measuring];
    const { sent } = open({ SaveTalents: { saveTalents: saved(profile({ talents })) } });
    await userEvent.type(await screen.findByRole('combobox', { name: 'Voeg een talent toe' }), 'Met');
    await userEvent.click(await screen.findByRole('option', { name: /Meten/ }));
    expect(await screen.findByText('‘Meten’ is nu een talent')).toBeTruthy();
    expect(sent('SaveTalents')[0]?.variables).toEqual({ competenceIds: ['vak.meten'] });
  });

  it('can be taken away, and back again', async () => {
    const { sent } = open({
      MyProfile: { myProfile: profile({ talents: [measuring] }) },
      SaveTalents: { saveTalents: saved() },
    });
    await press('Verwijder Meten');
    await press('Maak ongedaan');
    await waitFor(() =>
      expect(sent('SaveTalents').map(({ variables }) => variables)).toEqual([
        { competenceIds: [] },
        { competenceIds: ['vak.meten'] },
      ]),
    );
  });
});

describe('Wishes and limits', () => {
  it('are kept as a whole, and an empty box is no limit', async () => {
    const { sent } = open({ SaveWishes: { saveWishes: saved() } });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Op locatie' }));
    await userEvent.selectOptions(await screen.findByLabelText(/Waar woon je/), 'Zwolle');
    await userEvent.type(screen.getByLabelText(/Hoeveel uur kun je dit jaar leren/), '40,5');
    await expectAccessible();
    await press('Bewaar mijn wensen');
    expect(await screen.findByText('Je wensen zijn bewaard')).toBeTruthy();
    expect(sent('SaveWishes')[0]?.variables.wishes).toEqual({
      sector: 'VO',
      languages: ['NL'],
      forms: ['ONLINE', 'ONSITE'],
      city: 'Zwolle',
      maxTravelKm: null,
      hoursPerYear: 40.5,
    });
  });

  it('are not sent with words where a number belongs', async () => {
    const { sent } = open({});
    await userEvent.type(await screen.findByLabelText(/Hoe ver wil je reizen/), 'ver');
    await press('Bewaar mijn wensen');
    await userEvent.click(
      await screen.findByRole('link', { name: 'Vul een getal in, zoals 1200 of 1,5. Of laat dit leeg.' }),
    );
    expect(document.activeElement).toBe(screen.getByLabelText(/Hoe ver wil je reizen/));
    expect(sent('SaveWishes')).toEqual([]);
  });

  it('show at the field what the academy cannot work with', async () => {
    const faults = [{ field: 'city', problem: 'TownNeeded' }];
    open({ SaveWishes: { saveWishes: { __typename: 'InvalidInput', faults } } });
    await press('Bewaar mijn wensen');
    await userEvent.click(await screen.findByRole('link', { name: /^Kies je woonplaats/ }));
    expect(document.activeElement).toBe(screen.getByLabelText(/Waar woon je/));
  });

  it('go back to what was kept when asked', async () => {
    open({});
    const hours = await screen.findByLabelText(/Hoeveel uur kun je dit jaar leren/);
    await userEvent.type(hours, '10');
    await press('Zet terug');
    expect((hours as HTMLInputElement).value).toBe('');
  });
});
