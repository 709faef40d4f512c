/** Lets a few in at a time. */
export interface SignInLine {
  /** Settles when it is the turn of this place, with how to leave; with undefined where too many wait. */
  enter(place: string): Promise<(() => void) | undefined>;
}

export interface SignInBusy {
  readonly kind: 'SignInBusy';
  readonly retryAfterSeconds: number;
}

const BUSY_SECONDS = 5;

/** Does what is slow on purpose when it is the turn of this place, and leaves the line whatever comes of it. */
export async function inLine<T>(line: SignInLine, place: string, work: () => Promise<T>): Promise<T | SignInBusy> {
  const leave = await line.enter(place);
  if (!leave) return { kind: 'SignInBusy', retryAfterSeconds: BUSY_SECONDS };
  try {
    return await work();
  } finally {
    leave();
  }
}
