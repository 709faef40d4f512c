import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Grid, Loading, PageHeader, SkeletonCard, Stack } from '@academy/ui';
import { FollowedSection } from '@academy/learning/web';
import { meQuery } from '../session/api';
import { useOnItsWay } from './use-on-its-way';
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
      {useOnItsWay() ? <OnItsWay /> : <Parts />}
    </Stack>
  );
}

const Parts = () => (
  <>
    <StartPart />
    <FollowedSection />
    <MatchesSection />
    <Grid min="28rem">
      <EnrolmentsCard />
      <NoticesCard />
    </Grid>
  </>
);

/** The next step, what suits, and the two lists below. */
const OnItsWay = () => (
  <Loading>
    <SkeletonCard height="12rem" />
    <Grid min="20rem">
      {[1, 2, 3].map((card) => (
        <SkeletonCard key={card} height="7rem" />
      ))}
    </Grid>
    <Grid min="28rem">
      <SkeletonCard lines={5} />
      <SkeletonCard lines={5} />
    </Grid>
  </Loading>
);
