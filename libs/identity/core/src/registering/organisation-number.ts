import type { OrganisationKind } from '../domain/roles';

/** What can be let in; the academy itself is there. */
export type RegisteredKind = Exclude<OrganisationKind, 'academy'>;

/** In the order in which they are named. */
export const registeredKinds = ['school', 'company', 'board'] as const satisfies readonly RegisteredKind[];

export type NumberProblem = 'NumberMissing' | 'NumberOfOtherForm';

/** A number as it is kept: capitals, and nothing between its signs. */
export const organisationNumberOf = (typed: string): string => typed.replace(/[\s.-]/g, '').toUpperCase();

/**
 * The form under which the country knows them. A company has eight digits of the Chamber of Commerce (KvK); a school two
 * digits and two letters (BRIN), with two more digits for one of its places; a board five digits, or eight of the
 * Chamber. None of them has a digit that checks the others: only its form can be looked at here.
 */
const forms: Record<RegisteredKind, RegExp> = {
  company: /^\d{8}$/,
  school: /^\d{2}[A-Z]{2}(\d{2})?$/,
  board: /^(\d{5}|\d{8})$/,
};

/** What is wrong with a number in the spelling of `organisationNumberOf`. */
export function numberProblem(kind: RegisteredKind, number: string): NumberProblem | undefined {
  if (number === '') return 'NumberMissing';
  return forms[kind].test(number) ? undefined : 'NumberOfOtherForm';
}
