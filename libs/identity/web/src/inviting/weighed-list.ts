import type { InviteEffect } from '@academy/gql';
import type { Invitee as ReadInvitee, InviteProblem, ListLine, ListProblem } from '@academy/identity/core';
import type { Invitee, WeighedLine } from './api';

/** A line of a file, with what sending it does or all that is wrong in it. */
export interface WeighedInvitee extends Pick<ListLine, 'line' | 'typed'> {
  readonly invitee: ReadInvitee | undefined;
  readonly effect: InviteEffect | undefined;
  readonly problems: readonly (ListProblem | InviteProblem['kind'])[];
}

/** As a file was read, before the academy is asked. */
export const asRead = (lines: readonly ListLine[]): readonly WeighedInvitee[] =>
  lines.map(({ line, typed, invitee, faults }) => ({
    ...{ line, typed, invitee, effect: undefined },
    problems: faults.map(({ problem }) => problem.kind),
  }));

export const isRight = ({ invitee, problems }: WeighedInvitee): boolean =>
  invitee !== undefined && problems.length === 0;

/** Those that may be sent, as they are asked; how a role is spelled outside is told by the schema. */
export const peopleIn = (lines: readonly WeighedInvitee[]): Invitee[] =>
  lines.flatMap((line) =>
    line.invitee && isRight(line)
      ? [{ ...line.invitee, role: line.invitee.role.toUpperCase() as Invitee['role'] }]
      : [],
  );

/** With what the academy said of those that were asked, in their order. */
export function withAnswers(
  lines: readonly WeighedInvitee[],
  answers: readonly WeighedLine[],
): readonly WeighedInvitee[] {
  const left = [...answers];
  return lines.map((line) => {
    const answer = isRight(line) ? left.shift() : undefined;
    if (!answer) return line;
    const problems = answer.faults.map(({ problem }) => problem as InviteProblem['kind']);
    return { ...line, effect: answer.effect, problems };
  });
}
