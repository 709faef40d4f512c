import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Stack, useDateFormat, useFocusWhenLost, isPast } from '@academy/ui';
import { type EditionOnPage, type ModuleOnPage, EditionsCard } from '@academy/catalogue/web';
import { EnrolDialog } from './enrol-dialog';
import { EnrolmentCard } from './enrolment-card';
import { useCurrentEnrolment } from './use-current-enrolment';
import styles from './enrolling.module.css';

/** The dates with 'Inschrijven', or how far the teacher's enrolment is. It follows the decision by itself. */
export function EnrolPanel({ module }: { module: ModuleOnPage }) {
  const [edition, setEdition] = useState<EditionOnPage>();
  const { enrolment, isPending } = useCurrentEnrolment(module.slug);
  const panel = useFocusWhenLost<HTMLDivElement>(enrolment?.id ?? '');
  const canAsk = !isPending && (!enrolment || enrolment.state === 'REFUSED');
  return (
    <div ref={panel} tabIndex={-1} className={styles.panel}>
      <Stack>
        {enrolment && <EnrolmentCard enrolment={enrolment} />}
        {(!enrolment || enrolment.state === 'REFUSED') && (
          <EditionsCard
            module={module}
            action={(given) =>
              canAsk && !isPast(given.closesOn) && <EnrolButton edition={given} onPress={setEdition} />
            }
          />
        )}
        {edition && <EnrolDialog module={module} edition={edition} onClose={() => setEdition(undefined)} />}
      </Stack>
    </div>
  );
}

function EnrolButton({ edition, onPress }: { edition: EditionOnPage; onPress: (edition: EditionOnPage) => void }) {
  const { t } = useLingui();
  const start = useDateFormat().plainDay(edition.start);
  const free = edition.seatsFree > 0;
  return (
    <Button
      small
      kind={free ? 'primary' : 'secondary'}
      aria-label={free ? t`Inschrijven, start ${start}` : t`Op de wachtlijst, start ${start}`}
      onClick={() => onPress(edition)}
    >
      {free ? <Trans>Inschrijven</Trans> : <Trans>Op de wachtlijst</Trans>}
    </Button>
  );
}
