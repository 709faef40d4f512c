import type { AllWork } from '@academy/operations/core';
import { failingDeliveries, HearerDiscovery, workNow, type DeskNow, type FailingAsked } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What is done in the background, as Postgres knows it. */
@Injectable()
export class ReadWork {
  constructor(
    private readonly database: DataSource,
    private readonly discovery: HearerDiscovery,
  ) {}

  /** All of it, also the kinds of which there is nothing now. */
  async all(): Promise<AllWork> {
    return workOf(await workNow(this.database), [...this.discovery.find().keys()]);
  }

  failing(asked: FailingAsked) {
    return failingDeliveries(this.database, asked);
  }
}

const timeOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

function workOf(
  { now, hearers, failing, workers, workerSeenAt, untold, lastDoneAt }: DeskNow,
  names: string[],
): AllWork {
  const nothing = { waiting: 0, failing: 0, oldest: null, doneLastHour: 0 };
  const all = [...new Set([...names, ...hearers.map(({ hearer }) => hearer)])].sort();
  return {
    now: new Date(now),
    kinds: all.map((name) => {
      const { hearer: _, ...counts } = hearers.find(({ hearer }) => hearer === name) ?? { hearer: name, ...nothing };
      return { name, ...counts, oldest: timeOf(counts.oldest) };
    }),
    failing: failing.map(({ hearer: name, kind, count, since }) => ({ name, kind, count, since: new Date(since) })),
    workers: workers.map((one) => ({ ...one, queueAwaySince: timeOf(one.queueAwaySince) })),
    ...{ workerSeenAt: timeOf(workerSeenAt), lastDoneAt: timeOf(lastDoneAt) },
    untold: { count: untold.count, oldest: timeOf(untold.oldest) },
  };
}
