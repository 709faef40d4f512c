import type { Answered, Ledger } from './ledger';
import { PARTS } from './offer';
import { outOfOrder } from './order';
import type { Plan } from './plan';
import type { EditionRow, EnrolmentRow, Rows } from './rows';

export type FaultKind = 'lost' | 'doubled' | 'oversold' | 'stranded' | 'missingCertificates' | 'disordered';

/** Something that went wrong, in words that lead to the row. */
export interface Finding {
  readonly kind: FaultKind;
  readonly what: string;
}

const kinds = ['lost', 'doubled', 'oversold', 'stranded', 'missingCertificates', 'disordered'] as const;

/** How much of each kind was found. */
export function countOf(findings: readonly Finding[]): Readonly<Record<FaultKind, number>> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<FaultKind, number>;
  for (const { kind } of findings) counts[kind] += 1;
  return counts;
}

/** What people were told beside what the database says when everything has come to rest. */
export function compare(plan: Pick<Plan, 'editions'>, ledger: Ledger, rows: Rows): readonly Finding[] {
  const byId = new Map(rows.enrolments.map((row) => [row.id, row]));
  const done = new Set(rows.parts.map(({ enrolmentId, partId }) => `${enrolmentId} ${partId}`));
  const finding = (kind: FaultKind) => (what: string) => ({ kind, what });
  return [
    ...ledger.answers.flatMap((answered) => lostOf(answered, byId, done)).map(finding('lost')),
    ...ledger.surprises.map(finding('lost')),
    ...raisesLost(plan, ledger, rows.editions).map(finding('lost')),
    ...untold(rows).map(finding('lost')),
    ...rows.unheard.map((id) => finding('lost')(`${id} was told, and not everyone heard it`)),
    ...doubledIn(ledger.answers, rows).map(finding('doubled')),
    ...rows.editions.flatMap((edition) => oversold(edition, rows.enrolments)).map(finding('oversold')),
    ...rows.editions.flatMap((edition) => stranded(edition, rows.enrolments)).map(finding('stranded')),
    ...missing(rows).map(finding('missingCertificates')),
    ...outOfOrder(ledger.answers, rows.enrolments).map(finding('disordered')),
  ];
}

/** What of the answers to one wish is not so. */
function lostOf(answered: Answered, byId: ReadonlyMap<string, EnrolmentRow>, done: ReadonlySet<string>): string[] {
  const { wish, enrolmentIds, hasSeat, withdrawal, parts } = answered;
  return [...enrolmentIds].flatMap((id) => {
    const row = byId.get(id);
    if (row?.key !== wish.key || row.editionId !== wish.editionId)
      return [`enrolment ${id} was received, and is not there`];
    const wrong: string[] = [];
    const { state } = row;
    if (state === 'requested') wrong.push(`enrolment ${id} was received, and nobody decided on it`);
    if (withdrawal === 'acknowledged' && state !== 'withdrawn')
      wrong.push(`enrolment ${id} was taken back, and is ${state}`);
    if (withdrawal === 'none' && state === 'withdrawn') wrong.push(`enrolment ${id} was taken back by nobody`);
    if (state === 'refused') wrong.push(`enrolment ${id} was refused where nothing is asked`);
    if (hasSeat && state === 'queued') wrong.push(`enrolment ${id} had a seat, and waits`);
    for (const part of parts) if (!done.has(`${id} ${part}`)) wrong.push(`part ${part} of ${id} was done, and is not`);
    if (parts.has(PARTS.text) && parts.has(PARTS.quiz) && state !== 'completed')
      wrong.push(`all parts of ${id} were done, and it is ${state}`);
    return wrong;
  });
}

function raisesLost({ editions }: Pick<Plan, 'editions'>, { raises }: Ledger, rows: readonly EditionRow[]): string[] {
  const now = new Map(rows.map((row) => [row.id, row.seats]));
  return editions.flatMap(({ id, seats }) => {
    const told = raises.get(id) ?? seats;
    return now.get(id) === told ? [] : [`edition ${id} has ${now.get(id)} seats, and its publisher was told ${told}`];
  });
}

