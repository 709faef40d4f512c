import { Trans } from '@lingui/react/macro';
import { Card, LinkButton, useText } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/gql';
import { PathHours, useRenewal } from '@academy/paths/web';

/** The path in short, with the way to all of it. */
export function PathCard({ path }: { path: PathOnPageFragment }) {
  const text = useText();
  return (
    <Card>
      <div>
        <p className="alb-eyebrow">
          <Trans>Mijn leerpad</Trans>
        </p>
        <h2>{text(path.route.title)}</h2>
      </div>
      <PathHours path={path} />
      {path.standing === 'OUTDATED' && <RenewingLine path={path} />}
      {path.proposal && (
        <p>
          <Trans>Er is een nieuw pad voor je. Jij kiest of je het neemt.</Trans>
        </p>
      )}
      <div>
        <LinkButton kind="secondary" to="/leerpad">
          <Trans>Bekijk je leerpad</Trans>
        </LinkButton>
      </div>
    </Card>
  );
}

/** Plans a path anew that is not of today; what comes of it stands here a moment later. */
function RenewingLine({ path }: { path: PathOnPageFragment }) {
  const { busy } = useRenewal(path);
  return (
    <p role="status">
      {busy ? (
        <Trans>Er is iets veranderd. We rekenen je pad opnieuw uit.</Trans>
      ) : (
        <Trans>Er is iets veranderd. Je pad is nog niet bijgewerkt.</Trans>
      )}
    </p>
  );
}
