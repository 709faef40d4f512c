import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { SignUpProblem } from '@academy/identity/core';
import { Button, Card, ErrorCard, Notice, Section, useToast } from '@academy/ui';
import { ChosenPasswordField, chosenPasswordProblem } from '../joining/chosen-password';
import { PasswordField } from '../joining/password-field';
import { usePasswordRefusals } from '../refusals/use-password-refusals';
import { accountQuery } from '../own-account/api';
import { changePassword } from './api';

/** Another password: by the one of before, since a screen that was left open has none. */
export function PasswordPart() {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  const why = usePasswordRefusals();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<SignUpProblem>();
  const change = useMutation({
    mutationFn: changePassword,
    onSuccess: (answer) => {
      if (answer.__typename === 'InvalidInput') return setProblem(answer.faults[0]?.problem as SignUpProblem);
      if (answer.__typename !== 'PasswordChanged') return;
      cache.setQueryData(accountQuery.queryKey, answer.account);
      setCurrent('');
      setNext('');
      toast(t`Je hebt een nieuw wachtwoord`);
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const found = chosenPasswordProblem(next);
    setProblem(found);
    setMissing(current === '');
    if (current !== '' && !found && !change.isPending) change.mutate({ current, next });
  };
  const answer = change.data;
  const refusal = answer && answer.__typename !== 'PasswordChanged' && answer.__typename !== 'InvalidInput' && answer;
  return (
    <Section title={t`Wachtwoord`} lead={t`Na een nieuw wachtwoord ben je alleen hier nog ingelogd.`}>
      <Card>
        <form className="alb-form" noValidate onSubmit={send}>
          <PasswordField
            id="current"
            label={t`Je wachtwoord van nu`}
            autoComplete="current-password"
            error={missing ? t`Vul je wachtwoord in` : undefined}
            value={current}
            onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
          />
          <ChosenPasswordField
            id="next"
            label={t`Nieuw wachtwoord`}
            problem={problem}
            value={next}
            onChange={({ currentTarget }) => setNext(currentTarget.value)}
          />
          {refusal && <Notice kind="error" live title={why(refusal)} />}
          {change.error && <ErrorCard title={t`Opslaan lukte niet`} error={change.error} />}
          <Button type="submit" pending={change.isPending}>
            <Trans>Bewaar mijn wachtwoord</Trans>
          </Button>
        </form>
      </Card>
    </Section>
  );
}
