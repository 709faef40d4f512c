import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { AdmittingScreen } from './admitting-screen';

const registration = (facts: object = {}) => ({
  ...{ id: 'r-1', name: 'Bakker & Zonen', kind: 'COMPANY', number: '12345678', note: 'Ik leid de opleidingen.' },
  ...{ askedAt: '2026-11-28T10:00:00Z', state: 'WAITS', organisation: null, reason: null },
  ...facts,
});
const alike = (facts: object = {}) => ({
  ...{ id: 'bakkers', name: 'Bakkers', kind: 'COMPANY', number: null, hasThisNumber: false },
  ...facts,
});
const toDecide = (facts: object = {}) => ({
  ...{ registration: registration(), askedBy: 'Ada', askedByEmail: 'ada@voorbeeld.nl', alike: [], alsoAsked: [] },
  ...facts,
});
const overview = (waiting: object[], decided: object[] = []) => ({ waiting, decided });
const decided = (...rest: object[]) => ({ __typename: 'RegistrationDecided', overview: overview([], rest) });

function open(answers: Answers) {
  const academy = answering(answers);
  renderUi(<AdmittingScreen />);
  return academy;
}

describe('What people registered', () => {
  it('is let in after asking, and whoever asked is named as its owner', async () => {
    const { asked } = open({
      Registrations: { registrations: overview([toDecide()]) },
      AdmitOrganisation: {
        admitOrganisation: decided(
          registration({ state: 'ADMITTED', organisation: { id: 'b', name: 'Bakker & Zonen' } }),
        ),
      },
    });
    expect(await screen.findByText('Ada (ada@voorbeeld.nl)')).toBeTruthy();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Laat toe: Bakker & Zonen' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(inWhole(/Ada is dan eigenaar/))).toBeTruthy();
    expect(asked.some(({ operation }) => operation === 'AdmitOrganisation')).toBe(false);
    await userEvent.click(dialog.getByRole('button', { name: 'Laat toe' }));
    expect(await screen.findByText('Toegelaten: Bakker & Zonen')).toBeTruthy();
    expect(screen.getByText('Er wacht niemand')).toBeTruthy();
    await expectAccessible();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('may be one that is here: which is proposed, and with the same number nothing else can be', async () => {
    const { asked } = open({
      Registrations: {
        registrations: overview([toDecide({ alike: [alike({ hasThisNumber: true, number: '12345678' })] })]),
      },
      CloseAsKnown: { closeAsKnown: decided() },
    });
    expect(await screen.findByText(inWhole(/hetzelfde nummer/))).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Laat toe/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Het is Bakkers' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ja, dit is het' }));
    expect(await screen.findByText('Afgesloten: Bakker & Zonen')).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'CloseAsKnown')?.variables).toEqual({
      ...{ id: 'r-1', organisation: 'bakkers' },
    });
  });

  it('is refused with a reason, without which nothing is sent', async () => {
    const { asked } = open({
      Registrations: { registrations: overview([toDecide({ alsoAsked: ['De Bakkers'] })]) },
      RefuseOrganisation: { refuseOrganisation: decided(registration({ state: 'REFUSED', reason: 'Onbereikbaar.' })) },
    });
    expect(await screen.findByText(inWhole(/misschien dezelfde: ‘De Bakkers’/))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Laat niet toe: Bakker & Zonen' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Laat niet toe' }));
    expect(await dialog.findByText('Schrijf eerst een reden.')).toBeTruthy();
    await userEvent.type(dialog.getByRole('textbox', { name: /De reden/ }), 'Onbereikbaar.');
    await userEvent.click(dialog.getByRole('button', { name: 'Laat niet toe' }));
    expect(await screen.findByText('Niet toegelaten: Onbereikbaar.')).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'RefuseOrganisation')?.variables).toEqual({
      ...{ id: 'r-1', reason: 'Onbereikbaar.' },
    });
  });

  it('is told when another administrator was first', async () => {
    open({
      Registrations: { registrations: overview([toDecide()]) },
      AdmitOrganisation: { admitOrganisation: { __typename: 'DecidedAlready' } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Laat toe: Bakker & Zonen' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Laat toe' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Hierover is al beslist');
  });
});
