import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { addressChangeProblem, mailAddressOf, type AddressChangeProblem } from '@academy/identity/core';
import { Button, Card, ErrorCard, Notice, Row, TextField, useToast } from '@academy/ui';
import { PasswordField } from '../joining/password-field';
import { accountQuery } from '../own-account/api';
import { useAddressProblems, useAddressRefusals } from '../refusals/use-address-refusals';
import { askAddressChange } from './api';

interface AskAddressFormProps {
  /** The address of now. */
  email: string;
  onAsked: () => void;
  onLeave: () => void;
}

/** The new address, by the password: whoever finds an open screen has none. */
export function AskAddressForm({ email: now, onAsked, onLeave }: AskAddressFormProps) {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  const why = useAddressRefusals();
  const problems = useAddressProblems();
  const [given, setGiven] = useState({ email: '', password: '' });
  const [problem, setProblem] = useState<AddressChangeProblem>();
  const [missing, setMissing] = useState(false);
  const asking = useMutation({
    mutationFn: askAddressChange,
    onSuccess: (answer) => {
      if (answer.__typename === 'InvalidInput') setProblem(answer.faults[0]?.problem as AddressChangeProblem);
      if (answer.__typename !== 'AddressChangeAsked') return;
      cache.setQueryData(accountQuery.queryKey, answer.account);
      toast(t`Er gaan twee mails naar je toe`);
      onAsked();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const found = addressChangeProblem(mailAddressOf(given.email), now);
    setProblem(found);
    setMissing(given.password === '');
    if (!found && given.password !== '' && !asking.isPending) asking.mutate(given);
  };
  const answer = asking.data;
  const refusal =
    answer && answer.__typename !== 'AddressChangeAsked' && answer.__typename !== 'InvalidInput' ? answer : undefined;
  return (
    <Card>
      <form className="alb-form" noValidate onSubmit={send}>
        <TextField
          id="new-address"
          type="email"
          label={t`Nieuw e-mailadres`}
          hint={t`Je krijgt een mail op je adres van nu en op het nieuwe. In beide zeg je ja.`}
          autoComplete="email"
          error={problem && problems[problem]}
          value={given.email}
          onChange={({ currentTarget }) => setGiven({ ...given, email: currentTarget.value })}
        />
        <PasswordField
          id="address-password"
          label={t`Je wachtwoord`}
          autoComplete="current-password"
          error={missing ? t`Vul je wachtwoord in` : undefined}
          value={given.password}
          onChange={({ currentTarget }) => setGiven({ ...given, password: currentTarget.value })}
        />
        {refusal && <Notice kind="error" live title={why(refusal)} />}
        {asking.error && <ErrorCard title={t`Dit lukte niet`} error={asking.error} />}
        <Row gap={12}>
          <Button type="submit" pending={asking.isPending}>
            <Trans>Stuur de twee mails</Trans>
          </Button>
          <Button kind="secondary" onClick={onLeave}>
            <Trans>Terug</Trans>
          </Button>
        </Row>
      </form>
    </Card>
  );
}
