import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { PeopleScreen } from './people-screen';

const membership = (role: string, facts: object = {}) => ({
  ...{ id: `m-${role}`, role, factor: null, from: '2099-09-01', until: null },
  ...facts,
});
const people = (...memberships: object[]) => ({
  ...{ id: 'o', roles: ['STAFF', 'AUTHOR', 'TRAINER', 'OWNER'] },
  colleagues: [{ id: 'p-1', name: 'Noor', memberships }],
});

function open(answers: Answers) {
  const academy = answering(answers);
  renderUi(<PeopleScreen />);
  return academy;
}

describe('The people of an organisation', () => {
  it('are shown with all that they are there, since when, until when and for how much of a week', async () => {
    const staff = membership('STAFF', { factor: 0.6, until: '2100-07-31' });
    open({ OrganisationPeople: { organisationPeople: people(staff, membership('AUTHOR')) } });
    expect(await screen.findByRole('heading', { name: 'Noor' })).toBeTruthy();
    const [first, second] = within(screen.getByRole('list', { name: 'Rollen van Noor' })).getAllByRole('listitem');
    expect(first!.textContent).toMatch(
      /Medewerker.*1 september 2099.*tot en met.*31 juli 2100.*60.*van een volle week/,
    );
    expect(second!.textContent).toMatch(/Auteur.*1 september 2099/);
    await expectAccessible();
  });

  it('are given a role that they do not have, which one chooses', async () => {
    const { asked } = open({
      OrganisationPeople: { organisationPeople: people(membership('STAFF')) },
      GiveRole: {
        giveRole: { __typename: 'MembershipsChanged', people: people(membership('STAFF'), membership('TRAINER')) },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Geef Noor een rol' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Geef de rol' }));
    expect(await dialog.findByText('Kies een rol.')).toBeTruthy();
    const choice = dialog.getByRole('combobox', { name: /Rol/ });
    expect(
      within(choice)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).not.toContain('Medewerker');
    await userEvent.selectOptions(choice, 'Trainer');
    expect(dialog.getByText('Ziet wie meedoet, en tekent af.')).toBeTruthy();
    await expectAccessible(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Geef de rol' }));
    expect(await screen.findByText('Noor heeft een nieuwe rol')).toBeTruthy();
    expect(screen.getByText('Trainer')).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'GiveRole')?.variables).toEqual({
      ...{ organisation: 'o', colleague: 'p-1', role: 'TRAINER', until: null },
    });
  });

  it('are told why a role is not given', async () => {
    const refused = { __typename: 'InvalidInput', faults: [{ field: 'until', problem: 'EndsBeforeItBegins' }] };
    open({
      OrganisationPeople: { organisationPeople: people(membership('STAFF')) },
      GiveRole: { giveRole: refused },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Geef Noor een rol' }));
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: /Rol/ }), 'Auteur');
    await userEvent.click(screen.getByRole('button', { name: 'Geef de rol' }));
    expect((await screen.findByRole('alert')).textContent).toContain('De laatste dag ligt voor vandaag.');
  });

  it('lose a role only after asking, and of an owner is told what follows', async () => {
    const { asked } = open({
      OrganisationPeople: { organisationPeople: people(membership('STAFF'), membership('OWNER')) },
      EndMembership: { endMembership: { __typename: 'MembershipsChanged', people: people(membership('STAFF')) } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Beëindig: Eigenaar van Noor' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(inWhole(/dan beheert de academie de organisatie/))).toBeTruthy();
    expect(asked.some(({ operation }) => operation === 'EndMembership')).toBe(false);
    await userEvent.click(dialog.getByRole('button', { name: 'Beëindig' }));
    expect(await screen.findByText('Beëindigd: Eigenaar van Noor')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Beëindig: Eigenaar van Noor' })).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('are not for who has no say there', async () => {
    open({ OrganisationPeople: { organisationPeople: null } });
    expect(await screen.findByText('Je bepaalt hier niet wie welke rol heeft')).toBeTruthy();
    await expectAccessible();
  });
});
