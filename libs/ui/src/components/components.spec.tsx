import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { jest } from '@jest/globals';
import {
  Button,
  Chip,
  ErrorSummary,
  FieldGroup,
  Checkbox,
  ProgressBar,
  RadioCards,
  Select,
  Steps,
  Stepper,
  TextField,
} from '../index';
import { expectAccessible, renderUi } from '../testing';

describe('A button', () => {
  it('keeps its focus while work is under way, and does nothing more', async () => {
    const press = jest.fn();
    renderUi(
      <Button pending onClick={press}>
        Bewaar
      </Button>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bewaar' }));
    expect(press).not.toHaveBeenCalled();
  });
});

describe('A form', () => {
  it('ties hint and error to the field, and takes you there from the summary', async () => {
    renderUi(
      <form>
        <ErrorSummary attempt={1} faults={[{ field: 'hours', message: 'Vul een getal in tussen 1 en 60' }]} />
        <TextField id="hours" label="Uren" hint="Per jaar" error="Vul een getal in tussen 1 en 60" />
        <Select label="Plaats" placeholder="Kies een plaats" options={[{ value: 'a', label: 'Arnhem' }]} />
        <FieldGroup label="Vormen">
          <Checkbox label="Online" hint="Helemaal thuis" />
        </FieldGroup>
      </form>,
    );
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    const field = screen.getByLabelText('Uren');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toBe('hours-hint hours-error');
    await userEvent.click(screen.getByRole('link', { name: 'Vul een getal in tussen 1 en 60' }));
    expect(document.activeElement).toBe(field);
    await expectAccessible();
  });
});

function Choice() {
  const [value, setValue] = useState<'a' | 'b' | null>('a');
  const [hours, setHours] = useState(3);
  return (
    <>
      <RadioCards
        label="Kies 1 van 2"
        name="choice"
        value={value}
        onChange={setValue}
        options={[
          { value: 'a', title: 'Vermogenselektronica', text: '8 uur' },
          { value: 'b', title: 'Data-analyse' },
        ]}
      />
      <Stepper
        label="Uren per week"
        value={hours}
        min={1}
        max={4}
        onChange={setHours}
        lessLabel="Een uur minder"
        moreLabel="Een uur meer"
      >
        {hours} uur
      </Stepper>
      <Chip pressed={value === 'b'} onPress={() => setValue('b')}>
        Data
      </Chip>
    </>
  );
}

describe('A choice', () => {
  it('moves with the arrows between cards', async () => {
    renderUi(<Choice />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Data-analyse' }).checked).toBe(true);
    expect(screen.getByRole('button', { name: 'Data' }).getAttribute('aria-pressed')).toBe('true');
    await expectAccessible();
  });

  it('stops at the last step', async () => {
    renderUi(<Choice />);
    const more = screen.getByRole<HTMLButtonElement>('button', { name: 'Een uur meer' });
    await userEvent.click(more);
    expect(screen.getByText('4 uur')).toBeTruthy();
    expect(more.disabled).toBe(true);
  });
});

describe('Progress', () => {
  it('is said in words', async () => {
    renderUi(
      <>
        <ProgressBar
          label="Je leerpad"
          value={22}
          max={60}
          text="22 van 60 uur"
          segments={[
            { label: 'Basis', value: 16, max: 16 },
            { label: 'Verdieping', value: 6, max: 44 },
          ]}
        />
        <Steps
          label="Je aanvraag"
          steps={[
            { label: 'Ontvangen', state: 'done' },
            { label: 'Controle', state: 'current' },
          ]}
        />
      </>,
    );
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('22 van 60 uur');
    expect(screen.getByText(/nu bezig/)).toBeTruthy();
    await expectAccessible();
  });
});
