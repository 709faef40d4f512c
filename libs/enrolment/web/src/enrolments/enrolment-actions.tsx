import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, LinkButton, useText } from '@academy/ui';
import type { EnrolmentItemFragment } from '@academy/gql';
import { WithdrawButton } from './withdraw-button';

/** What a teacher can do with an enrolment: learn, look at the certificate, or take it back. */
export function EnrolmentActions({ enrolment }: { enrolment: EnrolmentItemFragment }) {
  const { t } = useLingui();
  const title = useText()(enrolment.module.title);
  const { id, state, module } = enrolment;
  return (
    <Actions>
      {state === 'ENROLLED' && (
        <LinkButton
          to={`/leren/${id}`}
          aria-label={module.hasContent ? t`Ga leren: ${title}` : t`Bekijk hoe je volgt: ${title}`}
        >
          {module.hasContent ? <Trans>Ga leren</Trans> : <Trans>Bekijk hoe je volgt</Trans>}
        </LinkButton>
      )}
      {state === 'COMPLETED' && (
        <LinkButton kind="secondary" to="/certificaten">
          <Trans>Naar je certificaten</Trans>
        </LinkButton>
      )}
      {enrolment.reason === 'ENTRY' && (
        <LinkButton kind="secondary" to="/profiel">
          <Trans>Naar je profiel</Trans>
        </LinkButton>
      )}
      <WithdrawButton enrolment={enrolment} />
    </Actions>
  );
}
