import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { InviteScreen } from './invite-screen';

const invitation = (email: string, facts: object = {}) => ({
  ...{ id: `i-${email}`, email, role: 'AUTHOR', factor: null, until: null, language: 'NL', state: 'OPEN' },
  ...{ invitedBy: 'Noor', mailedAt: '2099-09-01T09:00:00Z', expiresAt: '2099-09-15T09:00:00Z' },
  ...facts,
});
const invitations = (...all: object[]) => ({ id: 'o', roles: ['STAFF', 'AUTHOR', 'TRAINER'], invitations: all });
const sent = (...all: object[]) => ({
  ...{ __typename: 'InvitationsSent', count: all.length, invitations: invitations(...all) },
});
const weighed = (...lines: object[]) => ({ invitePeople: { __typename: 'InvitationsWeighed', lines } });
const fault = (field: string, problem: string) => ({ effect: 'NEW', faults: [{ field, problem }] });
const fine = { effect: 'NEW', faults: [] };

function open(answers: Answers = {}) {
  const academy = answering({ OrganisationInvitations: { organisationInvitations: invitations() }, ...answers });
  renderUi(<InviteScreen />);
  const invited = () =>
    academy.asked.filter(({ operation }) => operation === 'InvitePeople').map((one) => one.variables);
  return { ...academy, invited };
}

describe('Inviting one person', () => {
  const fill = async (email: string, role?: string, factor = '') => {
    await userEvent.type(await screen.findByLabelText('E-mailadres'), email);
    if (role) await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rol' }), role);
    if (factor) await userEvent.type(screen.getByLabelText(/Deel van een volle week/), factor);
    await userEvent.click(screen.getByRole('button', { name: 'Nodig uit' }));
  };

  it('sends their address, role and part of a week, says so, and begins anew', async () => {
    const { invited } = open({ InvitePeople: { invitePeople: sent(invitation('ada@voorbeeld.nl')) } });
    await screen.findByText('Er is nu niemand uitgenodigd');
    await fill(' Ada@Voorbeeld.nl', 'Auteur', '0,4');
    expect(await screen.findByText('Uitgenodigd: ada@voorbeeld.nl')).toBeTruthy();
    expect(invited()).toEqual([
      {
        ...{ organisation: 'o', language: 'NL', trial: false },
        people: [{ email: 'ada@voorbeeld.nl', role: 'AUTHOR', factor: 0.4, until: null }],
      },
    ]);
    expect(screen.getByLabelText<HTMLInputElement>('E-mailadres').value).toBe('');
    expect(within(screen.getByRole('list', { name: 'Uitnodigingen' })).getByText('ada@voorbeeld.nl')).toBeTruthy();
    await expectAccessible();
  });

  it('names what is wrong before anything is sent', async () => {
    const { invited } = open();
    await fill('ada', undefined, 'veel');
    for (const words of [/Schrijf het e-mailadres als/, 'Kies een rol.', /Schrijf het deel van een week als/])
      expect((await screen.findAllByText(words)).length).toBeGreaterThan(1);
    expect(invited()).toEqual([]);
    await expectAccessible();
  });

  it('shows at its field what only the academy can tell', async () => {
    open({ InvitePeople: weighed(fault('email', 'MailboxWaits')) });
    await fill('ada@voorbeeld.nl', 'Auteur');
    expect((await screen.findAllByText(/gingen kort geleden al veel uitnodigingen/)).length).toBeGreaterThan(1);
  });

  it('is told when today nobody can be invited any more', async () => {
    open({ InvitePeople: { invitePeople: { __typename: 'TooManyMails', retryAfterSeconds: 7_000 } } });
    await fill('ada@voorbeeld.nl', 'Auteur');
    expect((await screen.findByRole('alert')).textContent).toContain('Probeer het over 2 uur weer.');
  });
});

