import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Card, Loaded, Loading, SkeletonCard, Stack } from '@academy/ui';
import { tempoQuery } from './api';
import { DownloadCalendar } from './download-calendar';
import { ScheduleNotes } from './schedule-notes';
import { TempoForm } from './tempo-form';
import { WeekChart } from './week-chart';

/** How fast the path goes: the pace, the end, the load of each week, and what the teacher has for it. */
export function TempoCard({ computedAt }: { computedAt: string }) {
  const { t } = useLingui();
  return (
    <Loaded
      query={useQuery(tempoQuery(computedAt))}
      errorTitle={t`Je tempo laden lukte niet`}
      skeleton={
        <Loading>
          <SkeletonCard />
        </Loading>
      }
    >
      {(tempo) =>
        tempo && (
          <Card as="section" aria-labelledby="tempo-title">
            <h2 id="tempo-title">
              <Trans>Jouw tempo</Trans>
            </h2>
            <Stack gap={20}>
              <TempoForm computedAt={computedAt} {...tempo} />
              {tempo.schedule.weeks.length > 0 && <WeekChart schedule={tempo.schedule} />}
              <ScheduleNotes schedule={tempo.schedule} />
              {tempo.schedule.steps.length > 0 && <DownloadCalendar />}
            </Stack>
          </Card>
        )
      }
    </Loaded>
  );
}
