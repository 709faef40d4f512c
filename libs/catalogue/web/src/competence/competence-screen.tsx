import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { CalendarClock, Layers, ShieldCheck } from 'lucide-react';
import { useParams } from 'react-router';
import { Fact, Facts, Loaded, PageHeader, SkeletonPage, Stack, useText } from '@academy/ui';
import { NoSuchModule } from '../module/no-such-module';
import { competenceQuery, type CompetenceOnPage } from './api';
import { LeadingModules } from './leading-modules';
import { Levels } from './levels';
import { Elsewhere, Relations } from './relations';

interface CompetenceScreenProps {
  /** What stands before the addresses of pages here; empty for those of anyone. */
  home: string;
}

/** What a competence is: each of its levels, what it is built on, and what leads to it. A certificate points here. */
export function CompetenceScreen({ home }: CompetenceScreenProps) {
  const { competenceId = '' } = useParams();
  return (
    <Loaded query={useQuery(competenceQuery(competenceId))} skeleton={<SkeletonPage />}>
      {(shown) => (shown ? <CompetencePage shown={shown} home={home} /> : <NoSuchModule />)}
    </Loaded>
  );
}

function CompetencePage({ shown, home }: CompetenceScreenProps & { shown: CompetenceOnPage }) {
  const { t } = useLingui();
  const text = useText();
  const { competence, domain, frameworkVersion, validMonths } = shown;
  return (
    <Stack gap={32}>
      <Stack gap={16}>
        <PageHeader title={text(competence.name)} crumbs={[{ to: `${home}/aanbod`, label: t`Aanbod` }]} />
        <Facts>
          <Fact icon={<Layers size={18} />}>{text(domain.name)}</Fact>
          {competence.safetyCritical && (
            <Fact icon={<ShieldCheck size={18} />}>{t`Alleen een geldig certificaat bewijst een niveau`}</Fact>
          )}
          {validMonths !== null && (
            <Fact icon={<CalendarClock size={18} />}>
              <Trans>
                Certificaat: <Plural value={validMonths} one="# maand geldig" other="# maanden geldig" />
              </Trans>
            </Fact>
          )}
        </Facts>
      </Stack>
      <Levels levels={shown.levels} />
      <LeadingModules competenceId={competence.id} modules={shown.modules} home={home} />
      <Relations shown={shown} home={home} />
      <Elsewhere references={shown.references} />
      <p className="alb-soft alb-small">{t`Uit het competentieraamwerk van de academie, versie ${frameworkVersion}.`}</p>
    </Stack>
  );
}
