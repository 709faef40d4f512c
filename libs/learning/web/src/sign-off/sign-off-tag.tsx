import { Trans, useLingui } from '@lingui/react/macro';
import { DateText, Tag } from '@academy/ui';
import type { SignOffStanding } from '@academy/gql';

/** How far a participant is with the trainer's word; nothing where none is asked. */
export function SignOffTag({ standing, start }: { standing: SignOffStanding; start: string }) {
  const { t } = useLingui();
  switch (standing) {
    case 'WAITED_FOR':
      return <Tag kind="busy">{t`Wacht op je aftekening`}</Tag>;
    case 'GIVEN':
      return <Tag kind="done">{t`Afgetekend`}</Tag>;
    case 'TOO_EARLY':
      return (
        <span className="alb-soft alb-small">
          <Trans>
            Aftekenen kan vanaf <DateText value={start} />
          </Trans>
        </span>
      );
    case 'POSSIBLE':
    case 'NOT_ASKED':
      return null;
  }
}
