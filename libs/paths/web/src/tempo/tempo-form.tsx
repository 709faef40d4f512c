import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Actions, Button, ErrorCard, Notice, numberTyped, Stack, useLocale, useToast } from '@academy/ui';
import type { AdjustPathInput } from '@academy/gql';
import { useAdjustmentRefusals } from '../refusals/use-adjustment-refusals';
import { previewQuery, type TempoAdjustments, type TempoChange, type TempoSchedule } from './api';
import { EndDay, type EndDayProps } from './end-day';
import { Price } from './price';
import { StepDates } from './step-dates';
import { inputOf, isChanged, type TempoDraft } from './tempo-draft';
import { TempoFields } from './tempo-fields';
import { useAdjust } from './use-adjust';
import { WayBack } from './way-back';
import { useSettled } from './use-settled';

interface TempoFormProps {
  computedAt: string;
  adjustments: TempoAdjustments;
  schedule: TempoSchedule;
}

/** What a teacher can change of the pace; the price is shown before anything is changed. */
export function TempoForm({ computedAt, adjustments, schedule }: TempoFormProps) {
  const { t } = useLingui();
  const toast = useToast();
  const locale = useLocale();
  const [draft, setDraft] = useState<TempoDraft>({});
  const input = inputOf(draft, adjustments, locale);
  const preview = usePreview(computedAt, input);
  const adjust = useAdjust(() => {
    setDraft({});
    toast(t`Je leerpad is aangepast`);
  });
  const unreadable = draft.hoursBudget !== undefined && numberTyped(draft.hoursBudget, locale, 'hours') === undefined;
  const change = (more: (now: TempoDraft) => TempoDraft) => {
    setDraft(more);
    adjust.forget();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (input && preview.change && !adjust.pending) adjust.apply({ ...input, basis: preview.change.basis });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        <TempoFields
          {...{ draft, adjustments, schedule }}
          budgetError={unreadable ? t`Vul een getal in, zoals 40 of 1200.` : undefined}
          onChange={(fields) => change((now) => ({ ...now, ...fields }))}
        >
          <EndDay {...endOf(preview.change, schedule)} />
        </TempoFields>
        {schedule.steps.length > 0 && (
          <StepDates
            steps={schedule.steps}
            chosen={draft.editions ?? {}}
            onChoose={(slug, id) => change((now) => ({ ...now, editions: { ...now.editions, [slug]: id } }))}
          />
        )}
        {input && <WhatItCosts preview={preview} />}
        {input && (
          <Actions>
            <Button type="submit" kind="secondary" small pending={adjust.pending} disabled={!preview.change}>
              <Trans>Pas mijn leerpad aan</Trans>
            </Button>
            <Button kind="quiet" small onClick={() => change(() => ({}))}>
              <Trans>Laat het zo</Trans>
            </Button>
          </Actions>
        )}
        {adjust.error && <ErrorCard title={t`Je leerpad aanpassen lukte niet`} error={adjust.error} />}
        {adjust.refusal && (
          <Notice kind="error" live>
            {adjust.refusal}
          </Notice>
        )}
        {!input && (
          <WayBack
            pending={adjust.pending}
            onUndo={adjust.undo}
            onReset={isChanged(adjustments) ? () => setDraft({ reset: true }) : null}
          />
        )}
      </Stack>
    </form>
  );
}

const endOf = (change: TempoChange | undefined, { end, unscheduled }: TempoSchedule): EndDayProps =>
  change ? { end: change.end, incomplete: change.unplaced.length > 0 } : { end, incomplete: unscheduled.length > 0 };

interface Preview {
  change: TempoChange | undefined;
  refusal: string | undefined;
  error: Error | null;
  retry: () => void;
}

/** What the change in hand would cost, once the teacher holds still. */
function usePreview(computedAt: string, input: AdjustPathInput | undefined): Preview {
  const why = useAdjustmentRefusals();
  const key = useSettled(JSON.stringify(input ?? null));
  const settled = JSON.parse(key) as AdjustPathInput | null;
  const isCurrent = key === JSON.stringify(input ?? null);
  const query = useQuery({ ...previewQuery(computedAt, settled ?? {}), enabled: settled !== null && isCurrent });
  const answer = input && isCurrent && !query.isPlaceholderData ? query.data : undefined;
  return {
    change: answer?.__typename === 'AdjustmentPreview' ? answer.change : undefined,
    refusal: answer && answer.__typename !== 'AdjustmentPreview' ? why(answer) : undefined,
    error: input && isCurrent ? query.error : null,
    retry: () => void query.refetch(),
  };
}

function WhatItCosts({ preview: { change, refusal, error, retry } }: { preview: Preview }) {
  const { t } = useLingui();
  if (error) return <ErrorCard title={t`De prijs uitrekenen lukte niet`} error={error} onRetry={retry} />;
  if (refusal)
    return (
      <Notice kind="error" live>
        {refusal}
      </Notice>
    );
  return (
    <div role="status" aria-busy={!change}>
      {change ? (
        <Price change={change} />
      ) : (
        <p className="alb-soft">
          <Trans>We rekenen het uit…</Trans>
        </p>
      )}
    </div>
  );
}
