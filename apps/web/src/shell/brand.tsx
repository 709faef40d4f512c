import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { LogoMark } from '@academy/ui';

export function Brand({ to }: { to: string }) {
  return (
    <Link to={to} className="alb-logo">
      <LogoMark />
      <span>
        <Trans>
          Academie <b>Bètatechniek</b>
        </Trans>
      </span>
    </Link>
  );
}
