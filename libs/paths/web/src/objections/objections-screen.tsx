import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { MessageSquareCheck } from 'lucide-react';
import { EmptyState, Loaded, PageHeader, Section, SkeletonPage, Stack, useFocusWhenLost } from '@academy/ui';
import { objectionsQuery, type Overview } from './api';
import { ObjectionCard } from './objection-card';

/** What teachers wrote against their paths, for curators to answer. */
export function ObjectionsScreen() {
  const { t } = useLingui();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Bezwaren`}
        lead={
          <Trans>
            Docenten schrijven hier wat er volgens hen niet klopt aan hun leerpad. Wie het langst wacht, staat boven.
          </Trans>
        }
      />
      <Loaded query={useQuery(objectionsQuery)} skeleton={<SkeletonPage cards={3} />}>
        {(overview) => <Objections overview={overview} />}
      </Loaded>
    </Stack>
  );
}

function Objections({ overview: { open, openCount, answered } }: { overview: Overview }) {
  const { t } = useLingui();
  const place = useFocusWhenLost<HTMLDivElement>(open.map(({ objection }) => objection.id).join());
  return (
    <Stack gap={32}>
      <div ref={place} tabIndex={-1}>
        <Section title={t`Wachten op antwoord`}>
          {open.length === 0 ? (
            <EmptyState icon={<MessageSquareCheck size={28} />} title={t`Alles is beantwoord`}>
              <Trans>Schrijft een docent een bezwaar, dan staat het hier.</Trans>
            </EmptyState>
          ) : (
            <>
              <p className="alb-soft">
                <Plural value={openCount} one="# bezwaar wacht" other="# bezwaren wachten" />
                {openCount > open.length && <Trans>; hier staan de oudste {open.length}</Trans>}
              </p>
              <Cards found={open} />
            </>
          )}
        </Section>
      </div>
      {answered.length > 0 && (
        <Section title={t`Laatst beantwoord`}>
          <Cards found={answered} />
        </Section>
      )}
    </Stack>
  );
}

function Cards({ found }: { found: Overview['open'] }) {
  return (
    <Stack as="ul" gap={16}>
      {found.map((one) => (
        <ObjectionCard key={one.objection.id} toAnswer={one} />
      ))}
    </Stack>
  );
}
