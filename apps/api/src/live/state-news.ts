import type { News } from './recent-news';

/** That something everyone sees is in another state, where no event tells it: the offer after an import, or its seats. */
export class StateNews {
  private seen: unknown;
  private changes = 0;

  constructor(
    private readonly type: string,
    private readonly stateNow: () => Promise<unknown>,
  ) {}

  /** The same piece of news until the state changes. */
  async now(): Promise<News> {
    const state = await this.stateNow();
    if (state !== this.seen) this.changes += 1;
    this.seen = state;
    return { key: `${this.type}/${this.changes}`, type: this.type, teacherId: null };
  }
}
