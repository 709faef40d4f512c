import type { PasswordRefusal } from '@academy/identity/core';
import { t } from '@lingui/core/macro';

/** Why one's own password was not taken, whatever it was asked for. */
export const passwordMessages = (): Record<PasswordRefusal['kind'], string> => ({
  WrongPassword: t`Dit is niet je wachtwoord van nu.`,
  NoPassword: t`Je hebt nog geen wachtwoord. Kies er eerst een, via ‘Wachtwoord vergeten’.`,
  TooManyAttempts: t`Het was een paar keer fout. Wacht even voor je het weer probeert.`,
  SignInBusy: t`Er loggen nu heel veel mensen tegelijk in.`,
});

/** Where mails to one address, or from one place, have to wait. */
export const mailMessages = (): Record<'TooManyMails', string> => ({
  TooManyMails: t`Er zijn kort na elkaar veel mails gevraagd. Wacht even.`,
});
