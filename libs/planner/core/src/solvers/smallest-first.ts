interface Sized<Item> {
  readonly size: number;
  readonly item: Item;
}

/** A queue that gives the smallest first; of equals, in no promised order. A binary heap. */
export class SmallestFirst<Item> {
  private readonly heap: Sized<Item>[] = [];

  add(size: number, item: Item): void {
    let at = this.heap.push({ size, item }) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.sizeAt(parent) <= size) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  take(): Sized<Item> | undefined {
    const [first] = this.heap;
    const last = this.heap.pop();
    if (last && this.heap.length > 0) {
      this.heap[0] = last;
      this.sink();
    }
    return first;
  }

  private sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const smaller = this.sizeAt(right) < this.sizeAt(left) ? right : left;
      if (this.sizeAt(smaller) >= this.sizeAt(at)) return;
      this.swap(at, smaller);
      at = smaller;
    }
  }

  private sizeAt(place: number): number {
    return this.heap[place]?.size ?? Infinity;
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b] as Sized<Item>, this.heap[a] as Sized<Item>];
  }
}
