import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { useState } from 'react';
import { renderUi } from '@academy/ui/testing';
import { hearSilentFields } from '../forms/hear-silent-fields';
import { SignInForm } from './sign-in-form';

hearSilentFields();

/** As a password manager does: past everyone, without an event. */
function fillSilently(field: HTMLElement, value: string): void {
  (field as HTMLInputElement).value = value;
}

describe('Signing in', () => {
  it('takes what a password manager filled in without telling anyone', async () => {
    const sent = jest.fn();
    renderUi(<SignInForm pending={false} onSubmit={(given) => sent(given)} />);
    fillSilently(screen.getByLabelText('E-mailadres'), 'sanne@demo.invalid');
    fillSilently(screen.getByLabelText('Wachtwoord'), 'geheim woord');
    await userEvent.click(screen.getByRole('button', { name: 'Log in' }));
    expect(sent).toHaveBeenCalledWith({ email: 'sanne@demo.invalid', password: 'geheim woord' });
  });

  it('brings the faults into view, and drops each as soon as it is mended', async () => {
    renderUi(<SignInForm pending={false} onSubmit={() => undefined} />);
    await userEvent.click(screen.getByRole('button', { name: 'Log in' }));
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    const email = screen.getByLabelText('E-mailadres');
    await userEvent.type(email, 'sanne@demo.invalid');
    expect(screen.queryByText('Vul je e-mailadres in')).toBeNull();
    expect(screen.getAllByText('Vul je wachtwoord in')).not.toHaveLength(0);
    expect(document.activeElement).toBe(email);
  });
});

describe('A field that React holds', () => {
  it('says nothing of a choice that it was given, wherever one presses', async () => {
    const chosen = jest.fn();
    renderUi(
      <form>
        <select aria-label="Start" value="later" onChange={({ currentTarget }) => chosen(currentTarget.value)}>
          <option value="first">1 december</option>
          <option value="later">1 februari</option>
        </select>
        <input aria-label="Plaats" defaultValue="Emmen" />
      </form>,
    );
    await userEvent.click(screen.getByLabelText('Plaats'));
    expect(chosen).not.toHaveBeenCalled();
  });

  it('is heard as well when the form is sent', () => {
    const sent = jest.fn();
    function Hours() {
      const [hours, setHours] = useState('');
      return (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            sent(hours);
          }}
        >
          <input aria-label="Uren" value={hours} onChange={({ currentTarget }) => setHours(currentTarget.value)} />
          <button>Bewaar</button>
        </form>
      );
    }
    renderUi(<Hours />);
    fireEvent.change(screen.getByLabelText('Uren'), { target: { value: '4' } });
    fillSilently(screen.getByLabelText('Uren'), '12');
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(sent).toHaveBeenCalledWith('12');
  });
});
