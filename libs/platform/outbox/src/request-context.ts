import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Runs work under the id of the click that asked for it, so that logs, events and jobs carry it. */
export const withRequestId = <T>(requestId: string, work: () => T): T => storage.run(requestId, work);

export const currentRequestId = (): string | undefined => storage.getStore();
