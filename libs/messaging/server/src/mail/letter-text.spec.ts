import type { Letter } from '@academy/contracts/identity';
import { letterText } from './letter-text';

const home = 'https://academie.example';
const letters = (language: 'nl' | 'en'): Letter[] => {
  const to = { email: 'ada@voorbeeld.nl', language };
  return [
    { kind: 'ConfirmSignUp', to, code: '012345', link: 'geheim-woord' },
    { kind: 'HasAccount', to, byProvider: false },
    { kind: 'ResetPassword', to, link: 'geheim-woord' },
    { kind: 'PasswordChanged', to },
    { kind: 'OrganisationAdmitted', to, organisation: 'Bakker & Zonen' },
    { kind: 'OrganisationKnown', to, organisation: 'Bakker & Zonen' },
    { kind: 'OrganisationRefused', to, organisation: 'Bakker & Zonen', reason: '2026' },
    {
      ...{ kind: 'Invited', to, organisation: 'Thermion (fictief)', role: 'author', link: 'geheim-woord' },
      expiresAt: new Date('2026-12-12T09:00:00Z'),
    },
    { kind: 'LeaveAddress', to, link: 'geheim-woord', email: 'ada@thuis.example' },
    { kind: 'ConfirmAddress', to, link: 'geheim-woord' },
    { kind: 'AddressHasAccount', to },
    { kind: 'FactorChanged', to, change: 'code-app-on' },
    { kind: 'FactorChanged', to, change: 'code-app-off' },
    { kind: 'FactorChanged', to, change: 'recovery-codes-drawn' },
    { kind: 'FactorChanged', to, change: 'recovery-code-used' },
    { kind: 'FactorChanged', to, change: 'passkey-added' },
    { kind: 'FactorChanged', to, change: 'passkey-removed' },
    { kind: 'FactorChanged', to, change: 'sign-in-linked' },
    { kind: 'FactorChanged', to, change: 'sign-in-unlinked' },
    { kind: 'ConfirmSignUp', to, code: '012345', link: null },
    { kind: 'HasAccount', to, byProvider: true },
    { kind: 'SignInLink', to, link: 'geheim-woord' },
  ];
};

describe('A mail about an account', () => {
  it.each(letters('nl').map((letter, nth) => [letter.kind, nth]))(
    'of kind %s says the same in both languages, as text and as a page',
    (_, nth) => {
      const [dutch, english] = (['nl', 'en'] as const).map((language) => letterText(letters(language)[nth]!, home));
      expect(dutch?.subject).not.toBe(english?.subject);
      const paragraphs = dutch?.text.split('\n\n') ?? [];
      expect(english?.text.split('\n\n')).toHaveLength(paragraphs.length);
      expect(english?.text.split('\n\n').filter((one) => paragraphs.includes(one) && one !== '012345')).toEqual([]);
      for (const mail of [dutch, english]) {
        expect(mail?.html.match(/<p>/g)).toHaveLength(paragraphs.length);
        expect(`${mail?.subject}${mail?.text}`).not.toMatch(/undefined|null|[{}]/);
      }
    },
  );

  it('has the code, and the link with its secret behind the #, which no server is sent', () => {
    const { text, html } = letterText(letters('nl')[0]!, home);
    expect(text).toContain('\n\n012345\n\n');
    expect(text).toContain(`${home}/account-maken/bevestigen#geheim-woord`);
    expect(html).toContain(`<a href="${home}/account-maken/bevestigen#geheim-woord"`);
    expect(html).toContain('<p>012345</p>');
  });

  it('to who is invited says where, as what and until when, and leads to the invitation', () => {
    const [dutch, english] = (['nl', 'en'] as const).map((language) =>
      letterText(
        letters(language).find(({ kind }) => kind === 'Invited')!,
        home,
      ),
    );
    expect(dutch?.subject).toBe('Uitnodiging van Thermion (fictief)');
    for (const word of ['Thermion (fictief)', '‘Auteur’', '12 december 2026', `${home}/uitnodigingen#geheim-woord`])
      expect(dutch?.text).toContain(word);
    for (const word of ['‘Author’', '12 December 2026']) expect(english?.text).toContain(word);
  });

  it('to an address that has an account has no code and no secret', () => {
    const { text } = letterText(letters('nl')[1]!, home);
    expect(text).not.toMatch(/#|\d{6}/);
    expect(text).toContain(`${home}/inloggen`);
    expect(text).toContain(`${home}/wachtwoord-vergeten`);
  });
});
