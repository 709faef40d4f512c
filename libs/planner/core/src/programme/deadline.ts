/** Tells milliseconds that only go up, from any beginning. */
export type Stopwatch = () => number;

/** The moment at which an answer must be there, however it is found. */
export class Deadline {
  private constructor(
    private readonly now: Stopwatch,
    private readonly at: number,
  ) {}

  static in(milliseconds: number, now: Stopwatch): Deadline {
    return new Deadline(now, now() + milliseconds);
  }

  /** Not positive once the moment is there. */
  get millisecondsLeft(): number {
    return this.at - this.now();
  }

  get isPast(): boolean {
    return this.millisecondsLeft <= 0;
  }

  /** A moment so much sooner. */
  sooner(milliseconds: number): Deadline {
    return new Deadline(this.now, this.at - milliseconds);
  }
}
