import type { Answered } from './ledger';
import type { EnrolmentRow } from './rows';

interface Arrived extends EnrolmentRow {
  readonly askedAt: number;
  readonly answeredAt: number;
}

/**
 * Who came after somebody and stands before them: with a seat while the other waits, or earlier in the queue. Whether somebody came
 * after is known where they asked when the other was answered already; of two who asked at once, either may be the first.
 */
export function outOfOrder(answers: readonly Answered[], enrolments: readonly EnrolmentRow[]): string[] {
  const byId = new Map(enrolments.map((row) => [row.id, row]));
  const arrived = answers.flatMap(({ enrolmentIds, askedAt, answeredAt }): Arrived[] => {
    const [id] = enrolmentIds;
    const row = id === undefined ? undefined : byId.get(id);
    return row && answeredAt !== null ? [{ ...row, askedAt, answeredAt }] : [];
  });
  const byEdition = new Map<string, Arrived[]>();
  for (const one of arrived) byEdition.set(one.editionId, [...(byEdition.get(one.editionId) ?? []), one]);
  return [...byEdition.values()].flatMap(inEdition);
}

function inEdition(people: readonly Arrived[]): string[] {
  const seated = people.filter(({ state }) => state === 'enrolled' || state === 'completed');
  const waiting = people.filter(({ state }) => state === 'queued');
  return waiting.flatMap((one) => {
    const overtaken = seated.find(({ askedAt }) => askedAt > one.answeredAt);
    const ahead = waiting.find(({ askedAt, turn }) => askedAt > one.answeredAt && (turn ?? 0) < (one.turn ?? 0));
    return [
      ...(overtaken ? [`${one.id} waits for ${one.editionId}, and ${overtaken.id}, who came later, has a seat`] : []),
      ...(ahead ? [`${one.id} waits for ${one.editionId} behind ${ahead.id}, who came later`] : []),
    ];
  });
}
