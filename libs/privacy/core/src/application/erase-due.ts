import type { Clock, Day } from '@academy/kernel';
import type { Erasure } from '../domain/erasure';
import type { Ledger } from './ledger';

/** What erases one person from everywhere. */
export interface Eraser {
  /** Whose day came, and whoever was erased lately or is there again: news that was under way may have named them since. */
  due(today: Day): Promise<readonly Erasure[]>;
  /** Their seats and places in queues, each to whoever is next. */
  giveBackSeats(erasure: Erasure): Promise<void>;
  /**
   * Everything else, in one piece of work; not when they have a seat again by now, took it back, or are the only administrator
   * by now.
   */
  erase(erasure: Erasure): Promise<'Erased' | 'NotNow'>;
}

export interface EraseDueOutcome {
  readonly kind: 'Erased';
  readonly people: number;
}

/**
 * Erases whose day came, and who is there again because a backup was put back. It may be done twice: what is gone is gone. The
 * ledger is looked at first, and written at last also where someone could not be erased.
 */
export class EraseDue {
  constructor(
    private readonly eraser: Eraser,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<EraseDueOutcome> {
    await this.ledger.agree();
    try {
      return { kind: 'Erased', people: await this.eraseAll() };
    } finally {
      await this.ledger.agree();
    }
  }

  private async eraseAll(): Promise<number> {
    let people = 0;
    for (const erasure of await this.eraser.due(this.clock.today())) {
      await this.eraser.giveBackSeats(erasure);
      if ((await this.eraser.erase(erasure)) === 'Erased') people += 1;
    }
    return people;
  }
}
