import type { AccountId, TeacherId } from './actor';

/** How to address someone. */
export interface Contact {
  readonly accountId: AccountId;
  readonly name: string;
  readonly email: string;
  readonly language: 'nl' | 'en';
}

/** The question that other contexts may ask about people. */
export abstract class People {
  abstract ofTeachers(teacherIds: readonly TeacherId[]): Promise<ReadonlyMap<TeacherId, Contact>>;
}
