/** Keeps the latest so many that were asked for; what was asked for the longest ago makes room. */
export class Latest<Key, Value extends object> {
  /** Those that were asked for last are last. */
  private readonly kept = new Map<Key, Value>();

  constructor(private readonly most: number) {}

  get(key: Key): Value | undefined {
    const value = this.kept.get(key);
    if (value) this.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    this.kept.delete(key);
    this.kept.set(key, value);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
  }

  delete(key: Key): void {
    this.kept.delete(key);
  }
}
