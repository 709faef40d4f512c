import { useLingui } from '@lingui/react/macro';
import { Tag, type TagKind } from '@academy/ui';
import type { EnrolmentState } from '@academy/gql';

const kinds: Record<EnrolmentState, TagKind> = {
  REQUESTED: 'info',
  ENROLLED: 'done',
  QUEUED: 'busy',
  REFUSED: 'error',
  WITHDRAWN: 'neutral',
  COMPLETED: 'done',
};

/** How far an enrolment is, in a word. */
export function EnrolmentTag({ state }: { state: EnrolmentState }) {
  const { t } = useLingui();
  const words: Record<EnrolmentState, string> = {
    REQUESTED: t`In behandeling`,
    ENROLLED: t`Je hebt een plek`,
    QUEUED: t`Wachtlijst`,
    REFUSED: t`Afgewezen`,
    WITHDRAWN: t`Ingetrokken`,
    COMPLETED: t`Afgerond`,
  };
  return <Tag kind={kinds[state]}>{words[state]}</Tag>;
}
