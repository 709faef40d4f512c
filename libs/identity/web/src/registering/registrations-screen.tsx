import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Loaded, Narrow, PageHeader, Section, SkeletonPage, Stack, useFocusWhenLost } from '@academy/ui';
import { registrationsQuery, type Registration } from './api';
import { RegistrationCard } from './registration-card';
import { RegistrationForm } from './registration-form';

/** Organisations: what one asked the academy to let in, and asking it. */
export function RegistrationsScreen() {
  const { t } = useLingui();
  return (
    <Narrow width="720px">
      <Stack gap={24}>
        <PageHeader
          title={t`Meld een organisatie aan`}
          crumbs={[{ to: '/', label: t`Begin` }]}
          lead={t`Werk je voor een school, een schoolbestuur of een bedrijf dat nog niet meedoet? De academie kijkt of alles klopt. Daarna ben jij de eigenaar, en bepaal je wie er welke rol heeft.`}
        />
        <Loaded query={useQuery(registrationsQuery)} skeleton={<SkeletonPage cards={2} />}>
          {(registrations) => (
            <Stack gap={48}>
              <Own registrations={registrations} />
              <RegistrationForm />
            </Stack>
          )}
        </Loaded>
      </Stack>
    </Narrow>
  );
}

function Own({ registrations }: { registrations: readonly Registration[] }) {
  const { t } = useLingui();
  const place = useFocusWhenLost<HTMLDivElement>(registrations.map(({ id }) => id).join());
  return (
    <div ref={place} tabIndex={-1}>
      {registrations.length > 0 && (
        <Section title={t`Wat je aanmeldde`}>
          <Stack as="ul" gap={16}>
            {registrations.map((registration) => (
              <RegistrationCard key={registration.id} registration={registration} />
            ))}
          </Stack>
        </Section>
      )}
    </div>
  );
}
