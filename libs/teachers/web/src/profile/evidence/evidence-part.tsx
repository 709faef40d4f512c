import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Sprout } from 'lucide-react';
import { EmptyState, ErrorCard, Grid, Section, Stack, useText, useFocusWhenLost } from '@academy/ui';
import { beliefsQuery, type EvidencePiece, type Framework } from '../keeping/api';
import styles from '../profile.module.css';
import { AddEvidenceButton } from './add-evidence-button';
import { byDomain } from './by-domain';
import { CompetenceCard } from './competence-card';

interface EvidencePartProps {
  evidence: readonly EvidencePiece[];
  framework: Framework;
}

/** Wat ik kan: what the teacher showed, chapter by chapter. */
export function EvidencePart({ evidence, framework }: EvidencePartProps) {
  const { t } = useLingui();
  const place = useFocusWhenLost<HTMLDivElement>(evidence.map(({ id }) => id).join());
  return (
    <Section
      title={t`Wat ik kan`}
      lead={t`Wat je laat zien, en wat de academie daaruit opmaakt.`}
      action={evidence.length > 0 && <AddEvidenceButton framework={framework} />}
    >
      <div ref={place} tabIndex={-1} className={styles.place}>
        {evidence.length === 0 ? (
          <NothingYet framework={framework} />
        ) : (
          <Domains evidence={evidence} framework={framework} />
        )}
      </div>
    </Section>
  );
}

function Domains({ evidence, framework }: EvidencePartProps) {
  const { t } = useLingui();
  const text = useText();
  const { data: beliefs = [], error, refetch } = useQuery(beliefsQuery);
  const domains = byDomain(
    evidence,
    beliefs,
    framework.domains.map(({ id }) => id),
  );
  const nameOf = (id: string) => framework.domains.find((domain) => domain.id === id)?.name;
  return (
    <Stack gap={24}>
      {error && <ErrorCard title={t`Je niveaus laden lukte niet`} error={error} onRetry={() => void refetch()} />}
      {domains.map(({ id, competences }) => (
        <Stack key={id} gap={12}>
          <h3>{text(nameOf(id) ?? { nl: id, en: id })}</h3>
          <Grid as="ul" min="24rem" gap={16}>
            {competences.map((shown) => (
              <CompetenceCard key={shown.competence.id} shown={shown} framework={framework} />
            ))}
          </Grid>
        </Stack>
      ))}
    </Stack>
  );
}

function NothingYet({ framework }: { framework: Framework }) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={<Sprout size={28} />}
      title={t`Zeg in een paar minuten wat je kunt`}
      action={<AddEvidenceButton framework={framework} />}
    >
      <Trans>Begin met één ding waar je goed in bent. Daarna passen de modules beter bij je.</Trans>
    </EmptyState>
  );
}
