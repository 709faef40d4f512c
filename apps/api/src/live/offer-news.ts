import type { Catalogue } from '@academy/contracts/catalogue';
import type { News } from './recent-news';

/** An import is no event: that the offer changed is seen by its being another one. It is of interest to everyone. */
export class OfferNews {
  private seen: unknown;
  private changes = 0;

  constructor(private readonly catalogue: Pick<Catalogue, 'published'>) {}

  /** The same piece of news until the offer changes. */
  async now(): Promise<News> {
    const offer = await this.catalogue.published();
    if (offer !== this.seen) this.changes += 1;
    this.seen = offer;
    return { key: `offer/${this.changes}`, type: 'catalogue.changed', teacherId: null };
  }
}
