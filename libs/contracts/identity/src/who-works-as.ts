import type { AccountId, OrganisationId, Role } from './actor';

/** Someone who is something at an organisation. */
export interface WorksAs {
  readonly accountId: AccountId;
  readonly organisationId: OrganisationId;
}

/** The question who is something today. */
export abstract class WhoWorksAs {
  /** Everyone with this role at one of these organisations, or anywhere when none are named; once for each place. */
  abstract of(role: Role, at?: readonly OrganisationId[]): Promise<readonly WorksAs[]>;
}
