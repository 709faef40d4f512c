import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Grid, PageHeader, Stack } from '@academy/ui';
import { FollowedSection } from '@academy/learning/web';
import { meQuery } from '../session/api';
import { EnrolmentsCard } from './enrolments-card';
import { MatchesSection } from './matches-section';
import { NoticesCard } from './notices-card';
import { StartPart } from './start-part';
import { useGreeting } from './use-greeting';

/** Vandaag: the next step first, then what runs, what suits and what is new. */
export function TodayScreen() {
  const { t } = useLingui();
  const { data: me } = useQuery(meQuery);
  const greeting = useGreeting(me?.name ?? '');
  return (
    <Stack gap={32}>
      <PageHeader
        title={greeting}
        documentTitle={t`Vandaag`}
        lead={t`Je volgende stap, waar je mee bezig bent en wat bij je past.`}
      />
      <StartPart />
      <FollowedSection />
      <MatchesSection />
      <Grid min="28rem">
        <EnrolmentsCard />
        <NoticesCard />
      </Grid>
    </Stack>
  );
}
