import { t } from '@lingui/core/macro';
import type { Said } from './said';

/** To the mailbox that an account would leave: whoever reads it knows where it would go, and how to stop that. */
export const leaveAddress = (email: string, link: string, account: string): Said => ({
  subject: t`Wil je een ander e-mailadres?`,
  lines: [
    t`Iemand vroeg, met je wachtwoord, om het e-mailadres van je account bij de Academie Leraren Bètatechniek te veranderen in ${email}.`,
    t`Ben jij dat? Open dan deze link, en zeg ja: ${link}`,
    t`Naar het nieuwe adres ging ook een mail. Zodra je in beide ja zei, geldt het nieuwe adres. De links werken een dag.`,
    t`Was jij dat niet? Dan kent iemand je wachtwoord. Kies een nieuw, en trek de aanvraag in: ${account}`,
  ],
});

/** To the mailbox to which it would go; it may be a stranger's, so that it tells nobody's name or address. */
export const confirmAddress = (link: string): Said => ({
  subject: t`Bevestig je nieuwe e-mailadres`,
  lines: [
    t`Iemand wil dit e-mailadres gebruiken voor een account bij de Academie Leraren Bètatechniek. Ben jij dat? Open dan deze link, en zeg ja: ${link}`,
    t`Naar het adres van nu ging ook een mail. Zodra je in beide ja zei, geldt het nieuwe adres. De links werken een dag.`,
    t`Vroeg je dit niet? Dan hoef je niets te doen. Geef de link aan niemand.`,
  ],
});

/** To the owner of an account whose address someone else wanted. */
export const addressHasAccount = (signIn: string): Said => ({
  subject: t`Je hebt al een account met dit adres`,
  lines: [
    t`Iemand wilde dit e-mailadres gebruiken voor een ander account bij de Academie Leraren Bètatechniek. Er is al een account met dit adres.`,
    t`Ben jij dat, en heb je twee accounts? Log dan in met dit adres, of kies voor het andere account een ander adres: ${signIn}`,
    t`Was jij het niet? Dan hoef je niets te doen. Er is niets veranderd.`,
  ],
});
