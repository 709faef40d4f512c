import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { LiveMark, Loaded, PageHeader, SkeletonPage, Stack } from '@academy/ui';
import type { LearnedOnPageFragment } from '@academy/gql';
import { useLiveState } from '@academy/ui';
import { learnedQuery } from './api';
import { FlaggedModules } from './flagged-modules';
import { GuardsCard } from './guards-card';
import { KindSection } from './kind-section';
import { LastRunCard } from './last-run-card';

/** What the academy learned from outcomes, and the curator's say in it. */
export function LearnedScreen() {
  const { t } = useLingui();
  const live = useLiveState();
  const query = useQuery(learnedQuery);
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Geleerd van uitkomsten`}
        lead={<Trans>Kloppen de cijfers waarmee de academie rekent? Er verandert niets voordat jij besluit.</Trans>}
        actions={<LiveMark state={live} />}
      />
      <Loaded query={query} skeleton={<SkeletonPage cards={3} />}>
        {(learned) => <Learned learned={learned} />}
      </Loaded>
    </Stack>
  );
}

function Learned({ learned }: { learned: LearnedOnPageFragment }) {
  return (
    <Stack gap={32}>
      <LastRunCard run={learned.lastRun ?? undefined} />
      <FlaggedModules kinds={learned.kinds} />
      {learned.kinds.map((ofKind) => (
        <KindSection
          key={ofKind.kind}
          ofKind={ofKind}
          result={learned.lastRun?.results.find(({ kind }) => kind === ofKind.kind)}
        />
      ))}
      <GuardsCard smallestGroup={learned.smallestGroup} />
    </Stack>
  );
}
