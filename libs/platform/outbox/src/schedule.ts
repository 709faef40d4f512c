import { addDays, dayOf, type EventDefinition } from '@academy/kernel';
import type { DataSource } from 'typeorm';
import { publish } from './publish';

/** Work that comes back with the calendar: an event that is told once a period, whichever worker notices first. */
export interface Schedule<Type extends string = string, Payload = unknown> {
  /** `<context>.<what it does>`; the same for ever, since it tells the periods apart. */
  readonly name: string;
  /** The period that an instant falls in, such as `2026-11`. */
  readonly periodOf: (now: Date) => string;
  readonly event: EventDefinition<Type, Payload>;
  readonly payload: (period: string) => Readonly<Payload>;
}

/** The month in the Netherlands. */
export const monthOf = (now: Date): string => dayOf(now).slice(0, 7);

/** The Monday of the week in the Netherlands. */
export function weekOf(now: Date): string {
  const today = dayOf(now);
  return addDays(today, -((new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7));
}

/**
 * Tells what this period still owes, and answers how many events that were. The row that says so and the event are one
 * transaction, so a period is told once, and never noted without being told. A period in which no worker ran is not
 * caught up on: the next one looks at everything anyway.
 */
export async function tellWhatIsDue(
  database: DataSource,
  schedules: readonly Schedule[],
  now: Date = new Date(),
): Promise<number> {
  let told = 0;
  for (const { name, periodOf, event, payload } of schedules) {
    const period = periodOf(now);
    told += await database.transaction(async (tx) => {
      const noted: unknown[] = await tx.query(
        `INSERT INTO platform.schedule_period (name, period) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1`,
        [name, period],
      );
      if (noted.length === 0) return 0;
      await publish(tx, event, { type: event.type, ...(payload(period) as object) });
      return 1;
    });
  }
  return told;
}
