import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import {
  addressProblem,
  factorOf,
  factorProblem,
  mailAddressOf,
  type InviteProblem,
  type ListProblem,
} from '@academy/identity/core';
import type { Language, Role } from '@academy/gql';
import { Button, Card, ErrorCard, ErrorSummary, Notice, Select, TextField, useLocale, useToast } from '@academy/ui';
import { useInviteProblems, useInvitingRefusals } from '../refusals/use-inviting-refusals';
import { useRoleHints, useRoleNames } from '../words/use-role-names';
import { LanguageSelect } from './language-select';
import { useInviting } from './use-inviting';

const blank = { email: '', role: '' as Role | '', factor: '', until: '' };
type Typed = typeof blank;
type Problem = ListProblem | InviteProblem['kind'] | 'RoleMissing';
type Problems = Partial<Record<keyof Typed, Problem | undefined>>;

/** The rules that need no asking. */
const problemsOf = ({ email, role, factor }: Typed): Problems => ({
  email: addressProblem(mailAddressOf(email)),
  role: role === '' ? 'RoleMissing' : undefined,
  factor: factorProblem(factor.trim()),
});

/** One person, by their address. */
export function InviteForm({ roles }: { roles: readonly Role[] }) {
  const { t } = useLingui();
  const toast = useToast();
  const words: Record<Problem, string> = { ...useInviteProblems(), RoleMissing: t`Kies een rol.` };
  const why = useInvitingRefusals();
  const [roleName, roleHint] = [useRoleNames(), useRoleHints()];
  const locale = useLocale();
  const [typed, setTyped] = useState<Typed>(blank);
  const [language, setLanguage] = useState<Language>(locale === 'en' ? 'EN' : 'NL');
  const [problems, setProblems] = useState<Problems>({});
  const [attempt, setAttempt] = useState(0);
  const fail = (found: Problems) => {
    setProblems(found);
    setAttempt((before) => before + 1);
  };
  const invite = useInviting((answer, { people }) => {
    if (answer.__typename === 'InvitationsWeighed') {
      const faults = answer.lines[0]?.faults ?? [];
      return fail(Object.fromEntries(faults.map(({ field, problem }) => [field, problem])));
    }
    if (answer.__typename !== 'InvitationsSent') return;
    setTyped(blank);
    toast(t`Uitgenodigd: ${people[0]?.email ?? ''}`);
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(typed);
    if (Object.values(found).some(Boolean)) return fail(found);
    setProblems({});
    const { email, role, factor, until } = typed;
    if (role === '' || invite.isPending) return;
    const person = { email: mailAddressOf(email), role, factor: factorOf(factor.trim()) ?? null, until: until || null };
    invite.mutate({ people: [person], language });
  };
  const field = (name: 'email' | 'factor' | 'until') => ({
    id: `invite-${name}`,
    error: problems[name] && words[problems[name]],
    value: typed[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setTyped((before) => ({ ...before, [name]: currentTarget.value })),
  });
  const faults = Object.entries(problems).flatMap(([name, problem]) =>
    problem ? [{ field: `invite-${name}`, message: words[problem] }] : [],
  );
  const answer = invite.data;
  const refusal = (answer?.__typename === 'TooManyMails' || answer?.__typename === 'NotAllowed') && answer;
  return (
    <Card>
      <form className="alb-form" noValidate onSubmit={send}>
        <ErrorSummary attempt={attempt} faults={faults} />
        <TextField label={t`E-mailadres`} type="email" autoComplete="off" {...field('email')} />
        <Select
          id="invite-role"
          label={t`Rol`}
          placeholder={t`Kies een rol`}
          options={roles.map((one) => ({ value: one, label: roleName(one) }))}
          hint={typed.role === '' ? undefined : roleHint(typed.role)}
          error={problems.role && words[problems.role]}
          value={typed.role}
          onChange={({ currentTarget }) =>
            setTyped((before) => ({ ...before, role: currentTarget.value as Role | '' }))
          }
        />
        <TextField
          label={t`Deel van een volle week`}
          hint={t`Zoals 0,8 of 80%.`}
          inputMode="decimal"
          optional
          {...field('factor')}
        />
        <TextField label={t`Tot en met`} type="date" optional {...field('until')} />
        <LanguageSelect value={language} onChange={setLanguage} />
        {refusal && (
          <Notice kind="error" live>
            {why(refusal)}
          </Notice>
        )}
        {invite.error && <ErrorCard title={t`Versturen lukte niet`} error={invite.error} />}
        <Button type="submit" pending={invite.isPending}>
          <Trans>Nodig uit</Trans>
        </Button>
      </form>
    </Card>
  );
}
