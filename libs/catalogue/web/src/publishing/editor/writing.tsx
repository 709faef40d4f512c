import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Actions, Button, Columns, ErrorCard, Notice, Stack, Tabs, useFocusWhenLost, useMedia } from '@academy/ui';
import { LevelFields } from '../fields/level-fields';
import { PracticalFields } from '../fields/practical-fields';
import { TextFields } from '../fields/text-fields';
import type { DraftKeeper, Kept } from '../keeping/draft-keeper';
import { ChangedNotice } from './changed-notice';
import { DropDialog } from './drop-dialog';
import styles from './editor.module.css';
import { Preview } from './preview';
import { ProgressLine } from './progress-line';
import { ToDoList } from './to-do-list';
import { useFaults } from './use-faults';
import { useHandIn } from './use-hand-in';

interface WritingProps {
  keeper: DraftKeeper;
  kept: Kept;
  gone: boolean;
}

/** The form, beside what a teacher would see of it; on a phone one of the two. */
export function Writing({ keeper, kept, gone }: WritingProps) {
  const { t } = useLingui();
  const isWide = useMedia('(min-width: 960px)');
  const form = <DraftForm keeper={keeper} kept={kept} />;
  const preview = <Preview kept={kept} />;
  // Only a choice takes its buttons along. What is kept when a field is left must not take the focus on its way to the next.
  const changed = useFocusWhenLost<HTMLDivElement>(String(kept.progress.kind === 'changed'));
  const line = (
    <ProgressLine kept={kept} onRetry={() => void keeper.keep()} onChoose={() => changed.current?.focus()} />
  );
  return (
    <Stack gap={24}>
      <Remark kept={kept} />
      {gone && (
        <Notice kind="warning" live>
          <Trans>Dit concept is er niet meer. Wat je het laatst typte, staat nog op deze pagina: neem het over.</Trans>
        </Notice>
      )}
      <div ref={changed} tabIndex={-1} className={styles.changed}>
        <ChangedNotice
          kept={kept}
          onTheirs={() => kept.progress.kind === 'changed' && keeper.take(kept.progress.theirs)}
          onMine={() => void keeper.insist()}
        />
      </div>
      {isWide ? (
        <Columns sticky width="minmax(0, 0.8fr)" aside={preview}>
          <Stack gap={24}>
            {form}
            {line}
          </Stack>
        </Columns>
      ) : (
        <>
          <Tabs
            label={t`Schrijven of bekijken`}
            items={[
              { id: 'form', label: t`Schrijven`, content: form },
              { id: 'preview', label: t`Zo ziet een docent het`, content: preview },
            ]}
          />
          {line}
        </>
      )}
    </Stack>
  );
}

/** What the curator said who gave it back. */
function Remark({ kept: { draft } }: Pick<WritingProps, 'kept'>) {
  const { t } = useLingui();
  if (draft.state !== 'RETURNED' || !draft.remark) return null;
  return (
    <Notice kind="warning" title={t`Een curator gaf dit terug`}>
      <p className={styles.remark}>{draft.remark}</p>
    </Notice>
  );
}

function DraftForm({ keeper, kept }: Omit<WritingProps, 'gone'>) {
  const { t } = useLingui();
  const faults = useFaults(kept);
  const { handIn, isPending, error, refusal } = useHandIn(keeper, faults.tried);
  const [dropping, setDropping] = useState(false);
  const fields = { typed: kept.typed, faults: faults.at, onType: keeper.type.bind(keeper) };
  return (
    <Stack gap={32}>
      <div
        className={`alb-form ${styles.fields}`}
        onBlur={(event) => {
          faults.touch(event);
          void keeper.keep();
        }}
      >
        <TextFields {...fields} />
        <LevelFields {...fields} />
        <PracticalFields {...fields} />
      </div>
      {refusal && (
        <Notice kind="error" live>
          {refusal}
        </Notice>
      )}
      {error && <ErrorCard title={t`Indienen lukte niet`} error={error} />}
      <Actions>
        <Button pending={isPending} onClick={handIn}>
          <Trans>Dien in voor beoordeling</Trans>
        </Button>
        <Button kind="quiet" onClick={() => setDropping(true)}>
          <Trans>Gooi dit concept weg</Trans>
        </Button>
      </Actions>
      {/* Under what is pressed: it grows and shrinks with each thing that is kept. */}
      <ToDoList left={faults.left} attempt={faults.attempt} />
      {dropping && <DropDialog keeper={keeper} onClose={() => setDropping(false)} />}
    </Stack>
  );
}
