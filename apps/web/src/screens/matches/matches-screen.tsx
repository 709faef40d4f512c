import { useLingui } from '@lingui/react/macro';
import { PageHeader, Stack } from '@academy/ui';
import { HowWeWeigh } from './how-we-weigh';
import { MatchResults } from './match-results';

/** Past bij jou: modules that suit the teacher, each with why. */
export function MatchesScreen() {
  const { t } = useLingui();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Past bij jou`}
        crumbs={[{ to: '/', label: t`Vandaag` }]}
        lead={t`Modules die je nu kunt volgen, gekozen op je talenten, kennis en ervaring. Jij beslist.`}
      />
      <HowWeWeigh />
      <MatchResults />
    </Stack>
  );
}
