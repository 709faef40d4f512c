import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { nameProblem, personNameOf, type SignUpProblem } from '@academy/identity/core';
import type { Language } from '@academy/gql';
import { Button, Card, ErrorCard, Section, Select, TextField, useToast, type Locale } from '@academy/ui';
import { useSignUpProblems } from '../refusals/use-joining-refusals';
import { accountQuery, type Account } from '../own-account/api';
import { changeAccount } from './api';

interface PersonPartProps {
  account: Account;
  onLanguage: (language: Locale) => void;
}

export function PersonPart({ account, onLanguage }: PersonPartProps) {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  const problems = useSignUpProblems();
  const [name, setName] = useState(account.name);
  const [language, setLanguage] = useState(account.language);
  const [problem, setProblem] = useState<SignUpProblem>();
  const save = useMutation({
    mutationFn: changeAccount,
    onSuccess: async (answer) => {
      if (answer.__typename === 'InvalidInput') return setProblem(answer.faults[0]?.problem as SignUpProblem);
      cache.setQueryData(accountQuery.queryKey, answer.account);
      setName(answer.account.name);
      onLanguage(answer.account.language === 'EN' ? 'en' : 'nl');
      await cache.invalidateQueries({ queryKey: ['me'] });
      toast(t`Je account is bewaard`);
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const found = nameProblem(personNameOf(name));
    setProblem(found);
    if (!found && !save.isPending) save.mutate({ name, language });
  };
  return (
    <Section title={t`Over jou`}>
      <Card>
        <form className="alb-form" noValidate onSubmit={send}>
          <TextField
            id="name"
            label={t`Naam`}
            autoComplete="name"
            error={problem && problems[problem]}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Select
            id="language"
            label={t`Taal`}
            hint={t`Van de schermen en van de mails die je krijgt.`}
            options={[
              { value: 'NL', label: t`Nederlands` },
              { value: 'EN', label: t`Engels` },
            ]}
            value={language}
            onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
          />
          {save.error && <ErrorCard title={t`Opslaan lukte niet`} error={save.error} />}
          <Button type="submit" pending={save.isPending}>
            <Trans>Bewaar</Trans>
          </Button>
        </form>
      </Card>
    </Section>
  );
}
