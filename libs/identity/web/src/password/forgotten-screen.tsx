import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { addressProblem, mailAddressOf } from '@academy/identity/core';
import { Button, Card, ErrorCard, Narrow, Notice, PageHeader, Stack, TextField } from '@academy/ui';
import { DemoMailHint } from '../joining/demo-mail-hint';
import { useJoiningRefusals, useSignUpProblems } from '../refusals/use-joining-refusals';
import { askPasswordReset } from './api';

/** Wachtwoord vergeten: an address, and from there on the mail. */
export function ForgottenScreen() {
  const { t } = useLingui();
  const problems = useSignUpProblems();
  const why = useJoiningRefusals('password');
  const [email, setEmail] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const ask = useMutation({ mutationFn: askPasswordReset });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const problem = addressProblem(mailAddressOf(email));
    setUnreadable(problem !== undefined);
    if (!problem && !ask.isPending) ask.mutate(email);
  };
  const isOnItsWay = ask.data?.__typename === 'ResetOnItsWay';
  const refusal = ask.data && ask.data.__typename !== 'ResetOnItsWay' && ask.data;
  return (
    <Narrow width="560px">
      <Stack gap={24}>
        <PageHeader
          title={t`Wachtwoord vergeten`}
          lead={t`Je krijgt een mail met een link, en kiest dan een nieuw wachtwoord.`}
        />
        {isOnItsWay && (
          <>
            <Notice kind="success" live title={t`Bekijk je mail`}>
              <Trans>
                Hoort bij dit adres een account? Dan is er een mail onderweg. De link werkt een uur, en één keer. Niets
                gekregen? Kijk bij de ongewenste mail, of je een ander adres gebruikte.
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
            {ask.error && <ErrorCard title={t`Versturen lukte niet`} error={ask.error} />}
            <Button type="submit" pending={ask.isPending} kind={isOnItsWay ? 'secondary' : 'primary'} wide>
              {isOnItsWay ? <Trans>Stuur nog een mail</Trans> : <Trans>Stuur mij een link</Trans>}
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
