/** Rests between turns, each of which can be cut short. */
export class Rests {
  private readonly wakers = new Set<() => void>();

  /** Settles after so many milliseconds, or when everyone is woken. */
  rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.wakers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.wakers.add(wake);
    });
  }

  wakeAll(): void {
    for (const wake of this.wakers) wake();
  }
}
