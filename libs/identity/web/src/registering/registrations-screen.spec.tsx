import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { RegistrationsScreen } from './registrations-screen';

const registration = (facts: object = {}) => ({
  ...{ id: 'r-1', name: 'Bakker & Zonen', kind: 'COMPANY', number: '12345678', note: 'Ik leid de opleidingen.' },
  ...{ askedAt: '2026-11-28T10:00:00Z', state: 'WAITS', organisation: null, reason: null },
  ...facts,
});

function open(answers: Answers) {
  const academy = answering(answers);
  renderUi(<RegistrationsScreen />);
  return academy;
}

const fill = async ({ name = 'Bakker & Zonen', number = '1234 5678', note = 'Ik leid de opleidingen.' } = {}) => {
  await userEvent.type(await screen.findByRole('textbox', { name: /^Naam/ }), name);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /Wat is het/ }), 'Bedrijf');
  await userEvent.type(screen.getByRole('textbox', { name: /^Nummer/ }), number);
  await userEvent.type(screen.getByRole('textbox', { name: /Wie ben je er/ }), note);
};
const send = () => userEvent.click(screen.getByRole('button', { name: 'Meld de organisatie aan' }));

describe('Registering an organisation', () => {
  it('says how each number looks, sends what was filled in, and shows that it waits', async () => {
    const registered = { __typename: 'RegistrationsChanged', registrations: [registration()] };
    const { asked } = open({
      MyRegistrations: { myRegistrations: [] },
      RegisterOrganisation: { registerOrganisation: registered },
    });
    expect(await screen.findByText(/De schoolcode \(BRIN\)/)).toBeTruthy();
    await fill();
    expect(screen.getByText(/Het KvK-nummer: 8 cijfers/)).toBeTruthy();
    await expectAccessible();
    await send();
    expect(await screen.findByText('Aangemeld: Bakker & Zonen')).toBeTruthy();
    expect(await screen.findByText(/Je krijgt een mail zodra daarover is beslist/)).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'RegisterOrganisation')?.variables).toMatchObject({
      ...{ name: 'Bakker & Zonen', kind: 'COMPANY', number: '1234 5678', note: 'Ik leid de opleidingen.' },
    });
    await expectAccessible();
  });

  it('names what is wrong before anything is sent, and keeps what was filled in', async () => {
    const { asked } = open({ MyRegistrations: { myRegistrations: [] } });
    await fill({ number: '12' });
    await send();
    expect((await screen.findAllByText(/Dit nummer heeft een andere vorm/)).length).toBeGreaterThan(0);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Nummer/ }).value).toBe('12');
    expect(asked.some(({ operation }) => operation === 'RegisterOrganisation')).toBe(false);
  });

  it('is told which organisation the academy has already', async () => {
    const isHere = { __typename: 'OrganisationIsHere', organisation: { name: 'Bakkers' } };
    open({ MyRegistrations: { myRegistrations: [] }, RegisterOrganisation: { registerOrganisation: isHere } });
    await fill();
    await send();
    expect((await screen.findByRole('alert')).textContent).toContain('‘Bakkers’');
  });
});

describe('What was registered', () => {
  it('is shown with what became of it', async () => {
    const organisation = { id: 'bakkers', name: 'Bakkers' };
    open({
      MyRegistrations: {
        myRegistrations: [
          registration({ id: 'r-2', state: 'ADMITTED', organisation }),
          registration({ id: 'r-3', state: 'KNOWN', organisation }),
          registration({ id: 'r-4', state: 'REFUSED', reason: 'Wij bereikten niemand.' }),
        ],
      },
    });
    expect((await screen.findByRole('link', { name: 'naar Bakkers' })).getAttribute('href')).toBe('/beheer/bakkers');
    expect(screen.getByText(inWhole(/doet al mee, als ‘Bakkers’/))).toBeTruthy();
    expect(screen.getByText(inWhole(/De reden: Wij bereikten niemand\./))).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Trek in/ })).toBeNull();
    await expectAccessible();
  });

  it('is taken back only after asking', async () => {
    const { asked } = open({
      MyRegistrations: { myRegistrations: [registration()] },
      WithdrawRegistration: { withdrawRegistration: { __typename: 'RegistrationsChanged', registrations: [] } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Trek in: Bakker & Zonen' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(asked.some(({ operation }) => operation === 'WithdrawRegistration')).toBe(false);
    await userEvent.click(dialog.getByRole('button', { name: 'Trek in' }));
    expect(await screen.findByText('Ingetrokken: Bakker & Zonen')).toBeTruthy();
    expect(screen.queryByText('Wat je aanmeldde')).toBeNull();
  });
});
