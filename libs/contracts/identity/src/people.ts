import type { AccountId, OrganisationId, TeacherId } from './actor';

/** How to address someone. */
export interface Contact {
  readonly accountId: AccountId;
  readonly name: string;
  readonly email: string;
  readonly language: 'nl' | 'en';
}

/** The questions that other contexts may ask about people. */
export abstract class People {
  abstract ofAccounts(accountIds: readonly AccountId[]): Promise<ReadonlyMap<AccountId, Contact>>;
  abstract ofTeachers(teacherIds: readonly TeacherId[]): Promise<ReadonlyMap<TeacherId, Contact>>;
}

export type OrganisationKind = 'academy' | 'company' | 'school' | 'board';

/** The questions that other contexts may ask about organisations that can be worked for. */
export abstract class OrganisationNames {
  /** Who is not known is not in it. */
  abstract of(ids: readonly OrganisationId[]): Promise<ReadonlyMap<OrganisationId, string>>;
  /** What an organisation is, as a transaction of whoever asks sees it. */
  abstract find(
    tx: unknown,
    id: OrganisationId,
  ): Promise<{ readonly name: string; readonly kind: OrganisationKind } | undefined>;
}
