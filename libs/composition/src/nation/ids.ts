import type { Day, Dice, Id } from '@academy/kernel';

/** Ids of version 7 out of dice: in the order of making, as those that the academy gives, and the same for the same seed. */
export class SeededIds {
  private readonly began: number;
  private made = 0;

  constructor(
    on: Day,
    private readonly dice: Dice,
  ) {
    this.began = Date.parse(on);
  }

  next<Of extends string>(): Id<Of> {
    this.made += 1;
    const time = (this.began + this.made).toString(16).padStart(12, '0');
    const hex = `${time}7${this.digits(3)}${(8 + this.dice.between(0, 3)).toString(16)}${this.digits(3)}${this.digits(12)}`;
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Id<Of>;
  }

  private digits(count: number): string {
    return Math.floor(this.dice.next() * 16 ** count)
      .toString(16)
      .padStart(count, '0');
  }
}
