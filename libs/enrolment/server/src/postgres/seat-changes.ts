import type { DataSource } from 'typeorm';

/** A change is seen when it is committed, which is later than when it is written: so long is looked back, seconds. */
const WINDOW = 10;
/** Milliseconds between two looks at all seats, for what took longer from its writing to its end, such as an import. */
const ALL_EVERY = 5_000;

/**
 * Whether the seats of any edition are others than they were: whoever gets or gives back a seat, joins a queue or leaves one,
 * raises the revision of its edition. What changed lately is found by an index, so asking costs what happened, and not what there is.
 */
export class SeatChanges {
  private known = new Map<string, number>();
  private changes = 0;
  private sum: string | undefined;
  private summedAt = -Infinity;

  constructor(
    private readonly database: Pick<DataSource, 'query'>,
    private readonly options: { readonly allEveryMs?: number } = {},
  ) {}

  /** Another text as soon as one of them is another. */
  async state(): Promise<string> {
    const isTime = performance.now() - this.summedAt >= (this.options.allEveryMs ?? ALL_EVERY);
    const [lately, sum] = await Promise.all([this.lately(), isTime ? this.all() : this.sum]);
    const isOther = lately.some(({ id, revision }) => this.known.get(id) !== revision);
    // A look at all seats sees what was found lately too: then one change is told twice, and none not at all.
    if (isOther || (isTime && sum !== this.sum)) this.changes += 1;
    if (isTime) this.summedAt = performance.now();
    this.known = new Map(lately.map(({ id, revision }) => [id, revision]));
    this.sum = sum;
    return String(this.changes);
  }

  private lately(): Promise<{ id: string; revision: number }[]> {
    return this.database.query(
      `SELECT edition_id AS id, revision FROM enrolment.edition_seats
        WHERE changed_at >= clock_timestamp() - make_interval(secs => $1)`,
      [WINDOW],
    );
  }

  private async all(): Promise<string | undefined> {
    const [row]: { sum: string }[] = await this.database.query(
      `SELECT coalesce(sum(revision), 0)::text AS sum FROM enrolment.edition_seats`,
    );
    return row?.sum;
  }
}
