import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Loaded, Notice, PageHeader, SkeletonPage, Stack } from '@academy/ui';
import { useWorkRefusals } from '../refusals/use-work-refusals';
import { useSince } from '../words/use-since';
import { deskQuery, type Desk } from './api';
import { FailingSection } from './failing-section';
import { KindsSection } from './kinds-section';
import { StandingCard } from './standing-card';

/** What the academy does in the background: how it stands, what does not succeed, and what to do about it. */
export function WorkDeskScreen() {
  const { t } = useLingui();
  const query = useQuery(deskQuery);
  const why = useWorkRefusals();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Achtergrondwerk`}
        lead={t`Wat de academie zelf doet nadat iemand iets deed: mail sturen, plaatsen toewijzen, certificaten uitreiken. Lukt iets niet, dan blijft het bewaard en wordt het later opnieuw geprobeerd.`}
      />
      <Loaded query={query} skeleton={<SkeletonPage cards={2} />}>
        {(desk) =>
          desk.__typename === 'WorkDesk' ? (
            <DeskNow desk={desk} isOld={query.isError} />
          ) : (
            <Notice kind="error">{why(desk)}</Notice>
          )
        }
      </Loaded>
    </Stack>
  );
}

function DeskNow({ desk, isOld }: { desk: Desk; isOld: boolean }) {
  const since = useSince();
  const at = since(desk.at, desk.at);
  return (
    <Stack gap={32}>
      <Stack gap={16}>
        {isOld && (
          <Notice kind="warning" live title={<Trans>Het is nu niet te zien hoe het staat</Trans>}>
            <Trans>De academie antwoordt niet. Hieronder staat hoe het was om {at}. We blijven het proberen.</Trans>
          </Notice>
        )}
        <StandingCard desk={desk} />
      </Stack>
      <FailingSection failing={desk.failing} at={desk.at} />
      <KindsSection desk={desk} />
    </Stack>
  );
}
