import { Trans, useLingui } from '@lingui/react/macro';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { Button, ErrorSummary, TextField } from '@academy/ui';

export interface Credentials {
  email: string;
  password: string;
}

export function SignInForm({ pending, onSubmit }: { pending: boolean; onSubmit: (given: Credentials) => void }) {
  const { t } = useLingui();
  const credentials = z.object({
    email: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, t`Vul je e-mailadres in`),
        z.regex(/^$|^\S+@\S+$/, t`Schrijf je e-mailadres als naam@school.nl`),
      ),
    password: z.string().check(z.minLength(1, t`Vul je wachtwoord in`)),
  });
  const { register, handleSubmit, formState } = useForm<Credentials>({
    resolver: zodResolver(credentials),
    shouldFocusError: false,
  });
  const { errors, submitCount } = formState;
  const faults = (['email', 'password'] as const).flatMap((field) => {
    const message = errors[field]?.message;
    return message ? [{ field, message }] : [];
  });
  return (
    <form className="alb-form" noValidate onSubmit={(event) => void handleSubmit(onSubmit)(event)}>
      <ErrorSummary attempt={submitCount} faults={faults} />
      <TextField
        id="email"
        label={t`E-mailadres`}
        type="email"
        autoComplete="username"
        error={errors.email?.message}
        {...register('email')}
      />
      <TextField
        id="password"
        label={t`Wachtwoord`}
        type="password"
        autoComplete="current-password"
        error={errors.password?.message}
        {...register('password')}
      />
      <Button type="submit" pending={pending} wide>
        <Trans>Log in</Trans>
      </Button>
    </form>
  );
}
