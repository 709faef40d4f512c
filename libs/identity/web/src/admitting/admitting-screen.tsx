import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import { Card, EmptyState, Loaded, PageHeader, Section, SkeletonPage, Stack, useFocusWhenLost } from '@academy/ui';
import { useOrganisationKinds } from '../words/use-organisation-kinds';
import { overviewQuery, type Decided, type Overview } from './api';
import { ToDecideCard } from './to-decide-card';

/** The organisations that people registered, for an administrator to let in. */
export function AdmittingScreen() {
  const { t } = useLingui();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Organisaties`}
        lead={t`Scholen en bedrijven die mee willen doen. Wie het langst wacht, staat boven. Wat je beslist, geldt meteen, en wie de organisatie aanmeldde krijgt een mail.`}
      />
      <Loaded query={useQuery(overviewQuery)} skeleton={<SkeletonPage cards={3} />}>
        {(overview) => <Registrations overview={overview} />}
      </Loaded>
    </Stack>
  );
}

function Registrations({ overview: { waiting, decided } }: { overview: Overview }) {
  const { t } = useLingui();
  const place = useFocusWhenLost<HTMLDivElement>(waiting.map(({ registration }) => registration.id).join());
  return (
    <Stack gap={48}>
      <div ref={place} tabIndex={-1}>
        <Section title={t`Wacht op een besluit`}>
          {waiting.length === 0 ? (
            <EmptyState icon={<Building2 size={28} />} title={t`Er wacht niemand`}>
              <Trans>Nieuwe aanmeldingen staan hier zodra ze er zijn.</Trans>
            </EmptyState>
          ) : (
            <Stack as="ul" gap={16}>
              {waiting.map((one) => (
                <ToDecideCard key={one.registration.id} toDecide={one} />
              ))}
            </Stack>
          )}
        </Section>
      </div>
      {decided.length > 0 && (
        <Section title={t`Laatst besloten`}>
          <Stack as="ul" gap={16}>
            {decided.map((one) => (
              <DecidedCard key={one.id} registration={one} />
            ))}
          </Stack>
        </Section>
      )}
    </Stack>
  );
}

function DecidedCard({ registration }: { registration: Decided }) {
  const kinds = useOrganisationKinds();
  const { name, kind, number, state, organisation, reason } = registration;
  const known = organisation?.name ?? '';
  return (
    <Card as="li">
      <h3>{name}</h3>
      <p className="alb-soft">
        {kinds[kind]} · {number}
      </p>
      <p>
        {state === 'ADMITTED' && <Trans>Toegelaten</Trans>}
        {state === 'KNOWN' && <Trans>Was er al: ‘{known}’</Trans>}
        {state === 'REFUSED' && <Trans>Niet toegelaten: {reason}</Trans>}
      </p>
    </Card>
  );
}
