import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { actingNow, SETTING } from './acting';
import { currentRequest } from './request-scope';

interface Asked {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly answer: () => Promise<readonly unknown[]>;
  readonly tell: (rows: readonly unknown[]) => void;
  readonly fail: (fault: unknown) => void;
}

/** What one request asks for one person in a turn. */
interface Together {
  /** For whom, as row security reads it. */
  readonly acting: string | undefined;
  readonly asked: Asked[];
}

/**
 * Everything that a request asks in one turn of the event loop, sent as one statement at its end. What others ask at that moment is
 * theirs: a request asks in the same combinations each time, which are prepared, and who comes together is chance. What is asked
 * for someone else goes by itself, also within a request.
 */
class Turn {
  private readonly waiting = new Map<unknown, Together[]>();

  constructor(private readonly pool: Pool) {}

  /** `request` is something that all parts of a request have, whoever they are asked for. */
  ask(request: unknown, sql: string, values: readonly unknown[]): Promise<readonly unknown[]> {
    const beside = this.besides(request, actingNow());
    const same = beside.find((one) => one.sql === sql && isSame(one.values, values));
    if (same) return same.answer();
    const answer = new Promise<readonly unknown[]>((tell, fail) =>
      beside.push({ sql, values, answer: () => answer, tell, fail }),
    );
    return answer;
  }

  /** What the same request asks for the same person in this turn. */
  private besides(request: unknown, acting: string | undefined): Asked[] {
    const all = this.waiting.get(request) ?? [];
    const known = all.find((one) => one.acting === acting);
    if (known) return known.asked;
    const made = { acting, asked: [] };
    if (all.length === 0) this.waiting.set(request, all);
    all.push(made);
    // After all promises that are ready now: what they ask goes with it.
    void Promise.resolve().then(() => process.nextTick(() => void this.send(request, made)));
    return made.asked;
  }

  private async send(request: unknown, together: Together): Promise<void> {
    const { acting, asked } = together;
    const others = this.waiting.get(request)?.filter((one) => one !== together) ?? [];
    if (others.length > 0) this.waiting.set(request, others);
    else this.waiting.delete(request);
    // In one order, whatever was asked first, so that it is the same statement.
    asked.sort((a, b) => (a.sql < b.sql ? -1 : Number(a.sql > b.sql)));
    try {
      const answers = await this.answersTo(acting, asked);
      asked.forEach(({ tell }, at) => tell(answers[at] ?? []));
    } catch (fault) {
      if (asked.length > 1 && isOfAValue(fault)) for (const one of asked) void this.alone(acting, one);
      else for (const one of asked) one.fail(fault);
    }
  }

  /** What was asked together with something that failed: the fault is for whoever asked that. */
  private async alone(acting: string | undefined, asked: Asked): Promise<void> {
    try {
      const [rows = []] = await this.answersTo(acting, [asked]);
      asked.tell(rows);
    } catch (fault) {
      asked.fail(fault);
    }
  }

  private async answersTo(
    acting: string | undefined,
    asked: readonly Asked[],
  ): Promise<readonly (readonly unknown[])[]> {
    const questions = asked.map(({ sql, values }) => ({ sql, count: values.length }));
    const text = acting === undefined ? together(questions) : togetherFor(questions);
    const values = [...(acting === undefined ? [] : [acting]), ...asked.flatMap((one) => one.values)];
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

interface Question {
  readonly sql: string;
  /** Of its values. */
  readonly count: number;
}

/** A column for each question, with its rows as JSON; the numbers of its values go on where those before it end. */
function columnsOf(asked: readonly Question[], taken: number): string {
  let before = taken;
  const columns = asked.map(({ sql, count }) => {
    const shift = before;
    before += count;
    const own = sql.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + shift}`);
    return `(SELECT coalesce(json_agg(r), '[]') FROM (${own}) r)`;
  });
  return columns.join(',\n       ');
}

const together = (asked: readonly Question[]): string => `SELECT ${columnsOf(asked, 0)}`;

/**
 * The same, for whoever its first value says. That is set in the statement itself, for as long as it runs, so that it takes no
 * message of its own: the row from which the answers are made is not there before. Were it ever otherwise, nobody's rows would
 * be found.
 */
const togetherFor = (asked: readonly Question[]): string =>
  `SELECT ${columnsOf(asked, 1)}\n  FROM (SELECT set_config('${SETTING}', $1, true) OFFSET 0) acting`;

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
  turnOf(database).ask(currentRequest()?.answers, sql, values) as Promise<Row[]>;
