import type { AccountId, OrganisationId } from './actor';

/** The question where people work today. */
export abstract class WhereTheyWork {
  /** By account, by the names of the organisations; who works nowhere is not in it. */
  abstract of(
    accountIds: readonly AccountId[],
  ): Promise<ReadonlyMap<AccountId, readonly { readonly id: OrganisationId; readonly name: string }[]>>;
}
