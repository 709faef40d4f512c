import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Card, LinkButton, useWaysIn } from '@academy/ui';

/** What a visitor does next with a module; both ways lead back to it. */
export function JoinCard() {
  const { signIn, join } = useWaysIn();
  return (
    <Card kind="tint">
      <h2>
        <Trans>Wil je meedoen?</Trans>
      </h2>
      <p>
        <Trans>
          Maak een account en zie wat je kunt overslaan: wat je al kunt, hoef je niet nog eens te volgen. Inschrijven
          doe je daarna hier.
        </Trans>
      </p>
      <LinkButton to={join} wide>
        <Trans>Maak een account</Trans>
      </LinkButton>
      <p>
        <Trans>
          Heb je al een account? <Link to={signIn}>Log in</Link>
        </Trans>
      </p>
    </Card>
  );
}
