import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { LONGEST_PASSKEY_NAME } from '@academy/identity/core';
import { Button, Card, ErrorCard, Notice, Row, TextField, useToast } from '@academy/ui';
import { accountQuery } from '../own-account/api';
import { PasswordField } from '../joining/password-field';
import { RefusalNotice } from '../second-step/refusal-notice';
import { addPasskey, startPasskey } from './api';

interface AddPasskeyFormProps {
  /** With recovery codes, where they were drawn with it. */
  onAdded: (recoveryCodes: readonly string[] | null) => void;
  onLeave: () => void;
}

/** The password, then the device, then the academy; the code for devices is fetched for who gets here. */
async function add(given: { name: string; password: string }) {
  const asked = await startPasskey(given);
  if (asked.__typename !== 'PasskeyAsked') return asked;
  const { makePasskey } = await import('./device');
  const made = await makePasskey(asked.options);
  return made.__typename === 'answered' ? addPasskey(made.answer) : made;
}

/** A name, the password, and what the device asks. */
export function AddPasskeyForm({ onAdded, onLeave }: AddPasskeyFormProps) {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  const [given, setGiven] = useState({ name: '', password: '' });
  const [tried, setTried] = useState(false);
  const adding = useMutation({
    mutationFn: add,
    onSuccess: async (answer) => {
      if (answer.__typename !== 'PasskeyAdded') return;
      cache.setQueryData(accountQuery.queryKey, answer.account);
      toast(t`Je passkey is toegevoegd`);
      onAdded(answer.recoveryCodes ?? null);
      // They may do more from now on.
      await cache.invalidateQueries({ queryKey: ['me'] });
    },
  });
  const { name, password } = given;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() && password && !adding.isPending) adding.mutate({ name: name.trim(), password });
  };
  const answer = adding.data;
  return (
    <Card>
      <form className="alb-form" noValidate onSubmit={send}>
        <TextField
          id="passkey-name"
          label={t`Hoe noem je deze passkey?`}
          hint={t`Zoals de naam van je apparaat: laptop van school.`}
          maxLength={LONGEST_PASSKEY_NAME}
          error={tried && !name.trim() ? t`Geef je passkey een naam, zoals die van je apparaat.` : undefined}
          value={name}
          onChange={({ currentTarget }) => setGiven({ ...given, name: currentTarget.value })}
        />
        <PasswordField
          id="passkey-password"
          label={t`Je wachtwoord`}
          autoComplete="current-password"
          error={tried && !password ? t`Vul je wachtwoord in` : undefined}
          value={password}
          onChange={({ currentTarget }) => setGiven({ ...given, password: currentTarget.value })}
        />
        {answer && <WhyNot answer={answer} />}
        {adding.error && <ErrorCard title={t`Dit lukte niet`} error={adding.error} />}
        <Row gap={12}>
          <Button type="submit" pending={adding.isPending}>
            <Trans>Ga verder op je apparaat</Trans>
          </Button>
          <Button kind="secondary" onClick={onLeave}>
            <Trans>Terug</Trans>
          </Button>
        </Row>
      </form>
    </Card>
  );
}

/** Where the academy asked for none, the device made none, or it is not taken. */
function WhyNot({ answer }: { answer: Awaited<ReturnType<typeof add>> }) {
  switch (answer.__typename) {
    case 'PasskeyAdded':
      return null;
    case 'had':
      return (
        <Notice kind="warning" live>
          <Trans>Dit apparaat heeft al een passkey voor je account. Die kun je gewoon gebruiken.</Trans>
        </Notice>
      );
    case 'left':
      return (
        <Notice kind="warning" live>
          <Trans>Er is geen passkey gemaakt. Probeer het opnieuw als je dat wel wilt.</Trans>
        </Notice>
      );
    default:
      return <RefusalNotice refusal={answer} />;
  }
}
