import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ErrorCard, Notice, RadioCards, Stack } from '@academy/ui';
import type { StepOnPathFragment } from '@academy/gql';
import { useAdjustmentRefusals } from '../refusals/use-adjustment-refusals';
import { previewQuery, type PreviewAnswer, type TempoAdjustments } from '../tempo/api';
import { Price } from '../tempo/price';
import type { Alternative } from './api';
import { inputOf, type Choice } from './choice';
import { useChangePath } from './use-change-path';
import { useChoiceOptions } from './use-choice-options';

interface StepChoiceFormProps {
  step: StepOnPathFragment;
  computedAt: string;
  alternatives: readonly Alternative[];
  adjustments: TempoAdjustments;
}

/** The possibilities as cards, and what the chosen one would do to the path. */
export function StepChoiceForm({ step, computedAt, alternatives, adjustments }: StepChoiceFormProps) {
  const { t } = useLingui();
  const { slug } = step.module;
  const now: Choice = adjustments.pinned.includes(slug) ? 'certain' : 'keep';
  const [choice, setChoice] = useState<Choice>(now);
  const { change, pending, error, refusal } = useChangePath();
  const input = choice === now ? undefined : inputOf(choice, slug, adjustments);
  const price = useQuery({
    ...previewQuery(computedAt, input ?? {}),
    enabled: input !== undefined,
    placeholderData: undefined,
  });
  const basis = price.data?.__typename === 'AdjustmentPreview' ? price.data.change.basis : undefined;
  return (
    <Stack gap={12}>
      <RadioCards
        name={`choice-${slug}`}
        label={t`Wat wil je met deze stap?`}
        hint={alternatives.length === 0 ? t`Er is nu geen andere module die deze stap kan vervangen.` : undefined}
        options={useChoiceOptions(step, alternatives)}
        value={choice}
        onChange={setChoice}
        min="14rem"
      />
      {input && <WhatItDoes price={price} />}
      {refusal && (
        <Notice kind="error" live>
          {refusal}
        </Notice>
      )}
      {error && <ErrorCard title={t`Je leerpad aanpassen lukte niet`} error={error} />}
      {input && (
        <div>
          <Button
            kind="secondary"
            small
            pending={pending}
            disabled={basis === undefined}
            onClick={() => change({ ...input, basis })}
          >
            <Trans>Pas mijn leerpad aan</Trans>
          </Button>
        </div>
      )}
    </Stack>
  );
}

function WhatItDoes({ price: { data, error, refetch } }: { price: UseQueryResult<PreviewAnswer> }) {
  const { t } = useLingui();
  const why = useAdjustmentRefusals();
  if (error)
    return <ErrorCard title={t`De prijs uitrekenen lukte niet`} error={error} onRetry={() => void refetch()} />;
  return (
    <div role="status" aria-busy={!data}>
      {!data && (
        <p className="alb-soft">
          <Trans>We rekenen het uit…</Trans>
        </p>
      )}
      {data?.__typename === 'AdjustmentPreview' && <Price change={data.change} />}
      {data && data.__typename !== 'AdjustmentPreview' && <p>{why(data)}</p>}
    </div>
  );
}
