import type { OrganisationId } from '@academy/contracts/identity';
import type { OrganisationKind } from '../domain/roles';
import { comparedName, isLikeName, type ComparedName } from './organisation-name';
import type { Registration } from './registration';

export interface ListedOrganisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Null where nobody said. */
  readonly number: string | null;
}

export interface WaitingRegistration {
  readonly registration: Registration;
  /** Organisations that it may well be, those with its number first; at most five. */
  readonly alike: readonly ListedOrganisation[];
  /** Others that wait, and may well be about the same organisation. */
  readonly alsoAsked: readonly Registration[];
}

const MOST_ALIKE = 5;

interface Compared<One> extends ComparedName {
  readonly one: One;
  readonly number: string | null;
}

const compared = <One extends { readonly name: string; readonly number: string | null }>(one: One): Compared<One> => ({
  ...comparedName(one.name),
  ...{ one, number: one.number },
});

/** The same number is the same organisation; a name that is alike may be. */
const mayBeSame = (one: Compared<Registration>, other: Compared<unknown>): boolean =>
  one.number === other.number || isLikeName(one, other);

/** Each that waits beside what it may be the same as; the academy itself is nobody's school or company. */
export function besideAlike(
  waiting: readonly Registration[],
  organisations: readonly ListedOrganisation[],
): WaitingRegistration[] {
  const registered = waiting.map(compared);
  const listed = organisations.filter(({ kind }) => kind !== 'academy').map(compared);
  return registered.map((registration) => ({
    registration: registration.one,
    alike: numberFirst(registration, listed),
    alsoAsked: registered
      .filter((other) => other !== registration && mayBeSame(registration, other))
      .map(({ one }) => one),
  }));
}

function numberFirst(registration: Compared<Registration>, listed: readonly Compared<ListedOrganisation>[]) {
  const alike = listed.filter((one) => mayBeSame(registration, one));
  const hasNumber = ({ number }: Compared<ListedOrganisation>) => number === registration.number;
  const ordered = [...alike.filter(hasNumber), ...alike.filter((one) => !hasNumber(one))];
  return ordered.slice(0, MOST_ALIKE).map(({ one }) => one);
}
