import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Award } from 'lucide-react';
import { EmptyState, Grid, LinkButton, Loaded, PageHeader, Section, SkeletonPage, Stack } from '@academy/ui';
import { certificatesQuery, type Certificate } from './api';
import { CertificateCard } from './certificate-card';

/** Certificaten: what the teacher earned, newest year first. */
export function CertificatesScreen() {
  const { t } = useLingui();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Certificaten`}
        lead={t`Jouw bewijs van wat je hebt geleerd. Iedereen kan het controleren.`}
      />
      <Loaded query={useQuery(certificatesQuery)} skeleton={<SkeletonPage cards={2} />}>
        {(certificates) =>
          certificates.length === 0 ? (
            <NoCertificates />
          ) : (
            byYear(certificates).map(([year, ofYear]) => (
              <Section key={year} title={year}>
                <Grid as="ul" min="22rem">
                  {ofYear.map((certificate) => (
                    <CertificateCard key={certificate.id} certificate={certificate} />
                  ))}
                </Grid>
              </Section>
            ))
          )
        }
      </Loaded>
    </Stack>
  );
}

/** The list comes newest first, and so do the years. */
function byYear(certificates: readonly Certificate[]): [string, Certificate[]][] {
  const years = new Map<string, Certificate[]>();
  for (const certificate of certificates) {
    const year = certificate.issuedOn.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), certificate]);
  }
  return [...years];
}

function NoCertificates() {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<Award size={28} />}
      title={t`Je hebt nog geen certificaten`}
      action={
        <LinkButton to="/inschrijvingen">
          <Trans>Naar je inschrijvingen</Trans>
        </LinkButton>
      }
    >
      <Trans>Rond een module af, dan staat het certificaat hier vanzelf.</Trans>
    </EmptyState>
  );
}
