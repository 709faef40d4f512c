import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, ListRow } from '@academy/ui';
import type { Version } from './api';
import { DecisionDialog } from './decision-dialog';
import { FiguresTable } from './figures-table';
import { useFiguresWords } from './use-figures-words';
import { Decided, VersionFacts } from './version-facts';

/** A version that does not count now; one press and a reason put it back. */
export function EarlierVersion({ version }: { version: Version }) {
  const { t } = useLingui();
  const words = useFiguresWords();
  const [open, setOpen] = useState(false);
  const name = `${words.titles[version.kind]}, ${words.version(version)}`;
  const [last] = version.decisions;
  return (
    <ListRow
      title={words.version(version)}
      end={
        <Button small kind="secondary" aria-label={t`Laat weer gelden: ${name}`} onClick={() => setOpen(true)}>
          <Trans>Laat weer gelden</Trans>
        </Button>
      }
    >
      <VersionFacts version={version} />
      {last?.action === 'SUPERSEDED' && (
        <p>
          <Trans>Er kwam een nieuwer voorstel voordat iemand besloot.</Trans>
        </p>
      )}
      {last?.reason && <Decided decision={last} />}
      <FiguresTable version={version} />
      {open && <DecisionDialog version={version} decision="put" onClose={() => setOpen(false)} />}
    </ListRow>
  );
}
