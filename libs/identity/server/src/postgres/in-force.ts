/** SQL for whether a membership is one of this day; both ends are days of it. `day` is where the statement is told the day. */
export const inForce = (membership: string, day: string): string =>
  `(${day}::date >= ${membership}.from_day AND (${membership}.until_day IS NULL OR ${day}::date <= ${membership}.until_day))`;
