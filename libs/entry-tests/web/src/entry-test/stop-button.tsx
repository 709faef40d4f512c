import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, ConfirmDialog } from '@academy/ui';
import { giveUpEntryTest } from './api';
import { useKeepEntryTest } from './use-keep-entry-test';

/** Stops a test, after asking: going on later needs no stopping. */
export function StopButton({ attemptId }: { attemptId: string }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const stop = useKeepEntryTest(giveUpEntryTest);
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        <Trans>Stop de toets</Trans>
      </Button>
      {asking && (
        <ConfirmDialog
          title={t`Wil je stoppen?`}
          confirm={t`Ja, stop de toets`}
          pending={stop.pending}
          refusal={stop.refusal}
          error={stop.error}
          onConfirm={() => stop.mutate(attemptId)}
          onClose={() => setAsking(false)}
        >
          <p>
            <Trans>
              Je antwoorden tellen dan niet mee, en er verandert niets in je profiel. Wil je later verder? Sluit dan
              gewoon de pagina: een week lang ga je verder waar je was.
            </Trans>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
