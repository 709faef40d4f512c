import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { appCodeOf, recoveryCodeOf } from '@academy/identity/core';
import { Button, Card, ErrorCard, Row, Stack, TextField } from '@academy/ui';
import type { Entered } from '../joining/api';
import { giveCode } from './api';
import { CodeField } from './code-field';
import { RefusalNotice } from './refusal-notice';

interface GiveCodeProps {
  /** What of theirs can be shown; a recovery code always can. */
  ways: { readonly hasCodeApp: boolean; readonly hasPasskey: boolean };
  /** The button that asks for a passkey. */
  passkey: ReactNode;
  onEntered: (me: Entered) => void;
  /** To the password again. */
  onBack: () => void;
}

/** The second step of signing in: the code of an app, or a recovery code. */
export function GiveCode({ ways, passkey, onEntered, onBack }: GiveCodeProps) {
  const { t } = useLingui();
  const [isRecovery, setRecovery] = useState(!ways.hasCodeApp);
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const give = useMutation({
    mutationFn: giveCode,
    onSuccess: (answer) => answer.__typename === 'SignedIn' && onEntered(answer.me),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const isCode = (isRecovery ? recoveryCodeOf(code) : appCodeOf(code)) !== undefined;
    setMissing(!isCode);
    if (isCode && !give.isPending) give.mutate(code);
  };
  const refusal = give.data && give.data.__typename !== 'SignedIn' && give.data;
  const field = {
    id: 'code',
    value: code,
    autoFocus: true,
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => setCode(currentTarget.value),
  };
  const other = () => {
    setRecovery(!isRecovery);
    setCode('');
    setMissing(false);
    give.reset();
  };
  return (
    <Stack gap={16}>
      {ways.hasPasskey && passkey}
      <Card>
        <form className="alb-form" noValidate onSubmit={send}>
          {isRecovery ? (
            <TextField
              key="recovery"
              {...field}
              label={t`Herstelcode`}
              hint={t`Zoals 2f8k-9mnp-03qt-x7vz. Elke code werkt één keer.`}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              error={missing ? t`Vul een herstelcode van zestien tekens in.` : undefined}
            />
          ) : (
            <CodeField key="app" {...field} error={missing ? t`Vul de zes cijfers uit je app in.` : undefined} />
          )}
          {refusal && <RefusalNotice refusal={refusal} />}
          {give.error && <ErrorCard title={t`Inloggen lukte niet`} error={give.error} />}
          <Button type="submit" pending={give.isPending} wide>
            <Trans>Log in</Trans>
          </Button>
        </form>
      </Card>
      <Row gap={12}>
        {ways.hasCodeApp && (
          <Button kind="secondary" small onClick={other}>
            {isRecovery ? <Trans>Gebruik een code uit je app</Trans> : <Trans>Gebruik een herstelcode</Trans>}
          </Button>
        )}
        <Button kind="quiet" small onClick={onBack}>
          <Trans>Begin opnieuw</Trans>
        </Button>
      </Row>
    </Stack>
  );
}
