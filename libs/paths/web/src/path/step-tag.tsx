import { useLingui } from '@lingui/react/macro';
import { Tag, type TagKind } from '@academy/ui';
import type { StepState } from '@academy/gql';

const kinds: Record<StepState, TagKind> = {
  DONE: 'done',
  ENROLLED: 'busy',
  QUEUED: 'busy',
  OPEN: 'info',
  LOCKED: 'neutral',
};

/** How far a step is, in words. */
export function StepTag({ state }: { state: StepState }) {
  const { t } = useLingui();
  const words: Record<StepState, string> = {
    DONE: t`Klaar`,
    ENROLLED: t`Je hebt een plek`,
    QUEUED: t`Je wacht op een plek`,
    OPEN: t`Kan nu`,
    LOCKED: t`Nog dicht`,
  };
  return <Tag kind={kinds[state]}>{words[state]}</Tag>;
}
