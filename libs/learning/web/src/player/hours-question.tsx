import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { Actions, Button, Card, ErrorCard, Hours, numberTyped, TextField, typedNumber, useLocale } from '@academy/ui';
import type { LearningOnPageFragment } from '@academy/gql';
import { useLearningRefusals } from '../refusals/use-learning-refusals';
import { learningQuery, sayHours } from './api';

/** Asks what the module took. Nobody has to answer, and an answer can be taken back. */
export function HoursQuestion({ learning }: { learning: LearningOnPageFragment }) {
  const [changing, setChanging] = useState(false);
  const { hoursSpent } = learning;
  const say = useSayHours(learning, () => setChanging(false));
  return (
    <Card>
      {hoursSpent == null || changing ? (
        <HoursForm kept={hoursSpent ?? undefined} say={say} />
      ) : (
        <HoursKept hours={hoursSpent} say={say} onChange={() => setChanging(true)} />
      )}
      {say.error && <ErrorCard error={say.error} />}
    </Card>
  );
}

function useSayHours({ enrolmentId }: LearningOnPageFragment, onKept: () => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (hours: number | null) => sayHours({ enrolmentId, hours }),
    onSuccess: (result) => {
      if (result.__typename !== 'HoursKept') return;
      const hoursSpent = result.hours ?? null;
      cache.setQueryData(learningQuery(enrolmentId).queryKey, (known) => known && { ...known, hoursSpent });
      onKept();
    },
  });
}

type Say = ReturnType<typeof useSayHours>;

function HoursForm({ kept, say }: { kept: number | undefined; say: Say }) {
  const { t } = useLingui();
  const locale = useLocale();
  const [wrong, setWrong] = useState(false);
  const why = useLearningRefusals();
  const refusal = say.data && say.data.__typename !== 'HoursKept' ? why(say.data) : undefined;
  const mend = () => {
    setWrong(false);
    if (refusal) say.reset();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('hours');
    const hours = numberTyped(typeof typed === 'string' ? typed : '', locale, 'hours');
    setWrong(typeof hours !== 'number');
    if (typeof hours === 'number') say.mutate(hours);
  };
  return (
    <form onSubmit={submit} onInput={mend} noValidate className="alb-stack">
      <TextField
        name="hours"
        inputMode="decimal"
        defaultValue={typedNumber(kept, locale)}
        label={t`Hoeveel uur kostte deze module je?`}
        hint={t`Zo zien we of de opgegeven uren kloppen. We tonen het alleen samen met vier of meer anderen, zonder naam.`}
        suffix={t`uur`}
        error={wrong ? t`Vul een aantal uren in, zoals 14 of 1,5.` : refusal}
        optional
      />
      <Actions>
        <Button kind="secondary" type="submit" pending={say.isPending}>
          <Trans>Bewaar</Trans>
        </Button>
      </Actions>
    </form>
  );
}

function HoursKept({ hours, say, onChange }: { hours: number; say: Say; onChange: () => void }) {
  return (
    <>
      <p role="status">
        <Trans>
          Deze module kostte je <Hours value={hours} />. Dank je wel.
        </Trans>
      </p>
      <Actions>
        <Button kind="quiet" onClick={onChange}>
          <Trans>Wijzig</Trans>
        </Button>
        <Button kind="quiet" pending={say.isPending} onClick={() => say.mutate(null)}>
          <Trans>Haal weg</Trans>
        </Button>
      </Actions>
    </>
  );
}
