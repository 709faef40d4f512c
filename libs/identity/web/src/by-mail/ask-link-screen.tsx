import { useLingui } from '@lingui/react/macro';
import { askSignInLink } from './api';
import { AskByMail } from './ask-by-mail';

/** Log in met een link per mail: an address, and from there on the mail. */
export function AskLinkScreen() {
  const { t } = useLingui();
  return (
    <AskByMail
      title={t`Log in met een link per mail`}
      lead={t`Je krijgt een mail met een link, en hebt je wachtwoord niet nodig.`}
      ask={askSignInLink}
    />
  );
}
