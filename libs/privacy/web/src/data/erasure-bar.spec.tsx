import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { ErasureBar } from './erasure-bar';

const open = (answers: Answers = {}) => {
  const academy = answering(answers);
  renderUi(<ErasureBar on="2026-12-12" />);
  return academy;
};
const kept = {
  takeBackErasure: {
    erasure: {
      ...{ asked: null, daysToReconsider: 14 },
      stakes: { seats: [], queues: [], openObjections: 0, certificates: 0, ownedAlone: [], isOnlyAdministrator: false },
    },
  },
};

describe('The bar of who asked to be erased', () => {
  it('says on which day, asks nothing for that, and leads to what will be gone', async () => {
    const { asked } = open();
    expect(await screen.findByText(/12 december/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Wat er dan weg is' }).getAttribute('href')).toBe('/mijn-gegevens');
    expect(asked).toEqual([]);
    await expectAccessible();
  });

  it('takes it back by one press', async () => {
    const { asked } = open({ TakeBackErasure: kept });
    await userEvent.click(await screen.findByRole('button', { name: 'Wis toch niets' }));
    expect(await screen.findByText('Er wordt niets gewist')).toBeTruthy();
    expect(asked.map(({ operation }) => operation)).toEqual(['TakeBackErasure']);
  });

  it('says that it failed, and can be tried again', async () => {
    open({ TakeBackErasure: new Error('away') });
    await userEvent.click(await screen.findByRole('button', { name: 'Wis toch niets' }));
    expect(await screen.findByText(/Terugnemen lukte niet/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Wis toch niets' })).toBeTruthy();
  });
});
