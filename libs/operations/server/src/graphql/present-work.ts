import {
  aboutOf,
  nextTry,
  running,
  standingOf,
  type AllWork,
  type TryAgainOutcome,
  type WorkId,
} from '@academy/operations/core';
import { isUuid } from '@academy/platform/graphql';
import type { FailingAsked, FailingDelivery } from '@academy/platform/outbox';
import { t } from '@lingui/core/macro';

export function presentDesk(work: AllWork) {
  const { now: at, kinds, failing, workers, untold } = work;
  return {
    __typename: 'WorkDesk' as const,
    ...{ at, standing: standingOf(work), workers: workers.length },
    kinds: kinds.map(({ waiting, ...kind }) => {
      // Workers say every few seconds what they are at, so that it may be done already.
      const atWork = Math.min(running(workers, kind.name), waiting + kind.failing);
      return { ...kind, waiting: Math.max(0, waiting - atWork), running: atWork };
    }),
    failing: failing.map(({ kind: reason, ...one }) => ({ ...one, reason })),
    ...{ untold: untold.count, oldestUntold: untold.oldest },
  };
}

/** `items` may have one more than `first`. */
export function presentItems(items: readonly FailingDelivery[], first: number, { workers, now }: AllWork) {
  const shown = items.slice(0, first);
  const edges = shown.map((one) => ({ cursor: cursorOf(one), node: presentItem(one, workers[0]?.terms, now) }));
  const pageInfo = { hasNextPage: items.length > first, endCursor: edges.at(-1)?.cursor ?? null };
  return { __typename: 'FailingItems' as const, edges, pageInfo };
}

function presentItem(one: FailingDelivery, terms: AllWork['workers'][number]['terms'] | undefined, now: Date) {
  const { eventId, hearer: name, type: event, payload, failure: error, failures, sends } = one;
  const occurredAt = new Date(one.occurredAt);
  const times = { nextAt: timeOf(one.nextAt), sentAt: timeOf(one.sentAt), againAt: timeOf(one.againAt) };
  const next = nextTry({ name, occurredAt, sends, ...times }, terms, now);
  return {
    ...{ id: `${eventId}/${name}`, name, event, error, toldAt: occurredAt, about: aboutOf(payload) },
    // Of what failed before that was counted, how often it was sent.
    ...{ failures: Math.max(failures, 1), since: new Date(one.failingSince), failedAt: timeOf(one.failedAt) },
    ...{ next: next.kind, nextAt: next.at },
  };
}

const timeOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

const cursorOf = ({ failingSince, eventId }: FailingDelivery): string =>
  Buffer.from(`${failingSince} ${eventId}`).toString('base64url');

/** A cursor that was not given here begins at the beginning. */
export function readCursor(cursor: string | null | undefined): FailingAsked['after'] {
  const [since = '', eventId = ''] = Buffer.from(cursor ?? '', 'base64url')
    .toString()
    .split(' ');
  return isUuid(eventId) && !Number.isNaN(Date.parse(since)) ? { since, eventId } : undefined;
}

/** Undefined of what names no work. */
export function readWorkId(id: string): WorkId | undefined {
  const [eventId = '', name = '', ...more] = id.split('/');
  return isUuid(eventId) && name !== '' && more.length === 0 ? { eventId, name } : undefined;
}

type Refusal = Exclude<TryAgainOutcome, { kind: 'TryingAgain' | 'NotAllowed' }>;

export function presentRefusal({ kind }: Refusal) {
  const messages: Record<Refusal['kind'], string> = {
    WorkNotFound: t`Dit werk is er niet (meer).`,
    WorkDone: t`Dit werk is intussen gedaan.`,
  };
  return { __typename: kind, message: messages[kind] };
}
