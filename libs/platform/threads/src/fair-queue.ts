/** Waiting items, each another one, whose askers take turns: one item of each, then the next of each. */
export class FairQueue<Item> {
  /** Each asker's own line; the asker whose turn it is comes first. */
  private readonly lines = new Map<string, Set<Item>>();
  private count = 0;

  get length(): number {
    return this.count;
  }

  lengthOf(asker: string): number {
    return this.lines.get(asker)?.size ?? 0;
  }

  add(asker: string, item: Item): void {
    const line = this.lines.get(asker) ?? new Set();
    this.lines.set(asker, line.add(item));
    this.count += 1;
  }

  /** The next item; its asker's others wait until every other asker had a turn. */
  take(): Item | undefined {
    const [first] = this.lines;
    if (!first) return undefined;
    const [asker, line] = first;
    const [item] = line;
    this.lines.delete(asker);
    if (line.size > 1) this.lines.set(asker, line);
    line.delete(item as Item);
    this.count -= 1;
    return item;
  }

  /** Takes an item out of the line, where it still waits. */
  remove(asker: string, item: Item): void {
    const line = this.lines.get(asker);
    if (!line?.delete(item)) return;
    this.count -= 1;
    if (line.size === 0) this.lines.delete(asker);
  }
}