/** Certificates of which a profile, or their holder, does not know. */
function untold({ certificates, evidence, notices }: Rows): string[] {
  const proven = new Set(evidence.map(({ certificateId }) => certificateId));
  const noticed = new Set(notices.map(({ serial }) => serial));
  return certificates.flatMap(({ id, serial }) => [
    ...(proven.has(id) ? [] : [`certificate ${serial} is in no profile`]),
    ...(noticed.has(serial) ? [] : [`certificate ${serial} was told to nobody`]),
  ]);
}

function doubledIn(answers: readonly Answered[], rows: Rows): string[] {
  const twice = <T>(list: readonly T[], nameOf: (one: T) => string): string[] => {
    const seen = new Map<string, number>();
    for (const one of list) seen.set(nameOf(one), (seen.get(nameOf(one)) ?? 0) + 1);
    return [...seen].flatMap(([name, times]) => Array<string>(times - 1).fill(`${name} is there ${times} times`));
  };
  return [
    ...answers.flatMap(({ wish, enrolmentIds }) =>
      enrolmentIds.size > 1 ? [`wish ${wish.nth} was answered with ${[...enrolmentIds].join(' and ')}`] : [],
    ),
    ...twice(rows.enrolments, ({ teacherId, editionId }) => `an enrolment of ${teacherId} in ${editionId}`),
    ...twice(rows.certificates, ({ enrolmentId }) => `a certificate of ${enrolmentId}`),
    ...twice(rows.certificates, ({ serial }) => `certificate ${serial}`),
    ...twice(rows.attempts, ({ enrolmentId }) => `a quiz handed in of ${enrolmentId}`),
    ...twice(rows.evidence, ({ certificateId }) => `evidence of certificate ${certificateId}`),
    ...twice(rows.notices, ({ accountId, kind, moduleSlug }) => `notice ${kind} of ${moduleSlug} to ${accountId}`),
    ...twice(rows.news, ({ type, about }) => `news ${type} of ${about}`),
  ];
}

const seatedIn = (id: string, enrolments: readonly EnrolmentRow[]): number =>
  enrolments.filter(({ editionId, state }) => editionId === id && (state === 'enrolled' || state === 'completed'))
    .length;

const waitingIn = (id: string, enrolments: readonly EnrolmentRow[]): number =>
  enrolments.filter(({ editionId, state }) => editionId === id && state === 'queued').length;

/** One for each seat too many, and one for each by which the counter is not what the rows are. */
function oversold({ id, seats, taken, elsewhere }: EditionRow, enrolments: readonly EnrolmentRow[]): string[] {
  const given = seatedIn(id, enrolments) + elsewhere;
  const tooMany = Math.max(0, given - seats);
  const miscounted = Math.abs(taken - given);
  return [
    ...Array<string>(tooMany).fill(`edition ${id} has ${seats} seats, and ${given} are given away`),
    ...Array<string>(miscounted).fill(`edition ${id} says that ${taken} seats are taken, and ${given} are`),
  ];
}

/** One for each seat that is free beside somebody who waits. */
function stranded({ id, seats, elsewhere, waiting }: EditionRow, enrolments: readonly EnrolmentRow[]): string[] {
  const queued = waitingIn(id, enrolments);
  const free = Math.max(0, seats - elsewhere - seatedIn(id, enrolments));
  return [
    ...Array<string>(Math.min(free, queued)).fill(`edition ${id} has ${free} seats free, and ${queued} wait`),
    ...Array<string>(Math.abs(waiting - queued)).fill(`edition ${id} says that ${waiting} wait, and ${queued} do`),
  ];
}

function missing({ enrolments, certificates }: Rows): string[] {
  const awarded = new Set(certificates.map(({ enrolmentId }) => enrolmentId));
  return enrolments
    .filter(({ id, state }) => state === 'completed' && !awarded.has(id))
    .map(({ id }) => `enrolment ${id} is completed, and has no certificate`);
}
