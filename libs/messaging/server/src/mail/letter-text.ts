import type { Letter, Role } from '@academy/contracts/identity';
import { datesIn } from '@academy/kernel';
import { inLanguage, spokenLanguage } from '@academy/platform/language';
import { t } from '@lingui/core/macro';
import { addressHasAccount, confirmAddress, leaveAddress } from './address-letters';
import { composed, type MailText } from './composed';
import { factorChanged } from './factor-letter';
import type { Said } from './said';

/**
 * A mail about an account, in the language of who gets it. What is secret stands behind a # in a link: browsers send that to
 * no server, and tell no page where they came from with it.
 */
export const letterText = (letter: Letter, home: string): MailText =>
  inLanguage(letter.to.language, () => {
    const { subject, lines } = said(letter, home);
    return composed(subject, [t`Hallo,`, ...lines], home);
  });

function said(letter: Letter, home: string): Said {
  switch (letter.kind) {
    case 'ConfirmSignUp':
      return confirmSignUp(letter.code, letter.link && `${home}/account-maken/bevestigen#${letter.link}`);
    case 'HasAccount':
      return hasAccount(letter.byProvider, `${home}/inloggen`, `${home}/wachtwoord-vergeten`);
    case 'ResetPassword':
      return resetPassword(`${home}/wachtwoord-kiezen#${letter.link}`);
    case 'SignInLink':
      return signInLink(`${home}/inloggen/link#${letter.link}`);
    case 'PasswordChanged':
      return passwordChanged(`${home}/wachtwoord-vergeten`);
    case 'OrganisationAdmitted':
      return organisationAdmitted(letter.organisation, home);
    case 'OrganisationKnown':
      return organisationKnown(letter.organisation);
    case 'OrganisationRefused':
      return organisationRefused(letter.organisation, letter.reason, `${home}/organisaties`);
    case 'Invited':
      return invited(letter, `${home}/uitnodigingen#${letter.link}`);
    case 'LeaveAddress':
      return leaveAddress(letter.email, `${home}/adres-bevestigen#${letter.link}`, `${home}/account`);
    case 'ConfirmAddress':
      return confirmAddress(`${home}/adres-bevestigen#${letter.link}`);
    case 'AddressHasAccount':
      return addressHasAccount(`${home}/inloggen`);
    case 'FactorChanged':
      return factorChanged(letter.change, `${home}/account`, `${home}/wachtwoord-vergeten`);
  }
}

const confirmSignUp = (code: string, link: string | null): Said => ({
  subject: t`Je code voor de academie`,
  lines: [
    t`Iemand vroeg met dit e-mailadres een account aan bij de Academie Leraren Bètatechniek. Ben jij dat? Vul dan deze code in:`,
    code,
    ...(link
      ? [
          t`Of open deze link, en vul daar het wachtwoord in dat je koos: ${link}`,
          t`De code en de link werken een uur. Kreeg je meer mails? Alleen de laatste werkt.`,
        ]
      : [t`De code werkt een uur. Kreeg je meer mails? Alleen de laatste werkt.`]),
    t`Vroeg je dit niet aan? Dan hoef je niets te doen: zonder deze code komt er geen account. Geef de code aan niemand.`,
  ],
});

const hasAccount = (byProvider: boolean, signIn: string, forgotten: string): Said => ({
  subject: t`Je hebt al een account bij de academie`,
  lines: [
    t`Iemand vroeg met dit e-mailadres een account aan bij de Academie Leraren Bètatechniek. Er is al een account met dit adres.`,
    t`Ben jij dat? Log dan in: ${signIn}`,
    ...(byProvider
      ? [t`Wil je voortaan inloggen zoals je net probeerde? Koppel dat dan na het inloggen, bij Account.`]
      : []),
    t`Weet je je wachtwoord niet meer? Kies een nieuw: ${forgotten}`,
    t`Was jij het niet? Dan hoef je niets te doen. Er is niets veranderd.`,
  ],
});

