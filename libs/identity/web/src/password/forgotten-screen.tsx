import { useLingui } from '@lingui/react/macro';
import { AskByMail } from '../by-mail/ask-by-mail';
import { askPasswordReset } from './api';

/** Wachtwoord vergeten: an address, and from there on the mail. */
export function ForgottenScreen() {
  const { t } = useLingui();
  return (
    <AskByMail
      title={t`Wachtwoord vergeten`}
      lead={t`Je krijgt een mail met een link, en kiest dan een nieuw wachtwoord.`}
      ask={askPasswordReset}
    />
  );
}
