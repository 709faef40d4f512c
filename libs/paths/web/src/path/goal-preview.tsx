import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { UserRound } from 'lucide-react';
import { Hours } from '@academy/ui';
import { routePreviewsQuery, type Goal, type Preview } from './api';
import styles from './path.module.css';

/** What a goal would come to for this teacher. Comes later than the card; nothing stands there where it cannot be told. */
export function GoalPreview({ goal }: { goal: Goal }) {
  const { data, isPending } = useQuery(routePreviewsQuery);
  if (isPending) return <span className={`alb-skeleton__block ${styles.previewComing}`} aria-hidden="true" />;
  const preview = data?.find(({ routeSlug }) => routeSlug === goal.slug);
  if (!preview) return null;
  return (
    <span className={`alb-fact ${styles.preview}`}>
      <UserRound size={18} />
      <span>
        <PreviewText preview={preview} standardHours={goal.standardHours} />
      </span>
    </span>
  );
}

function PreviewText({ preview: { kind, hours }, standardHours }: { preview: Preview; standardHours: number }) {
  const own = (
    <b>
      <Hours value={hours} />
    </b>
  );
  switch (kind) {
    case 'NOTHING_TO_DO':
      return <Trans>Je kunt dit al: je hoeft niets te volgen</Trans>;
    case 'OVER_BUDGET':
      return <Trans>Past niet helemaal in je uren; voor jou nu {own}</Trans>;
    case 'INFEASIBLE_TARGET':
      return hours > 0 ? (
        <Trans>Een deel kan nu niet; voor jou nu {own}</Trans>
      ) : (
        <Trans>Hiervoor is nu geen module die bij jou past</Trans>
      );
    case 'PLAN':
      if (hours >= standardHours) return <Trans>Voor jou {own}</Trans>;
      return (
        <Trans>
          Voor jou {own} van de <Hours value={standardHours} />
        </Trans>
      );
  }
}