const resetPassword = (link: string): Said => ({
  subject: t`Kies een nieuw wachtwoord`,
  lines: [
    t`Iemand vroeg om een nieuw wachtwoord voor je account bij de Academie Leraren Bètatechniek. Ben jij dat? Open dan deze link: ${link}`,
    t`De link werkt een uur, en één keer.`,
    t`Vroeg je dit niet? Dan hoef je niets te doen: je wachtwoord blijft zoals het is. Geef de link aan niemand.`,
  ],
});

const signInLink = (link: string): Said => ({
  subject: t`Je link om in te loggen`,
  lines: [
    t`Iemand vroeg met dit e-mailadres om in te loggen bij de Academie Leraren Bètatechniek. Ben jij dat? Open dan deze link: ${link}`,
    t`De link werkt een kwartier, en één keer. Kreeg je meer mails? Alleen de laatste werkt.`,
    t`Vroeg je dit niet? Dan hoef je niets te doen: zonder deze link komt er niemand in. Geef de link aan niemand.`,
  ],
});

const passwordChanged = (forgotten: string): Said => ({
  subject: t`Je wachtwoord is veranderd`,
  lines: [
    t`Het wachtwoord van je account bij de Academie Leraren Bètatechniek is zojuist veranderd. Wie elders was ingelogd, is nu uitgelogd.`,
    t`Was jij dat niet? Kies dan meteen een nieuw wachtwoord: ${forgotten}`,
  ],
});

const organisationAdmitted = (organisation: string, home: string): Said => ({
  subject: t`${organisation} doet mee met de academie`,
  lines: [
    t`De organisatie ‘${organisation}’ die je aanmeldde, is toegelaten tot de Academie Leraren Bètatechniek.`,
    t`Jij bent eigenaar: je bepaalt wie er welke rol heeft. Log in, en kies de organisatie in het menu: ${home}`,
  ],
});

const organisationKnown = (organisation: string): Said => ({
  subject: t`De organisatie die je aanmeldde is er al`,
  lines: [
    t`De organisatie die je aanmeldde, doet al mee met de Academie Leraren Bètatechniek, als ‘${organisation}’.`,
    t`Werk je daar? Vraag een eigenaar van de organisatie om je een rol te geven.`,
  ],
});

const organisationRefused = (organisation: string, reason: string, registered: string): Said => ({
  subject: t`De organisatie die je aanmeldde is niet toegelaten`,
  lines: [
    t`De academie heeft ‘${organisation}’ niet toegelaten. De reden: ${reason}`,
    t`Klopt dat niet, of kun je het aanvullen? Meld de organisatie opnieuw aan: ${registered}`,
  ],
});

type Invited = Extract<Letter, { kind: 'Invited' }>;

/** Who invited is not named: nobody has the academy mail words of their own to whom they like. */
function invited({ organisation, role, expiresAt }: Invited, link: string): Said {
  const asWhat = roleNames()[role];
  const until = datesIn(spokenLanguage()).plainDay(expiresAt.toISOString());
  return {
    subject: t`Uitnodiging van ${organisation}`,
    lines: [
      t`${organisation} vraagt je om mee te werken bij de Academie Leraren Bètatechniek, met de rol ‘${asWhat}’.`,
      t`Bekijk de uitnodiging en zeg ja of nee: ${link}`,
      t`Je hebt daarvoor een account met dit e-mailadres nodig. Heb je dat nog niet? Dan maak je het daar in een minuut.`,
      t`Antwoorden kan tot en met ${until}. Kreeg je meer mails hierover? Alleen de link in de laatste werkt.`,
      t`Ken je deze organisatie niet, of wil je dit niet? Dan hoef je niets te doen.`,
    ],
  };
}

const roleNames = (): Record<Role, string> => ({
  staff: t`Medewerker`,
  author: t`Auteur`,
  trainer: t`Trainer`,
  mentor: t`Mentor`,
  manager: t`Leidinggevende`,
  approver: t`Geeft akkoord`,
  owner: t`Eigenaar`,
  curator: t`Curator`,
  assessor: t`Assessor`,
  admin: t`Beheerder`,
});
