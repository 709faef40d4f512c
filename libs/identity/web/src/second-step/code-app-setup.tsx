import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { appCodeOf } from '@academy/identity/core';
import { Button, Card, ErrorCard, Row, Stack } from '@academy/ui';
import { accountQuery } from '../own-account/api';
import { PasswordField } from '../joining/password-field';
import { confirmCodeApp, startCodeApp, type StartedApp } from './api';
import { CodeField } from './code-field';
import { QrSquare } from './qr-square';
import { RefusalNotice } from './refusal-notice';
import styles from './second-step.module.css';

interface CodeAppSetupProps {
  onOn: (recoveryCodes: readonly string[]) => void;
  onLeave: () => void;
}

/** The password, then the app, then its first code. */
export function CodeAppSetup({ onOn, onLeave }: CodeAppSetupProps) {
  const [app, setApp] = useState<StartedApp>();
  return (
    <Card>
      {app ? <Confirm app={app} onOn={onOn} onLeave={onLeave} /> : <Begin onStarted={setApp} onLeave={onLeave} />}
    </Card>
  );
}

function Begin({ onStarted, onLeave }: { onStarted: (app: StartedApp) => void; onLeave: () => void }) {
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const start = useMutation({
    mutationFn: startCodeApp,
    onSuccess: (answer) => answer.__typename === 'CodeAppStarted' && onStarted(answer),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(password === '');
    if (password !== '' && !start.isPending) start.mutate(password);
  };
  const refusal = start.data && start.data.__typename !== 'CodeAppStarted' && start.data;
  return (
    <form className="alb-form" noValidate onSubmit={send}>
      <p>
        <Trans>
          Je hebt een app nodig die codes maakt, zoals Aegis, 2FAS of Google Authenticator. Vul eerst je wachtwoord in.
        </Trans>
      </p>
      <PasswordField
        id="step-password"
        label={t`Je wachtwoord`}
        autoComplete="current-password"
        error={missing ? t`Vul je wachtwoord in` : undefined}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      {refusal && <RefusalNotice refusal={refusal} />}
      {start.error && <ErrorCard title={t`Dit lukte niet`} error={start.error} />}
      <Row gap={12}>
        <Button type="submit" pending={start.isPending}>
          <Trans>Ga verder</Trans>
        </Button>
        <Button kind="secondary" onClick={onLeave}>
          <Trans>Terug</Trans>
        </Button>
      </Row>
    </form>
  );
}

function Confirm({ app, onOn, onLeave }: CodeAppSetupProps & { app: StartedApp }) {
  const { t } = useLingui();
  const cache = useQueryClient();
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const confirm = useMutation({
    mutationFn: confirmCodeApp,
    onSuccess: async (answer) => {
      if (answer.__typename !== 'CodeAppOn') return;
      cache.setQueryData(accountQuery.queryKey, answer.account);
      onOn(answer.recoveryCodes);
      // They may do more from now on.
      await cache.invalidateQueries({ queryKey: ['me'] });
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const isCode = appCodeOf(code) !== undefined;
    setMissing(!isCode);
    if (isCode && !confirm.isPending) confirm.mutate(code);
  };
  const refusal = confirm.data && confirm.data.__typename !== 'CodeAppOn' && confirm.data;
  return (
    <form className="alb-form" noValidate onSubmit={send}>
      <Stack gap={12}>
        <p>
          <Trans>Open je app, kies om een account toe te voegen, en scan dit vierkant.</Trans>
        </p>
        <QrSquare {...app.qr} label={t`QR-code voor je app`} />
        <p>
          <Trans>
            Kun je niet scannen? Typ deze sleutel over: <SecretText secret={app.secret} />
          </Trans>
        </p>
        <p>
          <a href={app.link}>
            <Trans>Of open de app op dit apparaat</Trans>
          </a>
        </p>
      </Stack>
      <CodeField
        id="first-code"
        error={missing ? t`Vul de zes cijfers uit je app in.` : undefined}
        value={code}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
      />
      {refusal && <RefusalNotice refusal={refusal} />}
      {confirm.error && <ErrorCard title={t`Dit lukte niet`} error={confirm.error} />}
      <Row gap={12}>
        <Button type="submit" pending={confirm.isPending}>
          <Trans>Zet de codes aan</Trans>
        </Button>
        <Button kind="secondary" onClick={onLeave}>
          <Trans>Terug</Trans>
        </Button>
      </Row>
    </form>
  );
}

/** In groups of four, as one types it over. */
const SecretText = ({ secret }: { secret: string }) => (
  <b className={styles.secret} translate="no">
    {secret.replace(/(.{4})(?=.)/g, '$1 ')}
  </b>
);