describe('Inviting a list', () => {
  const choose = async (...lines: readonly string[]) => {
    const file = new File([lines.join('\n')], 'mensen.csv', { type: 'text/csv' });
    await userEvent.upload(await screen.findByLabelText('CSV-bestand'), file);
  };
  const texts = (name: string) =>
    within(screen.getByRole('list', { name }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('shows what would happen line by line, and sends only when that is asked', async () => {
    const people = [{ email: 'ada@voorbeeld.nl' }, { email: 'ben@voorbeeld.nl', role: 'STAFF', factor: 0.8 }];
    const { invited } = open({
      InvitePeople: ({ trial }: { trial: boolean }) =>
        trial ? weighed(fine, { ...fine, effect: 'AGAIN' }) : { invitePeople: { ...sent(), count: 2 } },
    });
    await choose('e-mailadres;rol;factor', 'ada@voorbeeld.nl;auteur;', 'Ben@voorbeeld.nl;docent;0,8');
    expect(await screen.findByText('Alle regels kloppen. Er is nog niets verstuurd.')).toBeTruthy();
    expect(texts('Regels die kloppen')).toEqual([
      expect.stringMatching(/ada@voorbeeld\.nl.*Auteur.*Krijgt een mail/),
      expect.stringMatching(/ben@voorbeeld\.nl.*Medewerker.*80.*Krijgt de mail opnieuw/),
    ]);
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur 2 uitnodigingen' }));
    expect(await screen.findByText('Er zijn 2 uitnodigingen verstuurd.')).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Regels die kloppen' })).toBeNull();
    expect(invited().map(({ trial }) => trial)).toEqual([true, false]);
    for (const asked of invited()) expect(asked).toMatchObject({ people });
  });

  it('names all that is wrong in a line, and leaves lines out only when one says so', async () => {
    const { invited } = open({
      InvitePeople: ({ trial }: { trial: boolean }) =>
        trial ? weighed(fine, fault('email', 'TwiceInList')) : { invitePeople: { ...sent(), count: 1 } },
    });
    await choose('email,rol,tot', 'ada@voorbeeld.nl,auteur,', 'ada@voorbeeld.nl,auteur,', 'cas,baas,morgen');
    expect(await screen.findByText(/^2 regels kloppen niet\. Er is niets verstuurd\./)).toBeTruthy();
    const wrong = texts('Regels die niet kloppen').filter((text) => text?.startsWith('Regel'));
    expect(wrong).toEqual([
      expect.stringMatching(/^Regel 3.*staat met deze rol al/),
      expect.stringMatching(
        /^Regel 4.*cas · baas · morgen.*Schrijf het e-mailadres.*Deze rol kennen we niet.*laatste dag/,
      ),
    ]);
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Laat weg wat niet klopt, en verstuur 1 uitnodiging' }));
    expect(await screen.findByText('Er is 1 uitnodiging verstuurd.')).toBeTruthy();
    expect(invited()[1]).toMatchObject({ trial: false, people: [{ email: 'ada@voorbeeld.nl' }] });
    expect(invited()[1]?.['people']).toHaveLength(1);
  });

  it.each([
    [['email,rol'], /In dit bestand staat niemand/],
    [['naam,rol', 'Ada,auteur'], /geen kolom ‘e-mailadres’/],
    [['email', 'ada@voorbeeld.nl'], /geen kolom ‘rol’/],
    [['email,rol,email', 'a,b,c'], /noemt een kolom twee keer \(email\)/],
    [['email,rol', ...Array.from({ length: 501 }, (_, nth) => `nr${nth}@voorbeeld.nl,auteur`)], /meer dan 500 mensen/],
    [['email,rol', 'x'.repeat(300_000)], /Dit bestand is te groot: hoogstens 64 kB/],
  ])('of which the file is none says why: %#', async (lines, words) => {
    const { invited } = open();
    await choose(...lines);
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect([invited().length, screen.queryByRole('button', { name: /Verstuur/ })]).toEqual([0, null]);
  });

  it('that could not be looked at can be chosen again', async () => {
    open({ InvitePeople: new Error('no line') });
    await choose('email,rol', 'ada@voorbeeld.nl,auteur');
    expect(await screen.findByText('Het bestand bekijken lukte niet')).toBeTruthy();
  });
});

describe('Who was invited', () => {
  const all = [
    invitation('ada@voorbeeld.nl'),
    invitation('ben@voorbeeld.nl', { state: 'DECLINED', factor: 0.4, until: '2100-07-31' }),
    invitation('cas@voorbeeld.nl', { state: 'EXPIRED', invitedBy: null }),
  ];
  const shown = { OrganisationInvitations: { organisationInvitations: invitations(...all) } };

  it('is shown with where that stands, since when and until when', async () => {
    open(shown);
    const list = within(await screen.findByRole('list', { name: 'Uitnodigingen' }));
    const [ada, ben, cas] = list.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(ada).toMatch(/ada@voorbeeld\.nl.*Wacht op antwoord.*Auteur.*1 september 2099.*door Noor.*15 september 2099/);
    expect(ben).toMatch(/Afgeslagen.*40.*31 juli 2100/);
    expect(cas).toMatch(/Verlopen/);
    expect(list.getAllByRole('button', { name: /^Trek in/ })).toHaveLength(1);
    await expectAccessible();
  });

  it('is mailed again with the same, as long as it may be', async () => {
    const { invited } = open({ ...shown, InvitePeople: { invitePeople: sent(...all) } });
    await userEvent.click(await screen.findByRole('button', { name: 'Mail opnieuw: ben@voorbeeld.nl' }));
    expect(await screen.findByText('Er is een mail onderweg naar ben@voorbeeld.nl')).toBeTruthy();
    expect(invited()[0]).toMatchObject({
      ...{ language: 'NL', trial: false },
      people: [{ email: 'ben@voorbeeld.nl', role: 'AUTHOR', factor: 0.4, until: '2100-07-31' }],
    });
  });

  it('is told why not, when it may not', async () => {
    open({ ...shown, InvitePeople: weighed(fault('until', 'EndsBeforeItBegins')) });
    await userEvent.click(await screen.findByRole('button', { name: 'Mail opnieuw: ben@voorbeeld.nl' }));
    expect((await screen.findByRole('alert')).textContent).toContain('De laatste dag ligt voor vandaag.');
  });

  it('is asked no more once that is withdrawn, after asking', async () => {
    const { asked } = open({
      ...shown,
      WithdrawInvitation: {
        withdrawInvitation: {
          __typename: 'InvitationsChanged',
          invitations: invitations({ ...all[0]!, state: 'WITHDRAWN' }),
        },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Trek in: de uitnodiging van ada@voorbeeld.nl' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(inWhole(/De link in de mail aan ada@voorbeeld\.nl werkt dan niet meer/))).toBeTruthy();
    expect(asked.some(({ operation }) => operation === 'WithdrawInvitation')).toBe(false);
    await userEvent.click(dialog.getByRole('button', { name: 'Trek in' }));
    expect(await screen.findByText('Ingetrokken')).toBeTruthy();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('stays invited where they answered meanwhile', async () => {
    open({ ...shown, WithdrawInvitation: { withdrawInvitation: { __typename: 'InvitationAnswered' } } });
    await userEvent.click(await screen.findByRole('button', { name: /^Trek in/ }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Trek in' }));
    expect(await screen.findByText(/Deze uitnodiging is al beantwoord/)).toBeTruthy();
  });

  it('is not shown to who has no say there', async () => {
    open({ OrganisationInvitations: { organisationInvitations: null } });
    expect(await screen.findByText('Je bepaalt hier niet wie welke rol heeft')).toBeTruthy();
  });
});
