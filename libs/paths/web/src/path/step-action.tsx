import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, LinkButton, useText } from '@academy/ui';
import type { StepOnPathFragment } from '@academy/gql';

/** The one thing to do with a step now: learn, or enrol. */
export function StepAction({ step }: { step: StepOnPathFragment }) {
  const { t } = useLingui();
  const { module, state, enrolmentId } = step;
  const title = useText()(module.title);
  if (state === 'ENROLLED' && enrolmentId) {
    return (
      <Actions>
        <LinkButton
          to={`/leren/${enrolmentId}`}
          aria-label={module.hasContent ? t`Ga leren: ${title}` : t`Bekijk hoe je volgt: ${title}`}
        >
          {module.hasContent ? <Trans>Ga leren</Trans> : <Trans>Bekijk hoe je volgt</Trans>}
        </LinkButton>
      </Actions>
    );
  }
  if (state !== 'OPEN') return null;
  return (
    <Actions>
      <LinkButton kind="secondary" to={`/aanbod/${module.slug}`} aria-label={t`Bekijk en schrijf je in: ${title}`}>
        <Trans>Bekijk en schrijf je in</Trans>
      </LinkButton>
    </Actions>
  );
}
