import { useLingui } from '@lingui/react/macro';
import { Tag, type TagKind } from '@academy/ui';
import type { EnrolmentState } from '@academy/gql';

const kinds: Record<EnrolmentState, TagKind> = {
  REQUESTED: 'info',
  ENROLLED: 'info',
  QUEUED: 'busy',
  REFUSED: 'error',
  WITHDRAWN: 'neutral',
  COMPLETED: 'done',
};

/** How far a participant is, in the words of whoever runs the edition. */
export function ParticipantTag({ state }: { state: EnrolmentState }) {
  const { t } = useLingui();
  const words: Record<EnrolmentState, string> = {
    REQUESTED: t`In behandeling`,
    ENROLLED: t`Doet mee`,
    QUEUED: t`Wachtlijst`,
    REFUSED: t`Afgewezen`,
    WITHDRAWN: t`Ingetrokken`,
    COMPLETED: t`Afgerond`,
  };
  return <Tag kind={kinds[state]}>{words[state]}</Tag>;
}
