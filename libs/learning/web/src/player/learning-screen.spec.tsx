import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible, inWhole } from '@academy/ui/testing';
import { learning, open, quiz, text } from './testing/a-module';

describe('The player', () => {
  it('opens where one was, keeps what is read and goes on', async () => {
    const { asked, router } = open({
      Learning: { learning: learning([text('een', true), text('twee'), quiz()]) },
      RecordProgress: {
        recordProgress: {
          __typename: 'ProgressKept',
          learning: learning([text('een', true), text('twee', true), quiz()]),
        },
      },
    });
    expect(await screen.findByRole('heading', { level: 2, name: 'Tekst twee' })).toBeTruthy();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Gelezen, volgende' }));
    const heading = await screen.findByRole('heading', { level: 2, name: 'Eindtoets' });
    expect(document.activeElement).toBe(heading);
    expect(router.state.location.search).toBe('?deel=toets');
    expect(asked.find(({ operation }) => operation === 'RecordProgress')?.variables).toEqual({
      enrolmentId: 'i1',
      partId: 'twee',
      done: true,
    });
  });

  it('shows where a text has its facts from, and when they were checked', async () => {
    open({ Learning: { learning: learning([text('een')]) } });
    await screen.findByRole('heading', { name: 'Bronnen' });
    expect(screen.getByRole('link', { name: 'Arbobesluit' }).getAttribute('href')).toBe(
      'https://wetten.overheid.nl/BWBR0008498/',
    );
    expect(screen.queryByRole('link', { name: 'Labveiligheid' })).toBeNull();
    expect(screen.getByText(inWhole('Nagekeken op vr 27 november 2026'))).toBeTruthy();
    await expectAccessible();
  });

  it('says why progress was not kept', async () => {
    open({
      Learning: { learning: learning([text('een')]) },
      RecordProgress: { recordProgress: { __typename: 'NoAccess' } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Gelezen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Deze inschrijving geeft je geen toegang.');
  });

  it('says that the trainer signs off a module without parts', async () => {
    open({ Learning: { learning: learning([]) } });
    await screen.findByText(/tekent de trainer de module voor je af/);
    await expectAccessible();
  });

  it('tells why the trainer took the sign-off back', async () => {
    const signOffTakenBack = { reason: 'Je was er niet bij', on: '2026-11-27' };
    open({ Learning: { learning: { ...learning([]), signOffTakenBack } } });
    expect(await screen.findByText('Je trainer nam de aftekening terug')).toBeTruthy();
    expect(screen.getByText(inWhole(/27 november 2026: ‘Je was er niet bij’/))).toBeTruthy();
    await expectAccessible();
  });

  it('leads away from what is not yours', async () => {
    open({ Learning: { learning: null } });
    expect(await screen.findByRole('heading', { name: 'Je hebt hier geen plek' })).toBeTruthy();
  });
});
