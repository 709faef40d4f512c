const SHORTEST_MS = 500;
const LONGEST_MS = 30_000;
/** Whoever stayed up this long has recovered. */
const RECOVERED_MS = 60_000;

/**
 * How long to wait before what died is started again: half a second, twice as long each time up to half a minute, for
 * ever. A part that keeps dying costs next to nothing, and is there again soon after what ails it is over.
 */
export class Pauses {
  private deaths = 0;

  /** Milliseconds to wait, for a part that was up for so many milliseconds before it died. */
  after(upMs: number): number {
    if (upMs >= RECOVERED_MS) this.deaths = 0;
    this.deaths += 1;
    return Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.min(this.deaths - 1, 16));
  }
}
