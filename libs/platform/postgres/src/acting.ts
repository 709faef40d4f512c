import { currentRequest, within, type Acting, type ActingPerson } from './request-scope';

/** The setting that row security reads: the account, the teacher, whether rows of others were asked for, and the organisation. */
export const SETTING = 'academy.acting';

/** From here on this request is asked for this person. Said where a request is found to be somebody's, and nowhere else. */
export function actsFor({ accountId, teacherId }: ActingPerson): void {
  const request = currentRequest();
  if (request) request.acting = { accountId, teacherId };
}

/**
 * Does work for someone, such as a test that asks a store without a request; or for an organisation, where what is asked is its
 * own. Whether who asks may have that is decided before anything is answered.
 */
export const actingFor = <T>(acting: Acting, work: () => T): T => within(acting, work);

/**
 * Does work that takes rows of others, once it was decided that whoever asks may have what comes of it. Kept small: what is done
 * in it has only its own conditions to tell people apart.
 */
export const withRowsOfOthers = <T>(work: () => T): T => within('everyone', work);

/**
 * A part of a statement of its own that writes, outside of a transaction: it sets for whom, in that statement, and is called
 * `acting`. What is written is taken from it (`INSERT … SELECT … FROM acting`), so that it is set before a policy is asked; were it
 * ever otherwise, nothing would be written. `parameter` is where the statement has `actingValue`, such as `$4`.
 */
export const actingSet = (parameter: string): string =>
  `acting AS MATERIALIZED (
    SELECT CASE WHEN ${parameter}::text IS NOT NULL THEN set_config('${SETTING}', ${parameter}::text, true) END)`;

/** What `actingSet` sets: null where nobody acts. */
export const actingValue = (): string | null => actingNow() ?? null;

const ID = /^[0-9a-f-]{36}$/i;
/** Ids of organisations are of whoever imports them. */
const ORGANISATION = /^[^\p{C}',\\]{1,200}$/u;

/** The setting for what is asked now; undefined where nobody asks, so that no row of anyone is seen. */
export function actingNow(): string | undefined {
  const acting = currentRequest()?.acting;
  if (acting === undefined) return undefined;
  if (acting === 'everyone') return ',,everyone';
  if ('organisationId' in acting) {
    // Who asks names it, so that it may be anything: of an id that no organisation has there are no rows either.
    return ORGANISATION.test(acting.organisationId) ? `,,,${acting.organisationId}` : undefined;
  }
  const ids = [acting.accountId, acting.teacherId ?? ''];
  // It stands in the text of a statement: whatever is no id never gets there.
  if (ids.some((id) => id !== '' && !ID.test(id))) throw new Error('Whoever acts has an id that is none');
  return `${ids.join()},`;
}
