import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Button, Card, ErrorCard, Notice, Row, Stack, TextField, useToast } from '@academy/ui';
import { useJoiningRefusals } from '../refusals/use-joining-refusals';
import { confirmByCode, sendCodeAgain, type WayIn } from './api';
import { DemoMailHint } from './demo-mail-hint';
import { forgetSignUp, type WaitingSignUp } from './kept-sign-up';

interface CodeStepProps extends WayIn, WaitingSignUp {
  onBack: () => void;
}

/** The code from the mail; the same page stays for who looks elsewhere first, and for who never gets one. */
export function CodeStep({ signUp, email, onEntered, onMaybeEntered, onBack }: CodeStepProps) {
  const { t } = useLingui();
  const toast = useToast();
  const why = useJoiningRefusals('code');
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const confirm = useMutation({
    mutationFn: confirmByCode,
    onSuccess: (answer) => {
      if (answer.__typename === 'SignedIn') {
        forgetSignUp();
        onEntered(answer.me);
      } else if (answer.__typename === 'SignUpGone') onMaybeEntered();
    },
  });
  const again = useMutation({
    mutationFn: sendCodeAgain,
    onSuccess: ({ __typename }) => __typename === 'CodeOnItsWay' && toast(t`Er is een nieuwe mail onderweg`),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const isCode = /^\d{6}$/.test(code.replace(/\s/g, ''));
    setMissing(!isCode);
    if (!isCode || confirm.isPending) return;
    again.reset();
    confirm.mutate({ signUp, code });
  };
  const answer = again.data && again.data.__typename !== 'CodeOnItsWay' ? again.data : confirm.data;
  const refusal = answer && answer.__typename !== 'SignedIn' && answer;
  const error = confirm.error ?? again.error;
  return (
    <Stack gap={24}>
      <p>
        <Trans>
          We stuurden een mail naar <b>{email}</b>. Vul de code uit die mail hier in. Heb je met dit adres al een
          account? Dan staat dat in de mail.
        </Trans>
      </p>
      <DemoMailHint />
      <Card>
        <form className="alb-form" noValidate onSubmit={send}>
          <TextField
            id="code"
            label={t`Code uit de mail`}
            hint={t`Zes cijfers.`}
            inputMode="numeric"
            autoComplete="one-time-code"
            error={missing ? t`Vul de zes cijfers uit de mail in.` : undefined}
            value={code}
            onChange={({ currentTarget }) => setCode(currentTarget.value)}
          />
          {refusal && (
            <Notice kind="error" live>
              {why(refusal)}
            </Notice>
          )}
          {error && <ErrorCard title={t`Versturen lukte niet`} error={error} />}
          <Button type="submit" pending={confirm.isPending} wide>
            <Trans>Bevestig</Trans>
          </Button>
        </form>
      </Card>
      <p className="alb-soft">
        <Trans>Niets gekregen? Kijk ook bij de ongewenste mail. Een mail kan een paar minuten duren.</Trans>
      </p>
      <Row gap={12}>
        <Button
          kind="secondary"
          pending={again.isPending}
          onClick={() => {
            confirm.reset();
            again.mutate(signUp);
          }}
        >
          <Trans>Stuur een nieuwe code</Trans>
        </Button>
        <Button kind="quiet" onClick={onBack}>
          <Trans>Begin opnieuw</Trans>
        </Button>
      </Row>
    </Stack>
  );
}
