import type { Role } from '@academy/contracts/identity';
import type { Day, Fault } from '@academy/kernel';
import type { Invitation } from './invitation';
import { isJustMailed, mailboxWaits, type MailsOfADay } from './invitation-mails';
import { addressProblem, type AddressProblem } from './mail-address';
import { membershipFaults, type MembershipProblem } from './membership-rules';
import type { OrganisationKind } from './roles';

/** Who is to be asked to be what. */
export interface Invitee {
  /** In the spelling of `mailAddressOf`. */
  readonly email: string;
  readonly role: Role;
  readonly factor: number | null;
  readonly until: Day | null;
}

export type InviteProblem =
  | { readonly kind: AddressProblem }
  | MembershipProblem
  /** The same address and role stand on a line before. */
  | { readonly kind: 'TwiceInList' }
  /** So many invitations went to this address that another has to wait. */
  | { readonly kind: 'MailboxWaits' };

/** What would be done for one line: a first mail, another, or none, since the same was mailed a moment ago. */
export interface InviteLine {
  readonly effect: 'new' | 'again' | 'justMailed';
  /** Nothing where it may be sent. */
  readonly faults: readonly Fault<InviteProblem>[];
}

/** What is known when a list is weighed. Nothing of it tells whether an address has an account. */
export interface InviteFacts {
  readonly organisation: OrganisationKind;
  readonly before: readonly Invitation[];
  readonly mailedTo: ReadonlyMap<string, MailsOfADay>;
  readonly now: Date;
  readonly today: Day;
}

export const sameInvitation = (one: Pick<Invitee, 'email' | 'role'>) => `${one.role} ${one.email}`;

/** What would happen line by line, in the order of the lines. */
export function weighLines(people: readonly Invitee[], facts: InviteFacts): readonly InviteLine[] {
  const before = new Map(facts.before.map((one) => [sameInvitation(one), one]));
  const seen = new Set<string>();
  return people.map((invitee) => {
    const key = sameInvitation(invitee);
    const isTwice = seen.has(key);
    seen.add(key);
    return weigh(invitee, before.get(key), isTwice, facts);
  });
}

function weigh(
  invitee: Invitee,
  before: Invitation | undefined,
  isTwice: boolean,
  { organisation, mailedTo, now, today }: InviteFacts,
): InviteLine {
  const address = addressProblem(invitee.email);
  const effect = !before ? 'new' : isSameAgain(invitee, before, now) ? 'justMailed' : 'again';
  const waits = effect !== 'justMailed' && mailboxWaits(mailedTo.get(invitee.email), now) > 0;
  return {
    effect,
    faults: [
      ...(address ? [{ path: ['email'], problem: { kind: address } }] : []),
      ...membershipFaults({ ...invitee, from: today }, organisation),
      ...(isTwice ? [{ path: ['email'], problem: { kind: 'TwiceInList' as const } }] : []),
      ...(waits ? [{ path: ['email'], problem: { kind: 'MailboxWaits' as const } }] : []),
    ],
  };
}

const isSameAgain = ({ factor, until }: Invitee, before: Invitation, now: Date): boolean =>
  before.answer === null && before.factor === factor && before.until === until && isJustMailed(before.mailedAt, now);
