import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Columns, LinkButton, PageHeader, Section, Stack, useDutch, useText } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/gql';
import { EntryTestOffers } from '../entry-tests/offers';
import { ChangedByHand } from '../adjust/changed-by-hand';
import { HowPathsAreWeighed } from '../explanation/how-paths-are-weighed';
import { Proof } from '../explanation/proof';
import { WhatWouldChange } from '../what-if/what-would-change';
import { WhyNotSection } from '../what-if/why-not';
import { Disagree } from '../objecting/disagree';
import { MyObjections } from '../objecting/my-objections';
import { TempoCard } from '../tempo/tempo-card';
import { WhatElseLeadsThere, WhatIsBlocked, WhatIsSkipped } from '../explanation/around-path';
import { EnrolledBeside } from '../path/enrolled-beside';
import { MasteredCard } from '../path/mastered-card';
import { PathSummary } from '../path/path-summary';
import { PathVerdict } from '../path/path-verdict';
import { ProposalPanel } from '../path/proposal-panel';
import { Renewing } from '../path/renewing';
import { StepsSection } from './steps-section';
import { UnreachableSection } from '../path/unreachable-section';
import { standsBeside } from './stands-beside';

/** The path of a teacher, with what it rests on. */
export function PathPage({ path }: { path: PathOnPageFragment }) {
  const { t } = useLingui();
  const title = useText()(path.route.title);
  const beside = standsBeside(path);
  return (
    <Stack gap={24}>
      <PageHeader
        title={title}
        documentTitle={t`Mijn leerpad`}
        crumbs={[{ to: '/', label: t`Vandaag` }]}
        crumb={t`Mijn leerpad`}
        lead={t`Jouw weg naar dit doel. Wat je al kunt, slaan we over.`}
        actions={
          <LinkButton kind="secondary" to="/leerpad?doel=kiezen">
            <Trans>Kies een ander doel</Trans>
          </LinkButton>
        }
      />
      {path.proposal && <ProposalPanel path={path} proposal={path.proposal} />}
      {path.standing === 'OUTDATED' && <Renewing path={path} />}
      <PathSummary path={path} />
      <Columns
        aside={
          <Stack>
            {beside.tempo && <TempoCard computedAt={path.computedAt} />}
            <ChangedByHand path={path} />
            <AdviceCard recognitionNl={path.route.recognitionNl} />
            <MasteredCard mastered={path.mastered} />
          </Stack>
        }
      >
        <Stack gap={24}>
          {path.standing === 'OF_TODAY' && <OfToday path={path} />}
          {beside.entryTests && <EntryTestOffers />}
          {path.steps.length > 0 && <StepsSection path={path} />}
          <EnrolledBeside beside={path.beside} />
          {path.unreachable.length > 0 && <UnreachableSection unreachable={path.unreachable} />}
          <Questions path={path} />
          <MyObjections planHash={path.planHash} />
        </Stack>
      </Columns>
    </Stack>
  );
}

/** What is said of now, and so of no path from before. */
function OfToday({ path }: { path: PathOnPageFragment }) {
  return (
    <>
      <PathVerdict path={path} />
      <Proof path={path} />
    </>
  );
}

/** For whoever wants to argue with the path. */
function Questions({ path }: { path: PathOnPageFragment }) {
  const { t } = useLingui();
  return (
    <Section title={t`Klopt dit pad niet?`} lead={t`Vraag door. We rekenen elk antwoord opnieuw uit.`}>
      <Stack gap={12}>
        {path.standing === 'OF_TODAY' && <WorkedOutAnew path={path} />}
        <HowPathsAreWeighed />
        <Disagree module={null} />
      </Stack>
    </Section>
  );
}

/** Each answer compares with what planning now gives, which a path from before is not. */
function WorkedOutAnew({ path }: { path: PathOnPageFragment }) {
  return (
    <>
      {path.kind !== 'NOTHING_TO_DO' && <WhatWouldChange path={path} />}
      <WhatIsSkipped computedAt={path.computedAt} />
      {path.kind !== 'NOTHING_TO_DO' && <WhatElseLeadsThere computedAt={path.computedAt} />}
      <WhatIsBlocked computedAt={path.computedAt} />
      <WhyNotSection />
    </>
  );
}

/** What a path is and is not. */
function AdviceCard({ recognitionNl }: { recognitionNl: string }) {
  const dutch = useDutch();
  return (
    <Card>
      <h2>
        <Trans>Een advies, jij beslist</Trans>
      </h2>
      <p>
        <Trans>Je bent niets verplicht. Je kunt altijd andere modules volgen, of een ander doel kiezen.</Trans>
      </p>
      <h3>
        <Trans>Wat het oplevert</Trans>
      </h3>
      <p lang={dutch}>{recognitionNl}</p>
      <p className="alb-soft alb-small">
        <Trans>De academie is geen opleiding die een bevoegdheid geeft. Daar beslist een lerarenopleiding over.</Trans>
      </p>
    </Card>
  );
}
