export const LONGEST_PASSKEY_NAME = 60;

/** How many passkeys someone has at most. */
export const MOST_PASSKEYS = 20;

export type PasskeyNameProblem = 'PasskeyNameMissing' | 'PasskeyNameTooLong';

/** What is wrong with how someone calls a passkey, without spaces around it. */
export function passkeyNameProblem(name: string): PasskeyNameProblem | undefined {
  if (name === '') return 'PasskeyNameMissing';
  return [...name].length > LONGEST_PASSKEY_NAME ? 'PasskeyNameTooLong' : undefined;
}
