import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useForm, type FieldErrors } from 'react-hook-form';
import {
  addressProblem,
  mailAddressOf,
  nameProblem,
  passwordProblem,
  personNameOf,
  type SignUpProblem,
} from '@academy/identity/core';
import { Button, ErrorCard, ErrorSummary, Notice, TextField, useIdempotencyKey } from '@academy/ui';
import { useJoiningRefusals, useSignUpProblems } from '../refusals/use-joining-refusals';
import { signUp } from './api';
import { ChosenPasswordField, nobodyGuesses } from './chosen-password';
import type { WaitingSignUp } from './kept-sign-up';

interface Asked {
  name: string;
  email: string;
  password: string;
}
const fields = ['name', 'email', 'password'] as const;

/** The rules of the academy itself, before anything is sent. */
function problemsOf({ name: typed, email: written, password }: Asked): Partial<Record<keyof Asked, SignUpProblem>> {
  const [name, email] = [personNameOf(typed), mailAddressOf(written)];
  return {
    name: nameProblem(name),
    email: addressProblem(email),
    password: passwordProblem(password, { name, email }, nobodyGuesses),
  };
}

export function SignUpForm({ onAsked }: { onAsked: (asked: WaitingSignUp) => void }) {
  const { t } = useLingui();
  const words = useSignUpProblems();
  const why = useJoiningRefusals('code');
  const keyOf = useIdempotencyKey();
  const { register, handleSubmit, setError, formState } = useForm<Asked>({
    shouldFocusError: false,
    resolver: (values) => {
      const errors = errorsOf(problemsOf(values));
      return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
    },
  });
  const errors = Object.fromEntries(
    fields.map((field) => [field, words[formState.errors[field]?.type as SignUpProblem]]),
  ) as Partial<Record<keyof Asked, string>>;
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: async (asked: Asked) => {
      const id = keyOf(asked);
      return { id, asked, answer: await signUp({ ...asked, signUp: id }) };
    },
    onSuccess: ({ id, asked, answer }) => {
      if (answer.__typename === 'CodeOnItsWay') return onAsked({ signUp: id, email: mailAddressOf(asked.email) });
      if (answer.__typename !== 'InvalidInput') return;
      for (const { field, problem } of answer.faults) setError(field as keyof Asked, { type: problem });
    },
  });
  const answer = data?.answer;
  const refusal = answer && answer.__typename !== 'CodeOnItsWay' && answer.__typename !== 'InvalidInput' && answer;
  const faults = fields.flatMap((field) => (errors[field] ? [{ field, message: errors[field] }] : []));
  return (
    <form
      className="alb-form"
      noValidate
      onSubmit={(event) => void handleSubmit((asked) => !isPending && mutate(asked))(event)}
    >
      <ErrorSummary attempt={formState.submitCount} faults={faults} />
      <TextField id="name" label={t`Naam`} autoComplete="name" error={errors.name} {...register('name')} />
      <TextField
        id="email"
        label={t`E-mailadres`}
        hint={t`Je krijgt een mail met een code. Je adres is alleen voor jou zichtbaar.`}
        type="email"
        autoComplete="username"
        error={errors.email}
        {...register('email')}
      />
      <ChosenPasswordField
        id="password"
        label={t`Kies een wachtwoord`}
        problem={formState.errors.password?.type as SignUpProblem | undefined}
        {...register('password')}
      />
      {refusal && (
        <Notice kind="error" live>
          {why(refusal)}
        </Notice>
      )}
      {error && <ErrorCard title={t`Versturen lukte niet`} error={error} />}
      <Button type="submit" pending={isPending} wide>
        <Trans>Maak mijn account</Trans>
      </Button>
    </form>
  );
}

const errorsOf = (problems: Partial<Record<keyof Asked, SignUpProblem>>): FieldErrors<Asked> =>
  Object.fromEntries(Object.entries(problems).flatMap(([field, type]) => (type ? [[field, { type }]] : [])));
