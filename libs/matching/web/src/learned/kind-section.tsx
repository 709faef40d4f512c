import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Details, List, Section, Stack } from '@academy/ui';
import type { OfKind, Run } from './api';
import { EarlierVersion } from './earlier-version';
import { FiguresTable } from './figures-table';
import { ProposalCard } from './proposal-card';
import { useFiguresWords } from './use-figures-words';
import { VersionFacts } from './version-facts';
import { VersionHead } from './version-head';

type Result = Run['results'][number];

/** One kind of figures: what waits for a decision, what is in force, and what was before. */
export function KindSection({ ofKind, result }: { ofKind: OfKind; result: Result | undefined }) {
  const { t } = useLingui();
  const { titles, leads } = useFiguresWords();
  const { kind, inForce, proposed, earlier } = ofKind;
  return (
    <Section title={titles[kind]} lead={leads[kind]}>
      <Stack>
        {proposed && <ProposalCard proposed={proposed} inForce={inForce} />}
        {!proposed && result && <NoProposal result={result} />}
        <Card>
          <VersionHead version={inForce} />
          <VersionFacts version={inForce} />
          <FiguresTable version={inForce} />
        </Card>
        {earlier.length > 0 && (
          <Details summary={t`Eerdere versies (${earlier.length})`}>
            <List>
              {earlier.map((version) => (
                <EarlierVersion key={version.id} version={version} />
              ))}
            </List>
          </Details>
        )}
      </Stack>
    </Section>
  );
}

/** Why there is nothing to decide. */
function NoProposal({ result: { outcome, people, needed } }: { result: Result }) {
  if (outcome === 'NOTHING_NEW') {
    return (
      <p>
        <Trans>Geen voorstel: er kwam hetzelfde uit als de vorige keer.</Trans>
      </p>
    );
  }
  if (outcome !== 'TOO_LITTLE_DATA') return null;
  return (
    <p>
      {people == null ? (
        <Trans>
          Geen voorstel: er zijn nog te weinig gegevens. Er zijn minstens {needed} mensen nodig, en het zijn er minder
          dan 5.
        </Trans>
      ) : (
        <Trans>
          Geen voorstel: er zijn nog te weinig gegevens. Er zijn minstens {needed} mensen nodig, en het zijn er {people}
          .
        </Trans>
      )}
    </p>
  );
}
