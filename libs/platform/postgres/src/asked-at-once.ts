import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { currentRequest } from './request-scope';

interface Asked {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly answer: () => Promise<readonly unknown[]>;
  readonly tell: (rows: readonly unknown[]) => void;
  readonly fail: (fault: unknown) => void;
}

/**
 * Everything that a request asks in one turn of the event loop, sent as one statement at its end. What others ask at that moment is
 * theirs: a request asks in the same combinations each time, which are prepared, and who comes together is chance.
 */
class Turn {
  private readonly waiting = new Map<unknown, Asked[]>();

  constructor(private readonly pool: Pool) {}

  ask(request: unknown, sql: string, values: readonly unknown[]): Promise<readonly unknown[]> {
    const beside = this.besides(request);
    const same = beside.find((one) => one.sql === sql && isSame(one.values, values));
    if (same) return same.answer();
    const answer = new Promise<readonly unknown[]>((tell, fail) =>
      beside.push({ sql, values, answer: () => answer, tell, fail }),
    );
    return answer;
  }

  /** What the same request asks in this turn. */
  private besides(request: unknown): Asked[] {
    const known = this.waiting.get(request);
    if (known) return known;
    const made: Asked[] = [];
    this.waiting.set(request, made);
    // After all promises that are ready now: what they ask goes with it.
    void Promise.resolve().then(() => process.nextTick(() => void this.send(request, made)));
    return made;
  }

  private async send(request: unknown, asked: Asked[]): Promise<void> {
    this.waiting.delete(request);
    // In one order, whatever was asked first, so that it is the same statement.
    asked.sort((a, b) => (a.sql < b.sql ? -1 : Number(a.sql > b.sql)));
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
    const values = asked.flatMap((one) => one.values);
    const { rows } = await this.pool.query<unknown[][]>({ text, values, rowMode: 'array' });
    return rows[0] ?? [];
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
 * Asks Postgres together with all that the same request asks in the same turn of the event loop: one statement for all of it.
 * Nothing is kept. Rows come as JSON has them: a time is a text, and what `sql` calls a column is its name. Each value
 * says its type, as `$1::uuid`, since it is worked out without knowing what it is held against.
 */
export const askAtOnce = <Row>(database: DataSource, sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  turnOf(database).ask(currentRequest(), sql, values) as Promise<Row[]>;
