/** A sentence of three words is longer; shorter ones are guessed. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;
/** A part of a name as short as this is in too many words to mean anything. */
const MEANS_SOMETHING = 4;

export type PasswordProblem = 'PasswordTooShort' | 'PasswordTooLong' | 'PasswordHoldsYou' | 'PasswordGuessed';

/** Whose password it is: what others know of them, and try first. */
export interface Known {
  readonly name: string;
  readonly email: string;
}

/** Tells which passwords are the first that anyone tries. */
export interface GuessedPasswords {
  /** `about` are words that belong to the person. */
  isGuessed(password: string, about: readonly string[]): boolean;
}

/** What is wrong with a password that someone chooses. What a long one costs to look at is nobody's to choose. */
export function passwordProblem(
  password: string,
  whose: Known,
  guessed: GuessedPasswords,
): PasswordProblem | undefined {
  const characters = [...password].length;
  if (characters < SHORTEST_PASSWORD) return 'PasswordTooShort';
  if (characters > LONGEST_PASSWORD) return 'PasswordTooLong';
  const about = wordsOf(whose);
  if (about.some((word) => plain(password).includes(word))) return 'PasswordHoldsYou';
  return guessed.isGuessed(password, about) ? 'PasswordGuessed' : undefined;
}

/** The parts of a name, and what stands before the @ of an address, whole and in parts. */
function wordsOf({ name, email }: Known): string[] {
  const [mailbox = ''] = plain(email).split('@');
  return [...plain(name).split(/[^\p{L}\p{N}]+/u), mailbox, ...mailbox.split(/[^\p{L}\p{N}]+/u)].filter(
    (word) => word.length >= MEANS_SOMETHING,
  );
}

/** Without capitals and accents, which nobody who guesses leaves untried. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
