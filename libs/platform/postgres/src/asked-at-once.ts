import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

interface Asked {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly answer: () => Promise<readonly unknown[]>;
  readonly tell: (rows: readonly unknown[]) => void;
  readonly fail: (fault: unknown) => void;
}

/** What one connection keeps prepared at most: a plan takes memory in each of them. */
const MOST_PREPARED = 48;
/** From how many times on a text is one that is asked all the time. */
const OFTEN = 8;

/** Everything that is asked in one turn of the event loop, sent as one statement at its end. */
class Turn {
  private waiting: Asked[] = [];
  private readonly seen = new Map<string, number>();
  private readonly names = new Map<string, string>();

  constructor(private readonly pool: Pool) {}

  ask(sql: string, values: readonly unknown[]): Promise<readonly unknown[]> {
    const same = this.waiting.find((one) => one.sql === sql && isSame(one.values, values));
    if (same) return same.answer();
    // After all promises that are ready now: what they ask goes with it.
    if (this.waiting.length === 0) void Promise.resolve().then(() => process.nextTick(() => void this.send()));
    const answer = new Promise<readonly unknown[]>((tell, fail) =>
      this.waiting.push({ sql, values, answer: () => answer, tell, fail }),
    );
    return answer;
  }

  private async send(): Promise<void> {
    const asked = this.waiting;
    this.waiting = [];
    try {
      const answers = await this.answersTo(asked);
      asked.forEach(({ tell }, at) => tell(answers[at] ?? []));
    } catch (fault) {
      if (asked.length > 1 && isOfAValue(fault)) for (const one of asked) void this.alone(one);
      else for (const one of asked) one.fail(fault);
    }
  }

  /** What was asked together with something that failed: the fault is for whoever asked that. */
  private async alone(asked: Asked): Promise<void> {
    try {
      const [rows = []] = await this.answersTo([asked]);
      asked.tell(rows);
    } catch (fault) {
      asked.fail(fault);
    }
  }

  private async answersTo(asked: readonly Asked[]): Promise<readonly (readonly unknown[])[]> {
    const text = together(asked.map(({ sql, values }) => ({ sql, count: values.length })));
    const name = this.nameOf(text);
    const values = asked.flatMap((one) => one.values);
    const { rows } = await this.pool.query<unknown[][]>({ text, values, rowMode: 'array', ...(name && { name }) });
    return rows[0] ?? [];
  }

  /** What is asked often is prepared once a connection; what is asked in passing is not kept. */
  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST_PREPARED) return known;
    const times = (this.seen.get(text) ?? 0) + 1;
    if (times < OFTEN) {
      if (this.seen.size > 1_000) this.seen.clear();
      this.seen.set(text, times);
      return undefined;
    }
    this.seen.delete(text);
    const name = `asked_${this.names.size}`;
    this.names.set(text, name);
    return name;
  }
}

/** Whether a fault comes of what somebody asked with (`data_exception`): others did not ask with that. */
const isOfAValue = (fault: unknown): boolean =>
  fault instanceof Error && String((fault as { readonly code?: unknown }).code).startsWith('22');

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at] || (Array.isArray(value) && sameList(value, b[at])));

const sameList = (a: readonly unknown[], b: unknown): boolean =>
  Array.isArray(b) && a.length === b.length && a.every((value, at) => value === b[at]);

/** A column for each question, with its rows as JSON; the numbers of its values go on where those before it end. */
function together(asked: readonly { readonly sql: string; readonly count: number }[]): string {
  let before = 0;
  const columns = asked.map(({ sql, count }) => {
    const shift = before;
    before += count;
    const own = sql.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + shift}`);
    return `(SELECT coalesce(json_agg(r), '[]') FROM (${own}) r)`;
  });
  return `SELECT ${columns.join(',\n       ')}`;
}

const turns = new WeakMap<DataSource, Turn>();

function turnOf(database: DataSource): Turn {
  const known = turns.get(database);
  if (known) return known;
  const { master } = database.driver as unknown as { readonly master: Pool };
  const made = new Turn(master);
  turns.set(database, made);
  return made;
}

/**
 * Asks Postgres together with all that is asked in the same turn of the event loop, by whoever: one statement for all of it.
 * Nothing is kept. Rows come as JSON has them: a time is a text, and what `sql` calls a column is its name. Each value
 * says its type, as `$1::uuid`, since it is worked out without knowing what it is held against.
 */
export const askAtOnce = <Row>(database: DataSource, sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  turnOf(database).ask(sql, values) as Promise<Row[]>;
