import type { AccountId, TeacherId } from './actor';

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
