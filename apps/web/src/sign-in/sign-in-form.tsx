import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { Button, ErrorSummary, TextField } from '@academy/ui';

export interface Credentials {
  email: string;
  password: string;
}

const fields = ['email', 'password'] as const;

function givenIn(form: HTMLFormElement): Credentials {
  const data = new FormData(form);
  const textOf = (name: (typeof fields)[number]) => {
    const typed = data.get(name);
    return typeof typed === 'string' ? typed : '';
  };
  return { email: textOf('email').trim(), password: textOf('password') };
}

/** Two fields, looked at by hand: a library for forms would be a twentieth of all that comes before one can sign in. */
export function SignInForm({ pending, onSubmit }: { pending: boolean; onSubmit: (given: Credentials) => void }) {
  const { t } = useLingui();
  const [attempt, setAttempt] = useState(0);
  const [given, setGiven] = useState<Credentials>();
  const wrong = given && {
    email: emailProblem(given.email),
    password: given.password === '' ? t`Vul je wachtwoord in` : undefined,
  };

  function emailProblem(email: string): string | undefined {
    if (email === '') return t`Vul je e-mailadres in`;
    return /^\S+@\S+$/.test(email) ? undefined : t`Schrijf je e-mailadres als naam@school.nl`;
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const now = givenIn(event.currentTarget);
    setAttempt(attempt + 1);
    setGiven(now);
    if (!emailProblem(now.email) && now.password !== '') onSubmit(now);
  }

  const faults = fields.flatMap((field) => {
    const message = wrong?.[field];
    return message ? [{ field, message }] : [];
  });
  return (
    <form
      className="alb-form"
      noValidate
      onSubmit={send}
      // Once it was sent, a fault goes as soon as it is mended.
      onInput={({ currentTarget }) => given && setGiven(givenIn(currentTarget))}
    >
      <ErrorSummary attempt={attempt} faults={faults} />
      <TextField
        id="email"
        name="email"
        label={t`E-mailadres`}
        type="email"
        autoComplete="username"
        error={wrong?.email}
      />
      <TextField
        id="password"
        name="password"
        label={t`Wachtwoord`}
        type="password"
        autoComplete="current-password"
        error={wrong?.password}
      />
      <Button type="submit" pending={pending} wide>
        <Trans>Log in</Trans>
      </Button>
    </form>
  );
}
