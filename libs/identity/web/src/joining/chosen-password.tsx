import { useLingui } from '@lingui/react/macro';
import { passwordProblem, SHORTEST_PASSWORD, type SignUpProblem } from '@academy/identity/core';
import { useSignUpProblems } from '../refusals/use-joining-refusals';
import { PasswordField } from './password-field';

type PasswordFieldProps = Parameters<typeof PasswordField>[0];

/** What holds whoever chooses it, and what is guessed, the academy tells. */
export const nobodyGuesses = { isGuessed: () => false };

/** What is wrong with a password before anything is sent, where it is not known here whose it is. */
export const chosenPasswordProblem = (password: string) =>
  passwordProblem(password, { name: '', email: '' }, nobodyGuesses);

/** A password that is chosen, with what makes a good one. */
export function ChosenPasswordField({
  problem,
  ...field
}: Omit<PasswordFieldProps, 'hint'> & { problem?: SignUpProblem }) {
  const { t } = useLingui();
  const problems = useSignUpProblems();
  return (
    <PasswordField
      {...field}
      hint={t`Ten minste ${SHORTEST_PASSWORD} tekens. Drie losse woorden zijn sterk en goed te onthouden.`}
      autoComplete="new-password"
      error={problem && problems[problem]}
    />
  );
}
