/** Asks again until there is an answer, or says after the deadline what went wrong last. */
export async function eventually<T>(ask: () => Promise<T> | T, deadlineMs = 10_000): Promise<T> {
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
