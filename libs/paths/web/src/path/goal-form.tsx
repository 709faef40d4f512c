import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { Button, ErrorCard, Notice, RadioCards, useText } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/gql';
import type { Goal } from './api';
import { GoalFacts } from './goal-facts';
import { OtherGoalDialog } from './other-goal-dialog';
import { useRefusalOf, useTailorPath } from './use-keep-path';
import styles from './path.module.css';

export interface GoalFormProps {
  goals: readonly Goal[];
  /** The path that would go, when there is one. */
  path: PathOnPageFragment | null;
  onChosen: () => void;
}

/** Goals as cards, and a button that has the path made. A path that is there goes only after asking. */
export function GoalForm({ goals, path, onChosen }: GoalFormProps) {
  const [slug, setSlug] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [asking, setAsking] = useState(false);
  const tailor = useTailorPath(onChosen);
  const goal = goals.find((one) => one.slug === slug);
  const choose = (chosen: string) => {
    setSlug(chosen);
    if (!tailor.isPending) tailor.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!goal);
    if (!goal) document.getElementById('goals')?.focus();
    else if (path) setAsking(true);
    else tailor.mutate(goal.slug);
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      <GoalCards goals={goals} slug={slug} missing={missing && !goal} onChange={choose} />
      {!asking && <WhatWentWrong tailor={tailor} />}
      <ChooseBar goal={goal} pending={tailor.isPending} />
      {asking && goal && path && (
        <OtherGoalDialog path={path} goal={goal} tailor={tailor} onClose={() => setAsking(false)} />
      )}
    </form>
  );
}

interface GoalCardsProps {
  goals: readonly Goal[];
  slug: string | null;
  missing: boolean;
  onChange: (slug: string) => void;
}

function GoalCards({ goals, slug, missing, onChange }: GoalCardsProps) {
  const { t } = useLingui();
  const text = useText();
  return (
    <RadioCards
      id="goals"
      name="goal"
      label={t`Je doel`}
      error={missing ? t`Kies eerst een doel` : undefined}
      min="21rem"
      value={slug}
      onChange={onChange}
      options={goals.map((goal) => ({
        value: goal.slug,
        title: text(goal.title),
        extra: <GoalFacts goal={goal} />,
      }))}
    />
  );
}

function WhatWentWrong({ tailor: { data, error } }: { tailor: ReturnType<typeof useTailorPath> }) {
  const { t } = useLingui();
  const refusal = useRefusalOf()(data);
  if (error) return <ErrorCard title={t`Je leerpad maken lukte niet`} error={error} />;
  return (
    refusal && (
      <Notice kind="error" live>
        {refusal}
      </Notice>
    )
  );
}

/** Stays in sight below the many cards. */
function ChooseBar({ goal, pending }: { goal: Goal | undefined; pending: boolean }) {
  const text = useText();
  return (
    <div className={styles.choose}>
      <p className="alb-soft" role="status">
        {pending && <Trans>Dit kan een paar seconden duren.</Trans>}
        {!pending && (goal ? text(goal.title) : <Trans>Je hebt nog geen doel gekozen.</Trans>)}
      </p>
      <Button type="submit" pending={pending}>
        {pending ? <Trans>We zoeken het kortste pad…</Trans> : <Trans>Maak mijn leerpad</Trans>}
      </Button>
    </div>
  );
}
