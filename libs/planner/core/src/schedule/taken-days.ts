import type { StudyForm } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import type { ContactDay } from './contact-days';

const MOST_MINUTES = 480;

/** The days on which a teacher meets others, with how much of a day that takes. */
export class TakenDays {
  private readonly days = new Map<Day, { readonly minutes: number; readonly away: boolean }>();

  has(day: Day): boolean {
    return this.days.has(day);
  }

  add(meetings: readonly ContactDay[], form: StudyForm): void {
    for (const { day, minutes } of meetings) {
      const before = this.days.get(day);
      const away = form !== 'online' || (before?.away ?? false);
      this.days.set(day, { minutes: minutes + (before?.minutes ?? 0), away });
    }
  }

  /** One cannot travel to two places on a day, nor meet for more than eight hours. */
  clashWith(meetings: readonly ContactDay[], form: StudyForm): boolean {
    return meetings.some(({ day, minutes }) => {
      const taken = this.days.get(day);
      if (!taken) return false;
      return taken.minutes + minutes > MOST_MINUTES || (taken.away && form !== 'online');
    });
  }
}
