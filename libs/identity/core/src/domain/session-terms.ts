const HOUR = 3_600_000;

/** Hours that a session lasts. */
const SESSION_HOURS = 12;
/** Days after which whoever goes on shows anew who they are. */
const SHOWN_DAYS = 7;

/** A session, by when its person last showed who they are and when it ends. */
interface SessionTerms {
  readonly enteredAt: Date;
  readonly expiresAt: Date;
}

/** When a session ends that begins now. */
export const sessionEnd = (now: Date): Date => new Date(now.getTime() + SESSION_HOURS * HOUR);

/** Until when one would go on that goes on now; undefined of one that is over, or gains nothing by it. */
export function goesOnUntil({ enteredAt, expiresAt }: SessionTerms, now: Date): Date | undefined {
  const last = new Date(enteredAt.getTime() + SHOWN_DAYS * 24 * HOUR);
  const until = last < sessionEnd(now) ? last : sessionEnd(now);
  return expiresAt > now && until > expiresAt ? until : undefined;
}
