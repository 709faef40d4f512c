/** What was said in this round, by competence. */
export type Answers = Readonly<Record<string, number>>;

export interface Place {
  readonly at: number;
  readonly of: number;
}

/** The level that a digit key means; undefined when it means none. */
export function levelOfKey(key: string, levels: readonly number[]): number | undefined {
  const level = /^[0-9]$/.test(key) ? Number(key) : undefined;
  return level !== undefined && levels.includes(level) ? level : undefined;
}
