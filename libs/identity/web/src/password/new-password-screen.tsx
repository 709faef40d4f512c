import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'react-router';
import type { SignUpProblem } from '@academy/identity/core';
import { Button, Card, ErrorCard, LinkButton, Narrow, Notice, PageHeader, Row, Stack } from '@academy/ui';
import { ChosenPasswordField, chosenPasswordProblem } from '../joining/chosen-password';
import { BrokenLink } from '../joining/broken-link';
import { wholeLink } from '../joining/whole-link';
import { useJoiningRefusals } from '../refusals/use-joining-refusals';
import { resetPassword } from './api';

/** Where the link of the mail leads. What is secret stands behind the #, which no server is sent. */
export function NewPasswordScreen() {
  const { t } = useLingui();
  const link = useLocation().hash.slice(1);
  return (
    <Narrow width="560px">
      <Stack gap={24}>
        <PageHeader title={t`Kies een nieuw wachtwoord`} />
        {wholeLink.test(link) ? <Choose link={link} /> : <BrokenLink action={<AskAgain />} />}
      </Stack>
    </Narrow>
  );
}

function Choose({ link }: { link: string }) {
  const { t } = useLingui();
  const why = useJoiningRefusals('password');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<SignUpProblem>();
  const reset = useMutation({
    mutationFn: resetPassword,
    onSuccess: (answer) => {
      if (answer.__typename === 'InvalidInput') setProblem(answer.faults[0]?.problem as SignUpProblem);
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const found = chosenPasswordProblem(password);
    setProblem(found);
    if (!found && !reset.isPending) reset.mutate({ link, password });
  };
  if (reset.data?.__typename === 'PasswordReplaced') return <Replaced />;
  const refusal = reset.data && reset.data.__typename !== 'InvalidInput' && reset.data;
  return (
    <Card>
      <form className="alb-form" noValidate onSubmit={send}>
        <ChosenPasswordField
          id="password"
          label={t`Nieuw wachtwoord`}
          problem={problem}
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        {refusal && (
          <Notice kind="error" live action={<AskAgain />}>
            {why(refusal)}
          </Notice>
        )}
        {reset.error && <ErrorCard title={t`Opslaan lukte niet`} error={reset.error} />}
        <Button type="submit" pending={reset.isPending} wide>
          <Trans>Bewaar mijn wachtwoord</Trans>
        </Button>
      </form>
    </Card>
  );
}

function Replaced() {
  const { t } = useLingui();
  return (
    <Notice
      kind="success"
      live
      title={t`Je hebt een nieuw wachtwoord`}
      action={
        <LinkButton to="/inloggen">
          <Trans>Log in</Trans>
        </LinkButton>
      }
    >
      <Trans>Je bent overal uitgelogd. Log in met je nieuwe wachtwoord.</Trans>
    </Notice>
  );
}

const AskAgain = () => (
  <Row gap={12}>
    <LinkButton kind="secondary" to="/wachtwoord-vergeten">
      <Trans>Vraag een nieuwe link</Trans>
    </LinkButton>
  </Row>
);
