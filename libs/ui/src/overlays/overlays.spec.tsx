import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { jest } from '@jest/globals';
import { Button, ComboBox, Dialog, Menu, Tabs, TextArea, useToast } from '../index';
import { expectAccessible, renderUi } from '../testing';

function Opener() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Weet je het zeker" actions={<Button>Ja</Button>}>
        <p>Je plek gaat naar de volgende.</p>
      </Dialog>
    </>
  );
}

describe('A dialog', () => {
  it('takes the focus, closes with Esc and gives the focus back', async () => {
    renderUi(<Opener />);
    const opener = screen.getByRole('button', { name: 'Open' });
    await userEvent.click(opener);
    const dialog = await screen.findByRole('dialog', { name: 'Weet je het zeker' });
    expect(dialog.contains(document.activeElement)).toBe(true);
    await expectAccessible(dialog);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });
});

/** Presses as a mouse does, at a place. */
function pressAt(element: Element, clientX: number, clientY: number): void {
  for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    fireEvent(element, new MouseEvent(kind, { clientX, clientY, detail: 1, bubbles: true, cancelable: true }));
}

describe('A dialog that a double click opens', () => {
  it('stays, and its second press presses nothing', async () => {
    const act = jest.fn();
    function Asker() {
      const [open, setOpen] = useState(false);
      return (
        <>
          <Button onClick={() => setOpen(true)}>Open</Button>
          <Dialog open={open} onClose={() => setOpen(false)} title="Zeker" actions={<Button onClick={act}>Ja</Button>}>
            <p>Weet je het zeker?</p>
          </Dialog>
        </>
      );
    }
    renderUi(<Asker />);
    pressAt(screen.getByRole('button', { name: 'Open' }), 200, 300);
    await screen.findByRole('dialog');
    pressAt(document.querySelector('.alb-overlay') ?? document.body, 201, 300);
    pressAt(screen.getByRole('button', { name: 'Ja' }), 200, 301);
    expect(act).not.toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeTruthy();
    // Of a keyboard or a reader: the press before it has no part in it.
    fireEvent.click(screen.getByRole('button', { name: 'Ja' }), { detail: 0 });
    expect(act).toHaveBeenCalledTimes(1);
    pressAt(screen.getByRole('button', { name: 'Ja' }), 260, 300);
    expect(act).toHaveBeenCalledTimes(2);
  });
});

function Writer() {
  const [open, setOpen] = useState(true);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Dialog
      open={open}
      onClose={() => setOpen(false)}
      title="Maak bezwaar"
      actions={(leave) => <Button onClick={leave}>Terug</Button>}
    >
      <TextArea label="Wat klopt er niet?" />
      <ComboBox label="Waarover" options={[{ id: 'hours', label: 'De uren' }]} value={chosen} onChange={setChosen} />
    </Dialog>
  );
}

describe('What was typed in a dialog', () => {
  it('is not thrown away by Esc or the cross: it asks, and one goes on', async () => {
    renderUi(<Writer />);
    await userEvent.type(screen.getByLabelText('Wat klopt er niet?'), 'Dit klopt niet');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Ga verder met invullen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Sluit' }));
    expect(screen.getByText('Wat je hier invulde, is nog niet verstuurd.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Wat klopt er niet?').value).toBe('Dit klopt niet');
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Gooi het weg' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is not thrown away by a way out among the actions, also when it was chosen from a list', async () => {
    renderUi(<Writer />);
    await userEvent.click(screen.getByRole('combobox', { name: /Waarover/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'De uren' }));
    await userEvent.click(screen.getByRole('button', { name: 'Terug' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Gooi het weg' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is not asked about where nothing was left in it', async () => {
    renderUi(<Writer />);
    await userEvent.type(screen.getByLabelText('Wat klopt er niet?'), 'x{Backspace}');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('Tabs', () => {
  it('are walked with the arrows', async () => {
    renderUi(
      <Tabs
        label="Weergave"
        items={[
          { id: 'line', label: 'Tijdlijn', content: <p>de lijn</p> },
          { id: 'map', label: 'Kaart', content: <p>de kaart</p> },
        ]}
      />,
    );
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByText('de kaart')).toBeTruthy();
    await expectAccessible();
  });
});

describe('A menu', () => {
  it('opens and acts from the keyboard', async () => {
    const act = jest.fn();
    renderUi(
      <Menu label="Acties voor Meten" trigger="…" actions={[{ id: 'less', label: 'Minder hiervan', onAction: act }]} />,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const item = await screen.findByRole('menuitem', { name: 'Minder hiervan' });
    await waitFor(() => expect(document.activeElement).toBe(item));
    await userEvent.keyboard('{Enter}');
    expect(act).toHaveBeenCalledTimes(1);
  });
});

describe('A combo box', () => {
  it('finds by typing', async () => {
    const choose = jest.fn();
    renderUi(
      <ComboBox
        label="Vaardigheid"
        value={null}
        onChange={choose}
        options={[
          { id: 'a', label: 'Meten' },
          { id: 'b', label: 'Programmeren' },
        ]}
      />,
    );
    await userEvent.type(screen.getByRole('combobox', { name: /Vaardigheid/ }), 'prog');
    await userEvent.click(await screen.findByRole('option', { name: 'Programmeren' }));
    expect(choose).toHaveBeenCalledWith('b');
  });
});

function Saver() {
  const toast = useToast();
  return <Button onClick={() => toast('Bewaard')}>Bewaar</Button>;
}

describe('A toast', () => {
  it('is said once, in a region that was there before', async () => {
    renderUi(<Saver />);
    const region = screen.getByRole('region', { name: 'Meldingen van zojuist' });
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(region.textContent).toContain('Bewaard');
    await expectAccessible();
  });

  it('lets one undo it', async () => {
    const undo = jest.fn();
    renderUi(<Remover onUndo={undo} />);
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder' }));
    await userEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    expect(undo).toHaveBeenCalled();
    expect(screen.queryByText('Verwijderd')).toBeNull();
  });
});

function Remover({ onUndo }: { onUndo: () => void }) {
  const toast = useToast();
  return <Button onClick={() => toast('Verwijderd', { label: 'Maak ongedaan', onPress: onUndo })}>Verwijder</Button>;
}
