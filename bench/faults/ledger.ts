import type { Wish } from './plan';

/** What a person was told of a wish, and when it was asked and answered for the first time, in milliseconds. */
export interface Answered {
  readonly wish: Wish;
  readonly askedAt: number;
  answeredAt: number | null;
  /** Every enrolment that an answer named: one, or something is doubled. */
  readonly enrolmentIds: Set<string>;
  /** Whether an answer said that there is a seat. */
  hasSeat: boolean;
  /** Whether it was asked to be taken back, and whether that was acknowledged. */
  withdrawal: 'none' | 'asked' | 'acknowledged';
  /** Parts of which an answer said that they are done. */
  readonly parts: Set<string>;
}

/** All that people were told: what they were not told may or may not have happened, and what they were told must be so. */
export class Ledger {
  private readonly wishes = new Map<number, Answered>();
  private readonly seats = new Map<string, number>();
  private readonly strange: string[] = [];

  asked(wish: Wish, at: number): void {
    if (this.wishes.has(wish.nth)) return;
    this.wishes.set(wish.nth, {
      ...{ wish, askedAt: at, answeredAt: null, enrolmentIds: new Set(), hasSeat: false },
      ...{ withdrawal: 'none', parts: new Set() },
    });
  }

  received(wish: Wish, enrolmentId: string, at: number): void {
    const answered = this.of(wish);
    answered.answeredAt ??= at;
    answered.enrolmentIds.add(enrolmentId);
  }

  seated(wish: Wish): void {
    this.of(wish).hasSeat = true;
  }

  withdraws(wish: Wish): void {
    const answered = this.of(wish);
    if (answered.withdrawal === 'none') answered.withdrawal = 'asked';
  }

  withdrew(wish: Wish): void {
    this.of(wish).withdrawal = 'acknowledged';
  }

  learned(wish: Wish, part: string): void {
    this.of(wish).parts.add(part);
  }

  /** An edition has so many seats: its publisher was told that it has. */
  raised(seats: Readonly<Record<string, number>>): void {
    for (const [editionId, now] of Object.entries(seats)) this.seats.set(editionId, now);
  }

  /** What nothing that was asked can be answered with. */
  surprised(what: string): void {
    this.strange.push(what);
  }

  get surprises(): readonly string[] {
    return this.strange;
  }

  get answers(): readonly Answered[] {
    return [...this.wishes.values()].filter(({ answeredAt }) => answeredAt !== null);
  }

  get raises(): ReadonlyMap<string, number> {
    return this.seats;
  }

  private of(wish: Wish): Answered {
    const answered = this.wishes.get(wish.nth);
    if (!answered) throw new Error(`Wish ${wish.nth} was answered before it was asked`);
    return answered;
  }
}
