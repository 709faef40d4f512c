import type { Fault } from '@academy/kernel';
import { columnOf, dayIn, factorOf, factorProblem, inviteeColumns, roleOf, type InviteeColumn } from './invitee-words';
import { addressProblem, mailAddressOf, type AddressProblem } from './mail-address';
import type { Invitee } from './weigh-lines';

/** People in one list. */
export const MOST_INVITED = 500;
/** Characters of a list: a line of 500 people is hardly ever longer than a hundred. */
export const LONGEST_LIST = 65_536;

type Row = readonly string[];

/** Cuts CSV into rows and cells, as `parse` of Papa Parse does; `row` of an error counts from 0. */
export type CutIntoRows = (
  csv: string,
  how: { readonly delimiter: string; readonly newline: '\n' },
) => { readonly data: readonly Row[]; readonly errors: readonly { readonly row?: number }[] };

/** Why a list is none at all. */
export type ListFault =
  | { readonly kind: 'ListTooLong' }
  | { readonly kind: 'ListEmpty' }
  | { readonly kind: 'ColumnMissing'; readonly column: 'email' | 'role' }
  | { readonly kind: 'ColumnTwice'; readonly column: InviteeColumn }
  | { readonly kind: 'TooManyPeople' };

export type ListProblem =
  | AddressProblem
  | 'RoleUnknown'
  | 'FactorUnreadable'
  | 'UntilUnreadable'
  /** A quote that was opened and not closed, or closed where more follows. */
  | 'QuoteBroken'
  /** More cells than the first line has names for. */
  | 'CellsTooMany';

/** One line of a list. */
export interface ListLine {
  /** As an editor counts it, from 1. */
  readonly line: number;
  /** What stands there. */
  readonly typed: Readonly<Record<InviteeColumn, string>>;
  readonly faults: readonly Fault<{ readonly kind: ListProblem }>[];
  /** Undefined where something is wrong. */
  readonly invitee: Invitee | undefined;
}

export type ReadInvitees = { readonly kind: 'Read'; readonly lines: readonly ListLine[] } | ListFault;

/**
 * Reads who is to be invited from a CSV text: a first line with the names of the columns in either language, whichever order
 * and whatever others there are; commas, semicolons or tabs between cells. Never throws; of a line it names all that is wrong.
 */
export function readInvitees(text: string, cut: CutIntoRows): ReadInvitees {
  if (text.length > LONGEST_LIST) return { kind: 'ListTooLong' };
  const csv = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { data, errors } = cut(csv, { delimiter: delimiterOf(csv), newline: '\n' });
  const broken = new Set(errors.map(({ row }) => row));
  const [head, ...rows] = numbered(data, broken).filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!head) return { kind: 'ListEmpty' };
  const columns = head.cells.map(columnOf);
  const twice = inviteeColumns.find((name) => columns.indexOf(name) !== columns.lastIndexOf(name));
  if (twice) return { kind: 'ColumnTwice', column: twice };
  for (const column of ['email', 'role'] as const)
    if (!columns.includes(column)) return { kind: 'ColumnMissing', column };
  if (rows.length === 0) return { kind: 'ListEmpty' };
  if (rows.length > MOST_INVITED) return { kind: 'TooManyPeople' };
  return { kind: 'Read', lines: rows.map((row) => lineOf(row, columns)) };
}

/** What stands most often in the first line. */
function delimiterOf(csv: string): string {
  const [first = ''] = csv.trimStart().split('\n', 1);
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

interface NumberedRow {
  readonly line: number;
  readonly cells: Row;
  readonly isBroken: boolean;
}

/** A cell may hold line ends; none of ours does, so that it is one whose quote is closed too late. */
function numbered(data: readonly Row[], broken: ReadonlySet<number | undefined>): NumberedRow[] {
  let line = 1;
  return data.map((cells, at) => {
    const ends = cells.join('').split('\n').length - 1;
    const row = { line, cells: cells.map((cell) => cell.trim()), isBroken: broken.has(at) || ends > 0 };
    line += 1 + ends;
    return row;
  });
}

function lineOf({ line, cells, isBroken }: NumberedRow, columns: readonly (InviteeColumn | undefined)[]): ListLine {
  const at = (name: InviteeColumn) => cells[columns.indexOf(name)] ?? '';
  const typed = { email: at('email'), role: at('role'), factor: at('factor'), until: at('until') };
  const fault = (kind: ListProblem, ...path: string[]) => ({ line, typed, faults: [{ path, problem: { kind } }] });
  if (isBroken) return { ...fault('QuoteBroken'), invitee: undefined };
  if (cells.slice(columns.length).some((cell) => cell !== '')) return { ...fault('CellsTooMany'), invitee: undefined };
  const email = mailAddressOf(typed.email);
  const [role, factor, until] = [roleOf(typed.role), factorOf(typed.factor), dayIn(typed.until)];
  const problems: Record<InviteeColumn, ListProblem | undefined> = {
    email: addressProblem(email),
    role: role === undefined ? 'RoleUnknown' : undefined,
    factor: factorProblem(typed.factor),
    until: until === undefined ? 'UntilUnreadable' : undefined,
  };
  const faults = inviteeColumns.flatMap((name) => {
    const kind = problems[name];
    return kind ? [{ path: [name], problem: { kind } }] : [];
  });
  const isWhole = faults.length === 0 && role !== undefined && factor !== undefined && until !== undefined;
  return { line, typed, faults, invitee: isWhole ? { email, role, factor, until } : undefined };
}
