import { useLingui } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';
import { PageHeader, Stack } from '@academy/ui';
import { BestMatches } from './best-matches';
import { HowWeWeigh } from './how-we-weigh';
import { MatchResults } from './match-results';
import { WantedLess } from './wanted-less';

/** Past bij jou: the modules that suit the teacher best, each with why; with `?alles` all of them. */
export function MatchesScreen() {
  const { t } = useLingui();
  const [search] = useSearchParams();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Past bij jou`}
        crumbs={[{ to: '/', label: t`Vandaag` }]}
        lead={t`Modules die je nu kunt volgen, gekozen op je talenten, kennis en ervaring. Jij beslist.`}
      />
      <HowWeWeigh />
      {search.has('alles') ? <MatchResults /> : <BestMatches />}
      <WantedLess />
    </Stack>
  );
}
