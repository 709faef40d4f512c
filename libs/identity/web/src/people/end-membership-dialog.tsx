import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog } from '@academy/ui';
import { useRoleNames } from '../words/use-role-names';
import { endMembership, type Membership } from './api';
import { useChange } from './use-change';

interface EndMembershipDialogProps {
  membership: Membership;
  name: string;
  onClose: () => void;
}

/** Asks before someone is something no more: it counts at once. */
export function EndMembershipDialog({ membership: { id, role: held }, name, onClose }: EndMembershipDialogProps) {
  const { t } = useLingui();
  const role = useRoleNames()(held);
  const end = useChange(
    (organisation) => endMembership({ organisation, id }),
    t`Beëindigd: ${role} van ${name}`,
    onClose,
  );
  return (
    <ConfirmDialog
      title={t`Beëindig de rol van ${name}?`}
      confirm={t`Beëindig`}
      kind="danger"
      pending={end.isPending}
      refusal={end.refusal}
      error={end.error}
      onConfirm={() => end.mutate(undefined)}
      onClose={onClose}
    >
      <p>
        <Trans>
          {name} heeft dan meteen niet meer de rol ‘{role}’. Wat {name} voor de organisatie maakte, blijft van de
          organisatie.
        </Trans>
      </p>
      {held === 'OWNER' && (
        <p>
          <Trans>Is er daarna geen eigenaar meer, dan beheert de academie de organisatie, tot er een nieuwe is.</Trans>
        </p>
      )}
    </ConfirmDialog>
  );
}
