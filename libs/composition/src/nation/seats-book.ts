import type { AcademyFolder } from '@academy/academy-folder';
import { closingDay } from '@academy/catalogue/core';
import type { Seats } from '@academy/enrolment/core';
import type { Day } from '@academy/kernel';

export interface OpenEdition {
  readonly id: string;
  readonly slug: string;
  /** Whether one can still ask for a place. */
  readonly ahead: boolean;
  readonly closesOn: Day;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The seats of all editions while they are given out, in order of asking, as deciding would. */
export class SeatsBook {
  private readonly seats = new Map<string, Mutable<Seats>>();

  constructor(modules: AcademyFolder['modules']) {
    for (const { editions } of modules)
      for (const { id, seats, taken } of editions)
        this.seats.set(id, { editionId: id, seats, taken, elsewhere: taken, waiting: 0, nextTurn: 1, revision: 0 });
  }

  /** Gives the next turn, and a seat where one is left; without one, whoever may not wait gets nothing. */
  ask(edition: OpenEdition): { state: 'enrolled' | 'queued'; turn: number } | undefined {
    const now = this.seats.get(edition.id);
    if (!now || (now.taken === now.seats && !edition.ahead)) return undefined;
    const turn = now.nextTurn;
    now.nextTurn += 1;
    if (now.taken === now.seats) {
      now.waiting += 1;
      return { state: 'queued', turn };
    }
    now.taken += 1;
    now.revision += 1;
    return { state: 'enrolled', turn };
  }

  all(): readonly Seats[] {
    return [...this.seats.values()];
  }
}

export const editionsOf = ({ id: slug, editions }: AcademyFolder['modules'][number], on: Day): OpenEdition[] =>
  editions.map(({ id, start }) => ({ id, slug, closesOn: closingDay(start), ahead: closingDay(start) >= on }));
