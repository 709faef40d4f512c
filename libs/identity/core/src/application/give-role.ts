import type { AccountId, Actor, OrganisationId } from '@academy/contracts/identity';
import type { Clock, Fault } from '@academy/kernel';
import { membershipFaults, type MembershipProblem, type MembershipTerms } from '../domain/membership-rules';
import { may } from './may';
import type { MembershipStore } from './membership-store';
import { noteOfRole } from './noting';

export type GiveRoleOutcome =
  | { readonly kind: 'RoleGiven' }
  | { readonly kind: 'NoColleague' }
  | { readonly kind: 'InvalidInput'; readonly faults: readonly Fault<MembershipProblem>[] }
  | { readonly kind: 'NotAllowed' };

interface Given extends Omit<MembershipTerms, 'from'> {
  readonly actor: Actor;
  readonly organisationId: OrganisationId;
  readonly accountId: AccountId;
}

/** Gives someone who works at an organisation a role there from today on, or agrees on other terms for one that they have. */
export class GiveRole {
  constructor(
    private readonly store: MembershipStore,
    private readonly clock: Clock,
  ) {}

  /** An organisation that is not there answers as one that is another's. */
  async execute({ actor, organisationId, accountId, ...given }: Given): Promise<GiveRoleOutcome> {
    const today = this.clock.today();
    const organisation = await this.store.organisation(organisationId, today);
    if (!organisation || !may.administer(actor, organisation)) return { kind: 'NotAllowed' };
    const terms = { ...given, from: today };
    const faults = membershipFaults(terms, organisation.kind);
    if (faults.length > 0) return { kind: 'InvalidInput', faults };
    if (!(await this.store.knows(accountId, organisationId))) return { kind: 'NoColleague' };
    const note = noteOfRole('ROLE_GIVEN', actor.accountId, { accountId, organisationId, role: terms.role });
    await this.store.agree(accountId, organisationId, terms, note);
    return { kind: 'RoleGiven' };
  }
}
