import { Trans } from '@lingui/react/macro';
import type { Role } from '@academy/gql';
import { DateText, useNumberFormat } from '@academy/ui';
import { useRoleNames } from './use-role-names';

interface RoleTermsProps {
  role: Role;
  factor?: number | null;
  until?: string | null;
}

/** As what, for how much of a week and until when. */
export function RoleTerms({ role, factor, until }: RoleTermsProps) {
  const name = useRoleNames()(role);
  const { percent } = useNumberFormat();
  const share = factor === null || factor === undefined ? undefined : percent(factor);
  return (
    <>
      <b>{name}</b>
      {share && (
        <>
          {' · '}
          <Trans>{share} van een volle week</Trans>
        </>
      )}
      {until && (
        <>
          {' · '}
          <Trans>
            tot en met <DateText value={until} />
          </Trans>
        </>
      )}
    </>
  );
}
