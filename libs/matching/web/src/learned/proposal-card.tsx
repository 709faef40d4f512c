import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Actions, Button, Card } from '@academy/ui';
import type { Version } from './api';
import { DecisionDialog, type Decision } from './decision-dialog';
import { EffectText } from './effect-text';
import { FiguresTable } from './figures-table';
import { useFiguresWords } from './use-figures-words';
import { VersionFacts } from './version-facts';
import { VersionHead } from './version-head';

/** A proposal beside what is in force, with what it would do, for a curator to decide on. */
export function ProposalCard({ proposed, inForce }: { proposed: Version; inForce: Version }) {
  const { t } = useLingui();
  const words = useFiguresWords();
  const [deciding, setDeciding] = useState<Decision>();
  const name = `${words.titles[proposed.kind]}, ${words.version(proposed)}`;
  return (
    <Card kind="current" as="article">
      <VersionHead version={proposed} />
      <VersionFacts version={proposed} />
      <FiguresTable version={proposed} before={inForce} />
      <EffectText figuresId={proposed.id} />
      <Actions>
        <Button aria-label={t`Laat gelden: ${name}`} onClick={() => setDeciding('put')}>
          <Trans>Laat gelden</Trans>
        </Button>
        <Button kind="secondary" aria-label={t`Wijs af: ${name}`} onClick={() => setDeciding('withdraw')}>
          <Trans>Wijs af</Trans>
        </Button>
      </Actions>
      {deciding && <DecisionDialog version={proposed} decision={deciding} onClose={() => setDeciding(undefined)} />}
    </Card>
  );
}
