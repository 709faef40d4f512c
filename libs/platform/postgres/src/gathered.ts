interface Waiting<K, V> {
  readonly key: K;
  readonly tell: (found: V | undefined) => void;
  readonly fail: (fault: unknown) => void;
}

/** Most keys of one question. */
const MOST = 500;

/**
 * One question at a time: who asks while another is being answered waits for the next one, together with all others who
 * came meanwhile. Nothing is kept, so an answer is never older than its question; alone, one waits for nobody.
 */
export class Gathered<K, V> {
  private waiting: Waiting<K, V>[] = [];
  private asking = false;

  /** `find` answers what it found by key; what it throws is thrown at all whom it was asked for. */
  constructor(private readonly find: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>) {}

  ask(key: K): Promise<V | undefined> {
    return new Promise((tell, fail) => {
      this.waiting.push({ key, tell, fail });
      if (!this.asking) void this.answer();
    });
  }

  private async answer(): Promise<void> {
    this.asking = true;
    while (this.waiting.length > 0) {
      const asked = this.waiting.splice(0, MOST);
      try {
        const found = await this.find([...new Set(asked.map(({ key }) => key))]);
        for (const { key, tell } of asked) tell(found.get(key));
      } catch (fault) {
        for (const { fail } of asked) fail(fault);
      }
    }
    this.asking = false;
  }
}
