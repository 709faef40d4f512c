import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { ErasurePart } from './erasure-part';

const said = (nl: string) => ({ nl, en: nl });
const nothing = { seats: [], queues: [], openObjections: 0, certificates: 0, ownedAlone: [], isOnlyAdministrator: false };
const erasure = (facts: object = {}) => ({ asked: null, daysToReconsider: 14, stakes: nothing, ...facts });
const asked = erasure({ asked: { erasedOn: '2026-12-12' } });

const open = (answers: Answers) => {
  const academy = answering({ MyErasure: { myErasure: erasure() }, ...answers });
  renderUi(<ErasurePart />);
  return academy;
};
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('Having everything erased', () => {
  it('says first what becomes of what is still going on', async () => {
    const more = { certificates: 2, ownedAlone: ['De Molen'] };
    const stakes = { ...nothing, ...more, seats: [said('Lassen')], queues: [said('Sensoren')], openObjections: 1 };
    open({ MyErasure: { myErasure: erasure({ stakes }) } });
    const list = await screen.findByRole('list');
    expect(within(list).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Je plek gaat naar de volgende in de wachtrij: Lassen.',
      'Je plaats in de wachtrij vervalt: Sensoren.',
      'Niemand anders is eigenaar van De Molen. De academie beheert dat tot er een nieuwe eigenaar is.',
      expect.stringMatching(/^Je bezwaar krijgt geen antwoord meer/),
      expect.stringMatching(/^Je 2 certificaten blijven te controleren/),
    ]);
    await expectAccessible();
  });

  it('is asked once it was confirmed, and shows on which day it is done', async () => {
    const { asked: questions } = open({ AskErasure: { askErasure: { __typename: 'ErasureAsked', erasure: asked } } });
    await press('Laat alles wissen');
    const dialog = await screen.findByRole('dialog');
    expect(questions.some(({ operation }) => operation === 'AskErasure')).toBe(false);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Wis alles over 14 dagen' }));
    expect(await screen.findByText(/12 december/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Laat alles wissen' })).toBeNull();
  });

  it('is not offered to the only administrator, who reads what to do first', async () => {
    open({ MyErasure: { myErasure: erasure({ stakes: { ...nothing, isOnlyAdministrator: true } }) } });
    expect(await screen.findByText(/Maak eerst iemand anders beheerder/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Laat alles wissen' })).toBeNull();
    await expectAccessible();
  });

  it('is refused to who became the only administrator meanwhile, in words', async () => {
    open({ AskErasure: { askErasure: { __typename: 'OnlyAdministrator' } } });
    await press('Laat alles wissen');
    await press('Wis alles over 14 dagen');
    expect(await screen.findByText(/Jij bent de enige beheerder van de academie/)).toBeTruthy();
  });

  it('is not asked by who goes back, and stays open where asking failed', async () => {
    const { asked: questions } = open({ AskErasure: new Error('away') });
    await press('Laat alles wissen');
    await press('Terug');
    expect(questions.some(({ operation }) => operation === 'AskErasure')).toBe(false);
    await press('Laat alles wissen');
    await press('Wis alles over 14 dagen');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('is taken back by one press', async () => {
    open({
      MyErasure: { myErasure: asked },
      TakeBackErasure: { takeBackErasure: { erasure: erasure() } },
    });
    await press('Wis toch niets');
    expect(await screen.findByRole('button', { name: 'Laat alles wissen' })).toBeTruthy();
    expect(await screen.findByText('Er wordt niets gewist')).toBeTruthy();
  });

  it('says that taking it back failed, and leaves the button', async () => {
    open({ MyErasure: { myErasure: asked }, TakeBackErasure: new Error('away') });
    await press('Wis toch niets');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Terugnemen lukte niet/);
    expect(screen.getByRole('button', { name: 'Wis toch niets' })).toBeTruthy();
  });
});
