import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource } from 'typeorm';

/** What is known while one request, or one job, is worked on. */
export interface RequestScope {
  readonly id: string;
  readonly answers: Map<DataSource, Map<string, Answer>>;
}

export interface Answer {
  readonly rows: Promise<readonly unknown[]>;
  readonly askedAt: number;
}

const storage = new AsyncLocalStorage<RequestScope>();

/** Runs work under the id of the click that asked for it, so that logs, events and jobs carry it. */
export const withRequestId = <T>(id: string, work: () => T): T => storage.run({ id, answers: new Map() }, work);

/** The request, or job, that is worked on; undefined where nobody requested anything. */
export const currentRequest = (): RequestScope | undefined => storage.getStore();

export const currentRequestId = (): string | undefined => currentRequest()?.id;
