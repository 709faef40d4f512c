import {
  LONGEST_LIST,
  MOST_INVITED,
  type InviteProblem,
  type ListFault,
  type ListLine,
  type ListProblem,
} from '@academy/identity/core';
import type { Fault } from '@academy/kernel';

const problems: Record<ListProblem | InviteProblem['kind'], string> = {
  AddressUnreadable: 'the e-mail address cannot be read; write it as name@school.nl',
  RoleUnknown: 'there is no such role; write for instance staff, author or trainer',
  RoleNotGivenHere: 'this organisation does not give this role',
  FactorUnreadable: 'the factor cannot be read; write 0.8 or 80%, or leave it empty',
  FactorOutOfRange: 'the factor is part of a full week: above 0, and 1 at most',
  UntilUnreadable: 'the last day cannot be read; write 2027-07-31 or 31-7-2027, or leave it empty',
  EndsBeforeItBegins: 'the last day is before today',
  TwiceInList: 'the same address and role stand on a line before',
  MailboxWaits: 'many invitations went to this address a short while ago; try again later',
  QuoteBroken: 'a quote is not closed',
  CellsTooMany: 'there are more cells than the first line names; quote a cell with a comma, such as "0,8"',
};

/** Such as `line 3 (ada@voorbeeld.nl, boss): there is no such role; ...`. */
export const sayLine = (
  { line, typed }: Pick<ListLine, 'line' | 'typed'>,
  faults: readonly Fault<{ readonly kind: keyof typeof problems }>[],
): string => {
  const what = Object.values(typed).filter((cell) => cell !== '');
  return `line ${line} (${what.join(', ')}): ${faults.map(({ problem }) => problems[problem.kind]).join('; ')}.`;
};

export function sayListFault(fault: ListFault): string {
  switch (fault.kind) {
    case 'ListTooLong':
      return `too big; ${LONGEST_LIST / 1_024} kB at most. Is it a CSV file?`;
    case 'ListEmpty':
      return 'nobody in it; the first line names the columns, and below it stands one person on each line.';
    case 'ColumnMissing':
      return `the first line names no column "${fault.column}".`;
    case 'ColumnTwice':
      return `the first line names the column "${fault.column}" twice.`;
    case 'TooManyPeople':
      return `more than ${MOST_INVITED} people; divide them over more files.`;
  }
}
