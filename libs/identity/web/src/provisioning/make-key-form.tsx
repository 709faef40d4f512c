import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import {
  LONGEST_SCIM_KEY_DAYS,
  LONGEST_SCIM_KEY_NAME,
  scimKeyFaults,
  type ScimKeyProblem,
} from '@academy/identity/core';
import { addDays, dayOf, isDay } from '@academy/kernel';
import { Button, Card, ErrorCard, ErrorSummary, Notice, TextField } from '@academy/ui';
import { useScimKeyProblems, useScimRefusals } from '../refusals/use-scim-refusals';
import { useMaking } from './use-scim';

type Problems = Partial<Record<string, ScimKeyProblem>>;

/** A name, and how long it works: a year where nothing else is chosen. */
export function MakeKeyForm({ onMade }: { onMade: (secret: string) => void }) {
  const { t } = useLingui();
  const [words, why] = [useScimKeyProblems(), useScimRefusals()];
  const [today] = useState(() => dayOf(new Date()));
  const latest = addDays(today, LONGEST_SCIM_KEY_DAYS);
  const [typed, setTyped] = useState<Record<'name' | 'until', string>>({ name: '', until: latest });
  const [problems, setProblems] = useState<Problems>({});
  const [attempt, setAttempt] = useState(0);
  const make = useMaking(onMade);
  const fail = (faults: readonly (readonly [string, ScimKeyProblem])[]) => {
    setProblems(Object.fromEntries(faults.map(([path, problem]) => [path === 'name' ? path : 'until', problem])));
    setAttempt((before) => before + 1);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const name = typed.name.trim();
    // A field of a day that is half filled in is empty.
    const lastDay = isDay(typed.until) ? typed.until : addDays(today, -1);
    const faults = scimKeyFaults({ name, lastDay }, today);
    if (faults.length > 0) return fail(faults.map(({ path, problem }) => [path.join('.'), problem.kind]));
    setProblems({});
    if (make.isPending) return;
    make.mutate(
      { name, lastDay },
      {
        onSuccess: (answer) => {
          if (answer.__typename === 'InvalidInput')
            fail(answer.faults.map(({ field, problem }) => [field, problem as ScimKeyProblem]));
        },
      },
    );
  };
  const field = (name: 'name' | 'until') => ({
    id: `scim-${name}`,
    error: problems[name] && words[problems[name]],
    value: typed[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setTyped((before) => ({ ...before, [name]: currentTarget.value })),
  });
  const faults = Object.entries(problems).flatMap(([name, problem]) =>
    problem ? [{ field: `scim-${name}`, message: words[problem] }] : [],
  );
  const answer = make.data;
  const refusal = (answer?.__typename === 'TooManyScimKeys' || answer?.__typename === 'NotAllowed') && answer;
  return (
    <Card>
      <form className="alb-form" noValidate onSubmit={send}>
        <ErrorSummary attempt={attempt} faults={faults} />
        <TextField
          label={t`Naam`}
          hint={t`Zoals de administratie heet: Entra ID.`}
          autoComplete="off"
          maxLength={LONGEST_SCIM_KEY_NAME}
          {...field('name')}
        />
        <TextField label={t`Werkt tot en met`} type="date" min={today} max={latest} {...field('until')} />
        {refusal && (
          <Notice kind="error" live>
            {why(refusal)}
          </Notice>
        )}
        {make.error && <ErrorCard error={make.error} />}
        <Button type="submit" pending={make.isPending}>
          <Trans>Maak een sleutel</Trans>
        </Button>
      </form>
    </Card>
  );
}
