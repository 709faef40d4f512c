import type { AccountId, OrganisationId } from '@academy/contracts/identity';
import type { Fault, Id } from '@academy/kernel';
import { textProblem, tidyText } from '@academy/kernel';
import { organisationNameProblem, type OrganisationNameProblem } from './organisation-name';
import { numberProblem, type NumberProblem, type RegisteredKind } from './organisation-number';

export type RegistrationId = Id<'Registration'>;

/** What the academy made of a registration. */
export type RegistrationDecision =
  | { readonly kind: 'admitted'; readonly organisationId: OrganisationId }
  /** The organisation was here already. */
  | { readonly kind: 'known'; readonly organisationId: OrganisationId }
  | { readonly kind: 'refused'; readonly reason: string };

/** What someone says of the organisation that they register. */
export interface RegistrationFacts {
  readonly name: string;
  readonly kind: RegisteredKind;
  readonly number: string;
  /** Who they are there, and how that can be found out. */
  readonly note: string;
}

/** An organisation that someone asks the academy to let in. */
export interface Registration extends RegistrationFacts {
  readonly id: RegistrationId;
  readonly askedBy: AccountId;
  readonly askedAt: Date;
  /** Null while it waits. */
  readonly decision: RegistrationDecision | null;
}

export const registrationLimits = { longestText: 1_000, mostOpen: 3 } as const;

export type RegistrationProblem = OrganisationNameProblem | NumberProblem | 'NoteMissing' | 'NoteTooLong';

/** Words as they are kept; undefined where there are none, or more than are read. */
export function textOf(typed: string): string | undefined {
  const text = tidyText(typed);
  return textProblem(text, { longest: registrationLimits.longestText, lines: 'many' }) ? undefined : text;
}

const noteProblem = (note: string): 'NoteMissing' | 'NoteTooLong' | undefined => {
  if (textOf(note) !== undefined) return undefined;
  return tidyText(note).length > registrationLimits.longestText ? 'NoteTooLong' : 'NoteMissing';
};

/** What is wrong with what someone says of an organisation; nothing where it can be looked at. */
export function registrationFaults({ name, kind, number, note }: RegistrationFacts) {
  const problems = {
    name: organisationNameProblem(name),
    number: numberProblem(kind, number),
    note: noteProblem(note),
  };
  return Object.entries(problems).flatMap(([field, problem]): Fault<{ readonly kind: RegistrationProblem }>[] =>
    problem ? [{ path: [field], problem: { kind: problem } }] : [],
  );
}

/** The id of an organisation that is let in: what its addresses say, and like no other, since its number is not. */
export function organisationIdOf({ name, number }: Pick<RegistrationFacts, 'name' | 'number'>): OrganisationId {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return [...words, number.toLowerCase()].join('-').slice(-80).replace(/^-/, '');
}
