import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi } from '@academy/ui/testing';
import { EnrolmentsScreen } from './enrolments-screen';
import { enrolment } from './testing/enrolment';

const levels = [{ level: 2, competence: { id: 'lab.veil', name: { nl: 'Labveiligheid', en: 'Lab safety' } } }];

const MyEnrolments = {
  myEnrolments: [
    enrolment({ id: 'a' }),
    enrolment({ id: 'b', state: 'QUEUED', queuePlace: 3 }),
    enrolment({ id: 'c', state: 'COMPLETED' }),
    enrolment({ id: 'd', state: 'REFUSED', reason: 'ENTRY' }),
    enrolment({ id: 'e', state: 'REFUSED', reason: 'ENTRY', lacks: { credential: 'labveiligheid', levels } }),
    enrolment({ id: 'f', state: 'REFUSED', reason: 'QUEUE_ENDED' }),
  ],
};

describe('My enrolments', () => {
  it('tell how far each is and what can be done', async () => {
    answering({ MyEnrolments });
    renderUi(<EnrolmentsScreen />);
    const learn = await screen.findByRole('link', { name: 'Ga leren: Meten met sensoren' });
    expect(learn.getAttribute('href')).toBe('/leren/a');
    expect(screen.getByText(/plek 3 van de wachtlijst/)).toBeTruthy();
    expect(screen.getByText(/een bewijs nodig/)).toBeTruthy();
    expect(screen.getByText(/vraagt deze module een geldig certificaat: Labveiligheid \(‘2’\)/)).toBeTruthy();
    expect(screen.getByText(/dit bewijs ooit hebt gehaald: labveiligheid/)).toBeTruthy();
    expect(screen.getByText(/de wachtlijst is gesloten/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar je certificaten' })).toBeTruthy();
    await expectAccessible();
  });

  it('are taken back only after asking, and the refusal is told', async () => {
    const { asked } = answering({
      MyEnrolments: { myEnrolments: [enrolment()] },
      WithdrawEnrolment: { withdrawEnrolment: { __typename: 'CannotWithdraw' } },
    });
    renderUi(<EnrolmentsScreen />);
    await userEvent.click(await screen.findByRole('button', { name: /^Trek in: / }));
    expect(asked.some(({ operation }) => operation === 'WithdrawEnrolment')).toBe(false);
    await expectAccessible(await screen.findByRole('dialog'));
    await userEvent.click(screen.getByRole('button', { name: 'Trek mijn inschrijving in' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('niet meer intrekken'));
    await userEvent.click(screen.getAllByRole('button', { name: 'Sluit' }).at(-1)!);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('lead to the offer when there are none', async () => {
    answering({ MyEnrolments: { myEnrolments: [] } });
    renderUi(<EnrolmentsScreen />);
    expect((await screen.findByRole('link', { name: 'Bekijk het aanbod' })).getAttribute('href')).toBe('/aanbod');
    await expectAccessible();
  });
});
