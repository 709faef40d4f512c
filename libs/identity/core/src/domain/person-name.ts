const LONGEST_NAME = 100;

/** Letters of any script with their marks, digits, and what stands between the parts of a name. */
const shape = /^[\p{L}\p{M}\p{N}'’‘.,()\- ]*$/u;

export type NameProblem = 'NameMissing' | 'NameTooLong' | 'NameUnreadable';

/** A name as it is kept: one space between its parts. */
export const personNameOf = (typed: string): string => typed.normalize('NFC').trim().replace(/ +/g, ' ');

/** What is wrong with a name in the spelling of `personNameOf`. It is said to others, so it holds no line end and no address. */
export function nameProblem(name: string): NameProblem | undefined {
  if (!/\p{L}/u.test(name)) return name === '' ? 'NameMissing' : 'NameUnreadable';
  if (name.length > LONGEST_NAME) return 'NameTooLong';
  return shape.test(name) ? undefined : 'NameUnreadable';
}
