import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import type { AskPasswordResetMutation, AskSignInLinkMutation } from '@academy/gql';
import { addressProblem, mailAddressOf } from '@academy/identity/core';
import { Button, Card, ErrorCard, Narrow, Notice, PageHeader, Stack, TextField } from '@academy/ui';
import { DemoMailHint } from '../joining/demo-mail-hint';
import { useJoiningRefusals, useSignUpProblems } from '../refusals/use-joining-refusals';

type Asked = AskPasswordResetMutation['askPasswordReset'] | AskSignInLinkMutation['askSignInLink'];

interface AskByMailProps {
  title: string;
  lead: string;
  ask: (email: string) => Promise<Asked>;
}

/** An address, and from there on the mail with a link. It never says whether the address is known. */
export function AskByMail({ title, lead, ask }: AskByMailProps) {
  const { t } = useLingui();
  const problems = useSignUpProblems();
  const why = useJoiningRefusals('password');
  const [email, setEmail] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const asking = useMutation({ mutationFn: ask });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const problem = addressProblem(mailAddressOf(email));
    setUnreadable(problem !== undefined);
    if (!problem && !asking.isPending) asking.mutate(email);
  };
  const answer = asking.data;
  const sent = answer && 'minutes' in answer ? answer : undefined;
  const refusal = answer && !('minutes' in answer) ? answer : undefined;
  return (
    <Narrow width="560px">
      <Stack gap={24}>
        <PageHeader title={title} lead={lead} />
        {sent && (
          <>
            <Notice kind="success" live title={t`Bekijk je mail`}>
              <Trans>
                Hoort bij dit adres een account? Dan is er een mail onderweg. De link werkt {sent.minutes} minuten, en
                één keer. Niets gekregen? Kijk bij de ongewenste mail, of je een ander adres gebruikte.
              </Trans>
            </Notice>
            <DemoMailHint />
          </>
        )}
        <Card>
          <form className="alb-form" noValidate onSubmit={send}>
            <TextField
              id="email"
              label={t`E-mailadres`}
              type="email"
              autoComplete="username"
              error={unreadable ? problems.AddressUnreadable : undefined}
              value={email}
              onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            />
            {refusal && (
              <Notice kind="error" live>
                {why(refusal)}
              </Notice>
            )}
            {asking.error && <ErrorCard title={t`Versturen lukte niet`} error={asking.error} />}
            <Button type="submit" pending={asking.isPending} kind={sent ? 'secondary' : 'primary'} wide>
              {sent ? <Trans>Stuur nog een mail</Trans> : <Trans>Stuur mij een link</Trans>}
            </Button>
          </form>
        </Card>
        <p>
          <Trans>
            Weet je het weer? <Link to="/inloggen">Log in</Link>
          </Trans>
        </p>
      </Stack>
    </Narrow>
  );
}
