/** Far longer than anything takes on a busy machine: a test waits for what it waits for, and fails on nothing else. */
const DEADLINE_MS = 120_000;

/** Asks again until there is an answer, or says after the deadline what went wrong last. */
export async function eventually<T>(ask: () => Promise<T> | T, deadlineMs = DEADLINE_MS): Promise<T> {
  const end = Date.now() + deadlineMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
