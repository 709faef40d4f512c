import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Compass } from 'lucide-react';
import { EmptyState, LinkButton, Loaded, PageHeader, Section, SkeletonPage, Stack } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/gql';
import { careerRoutesQuery } from './api';
import { GoalForm } from './goal-form';

/** The choice of a goal; `path` is the one that would go. */
export function GoalChoice({ path, onChosen }: { path: PathOnPageFragment | null; onChosen: () => void }) {
  const { t } = useLingui();
  return (
    <Stack gap={24}>
      <PageHeader
        title={path ? t`Kies een ander doel` : t`Waar wil je naartoe?`}
        documentTitle={t`Mijn leerpad`}
        crumbs={path ? [{ to: '/leerpad', label: t`Mijn leerpad` }] : undefined}
        lead={t`Kies een doel. We zoeken de kortste weg erheen en slaan over wat je al kunt. Jij beslist wat je volgt.`}
        actions={
          path && (
            <LinkButton kind="secondary" to="/leerpad">
              <Trans>Houd mijn leerpad</Trans>
            </LinkButton>
          )
        }
      />
      <Loaded query={useQuery(careerRoutesQuery)} skeleton={<SkeletonPage cards={4} />}>
        {(goals) => (goals.length === 0 ? <NoGoals /> : <GoalForm goals={goals} path={path} onChosen={onChosen} />)}
      </Loaded>
    </Stack>
  );
}

function NoGoals() {
  const { t } = useLingui();
  return (
    <Section title={t`Doelen`}>
      <EmptyState
        icon={<Compass size={28} />}
        title={t`Er zijn nog geen doelen`}
        action={
          <LinkButton to="/aanbod">
            <Trans>Bekijk het aanbod</Trans>
          </LinkButton>
        }
      >
        <Trans>Zodra er een doel is, kies je het hier. Tot die tijd kun je losse modules volgen.</Trans>
      </EmptyState>
    </Section>
  );
}
