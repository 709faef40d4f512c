/** Rests between turns, each of which can be cut short. */
export class Rests {
  private readonly wakers = new Set<() => void>();
  private rung = false;

  /** Settles after so many milliseconds, or when everyone is woken; at once when the bell rang since the last rest. */
  rest(ms: number): Promise<void> {
    if (this.rung) {
      this.rung = false;
      return Promise.resolve();
    }
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

  /** Wakes whoever rests; where nobody does, the next rest is none, so that nothing that was told goes unseen. */
  ring(): void {
    if (this.wakers.size === 0) this.rung = true;
    this.wakeAll();
  }

  wakeAll(): void {
    for (const wake of this.wakers) wake();
  }
}
