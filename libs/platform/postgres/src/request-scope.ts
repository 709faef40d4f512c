import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource } from 'typeorm';

/** A person for whom statements are asked: the rows of a table with row security are theirs alone. */
export interface ActingPerson {
  readonly accountId: string;
  readonly teacherId: string | null;
}

/** For whom statements are asked: a person, or an organisation that has rows of its own. */
export type Acting = ActingPerson | { readonly organisationId: string };

/** What is known while one request, or one job, is worked on. */
export interface RequestScope {
  readonly id: string;
  readonly answers: Map<DataSource, Map<string, Answer>>;
  /** Once it is known who asks; `everyone` where rows of others were asked for by name. */
  acting: Acting | 'everyone' | undefined;
}

export interface Answer {
  readonly rows: Promise<readonly unknown[]>;
  readonly askedAt: number;
}

const storage = new AsyncLocalStorage<RequestScope>();

/** Runs work under the id of the click that asked for it, so that logs, events and jobs carry it. */
export const withRequestId = <T>(id: string, work: () => T): T =>
  storage.run({ id, answers: new Map(), acting: undefined }, work);

/** The request, or job, that is worked on; undefined where nobody requested anything. */
export const currentRequest = (): RequestScope | undefined => storage.getStore();

export const currentRequestId = (): string | undefined => currentRequest()?.id;

/** Part of the same request, asked for someone else than the rest of it. */
export const within = <T>(acting: RequestScope['acting'], work: () => T): T => {
  const { id = '', answers = new Map<DataSource, Map<string, Answer>>() } = currentRequest() ?? {};
  return storage.run({ id, answers, acting }, work);
};
