import { Trans, useLingui } from '@lingui/react/macro';
import { useText, ConfirmDialog } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/gql';
import type { Goal } from './api';
import { useRefusalOf, type useTailorPath } from './use-keep-path';

interface OtherGoalDialogProps {
  path: PathOnPageFragment;
  goal: Goal;
  tailor: ReturnType<typeof useTailorPath>;
  onClose: () => void;
}

/** Asks before another goal takes the place of the one that is there. */
export function OtherGoalDialog({ path, goal, tailor, onClose }: OtherGoalDialogProps) {
  const { t } = useLingui();
  const text = useText();
  const refusalOf = useRefusalOf();
  const [now, next] = [text(path.route.title), text(goal.title)];
  return (
    <ConfirmDialog
      title={t`Wil je een ander doel?`}
      confirm={tailor.isPending ? t`We zoeken het kortste pad…` : t`Maak mijn nieuwe leerpad`}
      pending={tailor.isPending}
      refusal={refusalOf(tailor.data)}
      error={tailor.error}
      onConfirm={() => tailor.mutate(goal.slug)}
      onClose={onClose}
    >
      <p>
        <Trans>
          Je leerpad naar ‘{now}’ maakt plaats voor een leerpad naar ‘{next}’. Je inschrijvingen en certificaten houd
          je.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}
