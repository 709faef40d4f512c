import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { jest } from '@jest/globals';
import { Button, ComboBox, Dialog, Menu, Tabs, useToast } from '../index';
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
    await screen.findByRole('menuitem', { name: 'Minder hiervan' });
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
