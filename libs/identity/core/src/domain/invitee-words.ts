import type { Role } from '@academy/contracts/identity';
import { isDay, type Day } from '@academy/kernel';

export const inviteeColumns = ['email', 'role', 'factor', 'until'] as const;
export type InviteeColumn = (typeof inviteeColumns)[number];

/** How columns are headed, in either language; the first is the one that is named to people. */
const columnWords: Record<InviteeColumn, readonly string[]> = {
  email: ['email', 'e-mail', 'e-mailadres', 'emailadres', 'mailadres', 'mail', 'e-mail address', 'email address'],
  role: ['role', 'rol'],
  factor: ['factor', 'werktijdfactor', 'aanstelling', 'fte'],
  until: ['until', 'tot en met', 'tot', 't/m', 'einddatum', 'laatste dag', 'end date', 'last day'],
};

/** How roles are called in a list: as on the screens, and as in the schema. Who only works somewhere is often called by their trade. */
const roleWords: Record<Role, readonly string[]> = {
  staff: ['staff', 'medewerker', 'docent', 'leraar', 'teacher'],
  author: ['author', 'auteur'],
  trainer: ['trainer'],
  mentor: ['mentor'],
  manager: ['manager', 'leidinggevende'],
  approver: ['approver', 'geeft akkoord', 'gives approval'],
  owner: ['owner', 'eigenaar'],
  curator: ['curator'],
  assessor: ['assessor'],
  admin: ['admin', 'beheerder', 'administrator'],
};

const byWord = <Name extends string>(words: Record<Name, readonly string[]>): ReadonlyMap<string, Name> =>
  new Map((Object.keys(words) as Name[]).flatMap((name) => words[name].map((word) => [word, name] as const)));

const [columns, roles] = [byWord(columnWords), byWord(roleWords)];
const plain = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

export const columnOf = (head: string): InviteeColumn | undefined => columns.get(plain(head));
export const roleOf = (word: string): Role | undefined => roles.get(plain(word));

/** A part of a week such as `0,8`, `0.8` or `80%`; null where nothing is said, undefined where it cannot be read. */
export function factorOf(text: string): number | null | undefined {
  if (text === '') return null;
  const [, amount, percent] = /^(\d{1,3}(?:[.,]\d{1,6})?)\s?(%?)$/.exec(text) ?? [];
  if (amount === undefined) return undefined;
  const number = Number(amount.replace(',', '.'));
  return percent === '%' ? number / 100 : number;
}

export const factorProblem = (text: string): 'FactorUnreadable' | undefined =>
  factorOf(text) === undefined ? 'FactorUnreadable' : undefined;

/** A day such as `2027-07-31` or `31-7-2027`; null where nothing is said, undefined where it cannot be read. */
export function dayIn(text: string): Day | null | undefined {
  if (text === '') return null;
  const [, dayOfMonth = '', month = '', year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}
