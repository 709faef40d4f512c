import { Client } from 'pg';
import { actingNow, SETTING } from './acting';

/** What one connection keeps prepared at most: a plan takes memory in each of them. */
const MOST_PREPARED = 150;
/** From how many times on a text is one that is asked all the time. */
const OFTEN = 8;
/** Texts that are counted at a time. */
const MOST_COUNTED = 1_000;

const names = new Map<string, string>();
const counts = new Map<string, number>();

/** What is asked often has a name, under which each connection keeps it prepared; what is asked in passing has none. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_PREPARED) return known;
  const times = (counts.get(text) ?? 0) + 1;
  if (times < OFTEN) {
    if (counts.size >= MOST_COUNTED) counts.clear();
    counts.set(text, times);
    return undefined;
  }
  counts.delete(text);
  const name = `often_${names.size}`;
  names.set(text, name);
  return name;
}

interface Question {
  readonly text: string;
  readonly values?: readonly unknown[];
  readonly name?: string;
}

function named(question: Question): Question {
  const name = question.values && nameOf(question.text);
  return name === undefined ? question : { ...question, name };
}

const isQuestion = (given: unknown): given is Question =>
  typeof given === 'object' && given !== null && 'text' in given && !('submit' in given);

/** As TypeORM begins one. */
const BEGIN = 'START TRANSACTION';

/** A transaction begins with for whom it is, in the same message; nobody can begin one past this. */
function begun(): string {
  const acting = actingNow();
  return acting === undefined ? BEGIN : `${BEGIN}; SET LOCAL ${SETTING} = '${acting}'`;
}

/** A connection that keeps prepared what is asked often with values, whoever asks it: PostgreSQL reads and plans it once. */
export class PreparingClient extends Client {
  override query(...given: readonly unknown[]): never {
    return super.query(...(prepared(given) as [never]));
  }
}

function prepared(given: readonly unknown[]): readonly unknown[] {
  const [asked, values, ...rest] = given;
  if (asked === BEGIN) return [begun(), values, ...rest];
  // A text without values may be several statements, which cannot be prepared.
  if (typeof asked === 'string' && Array.isArray(values) && values.length > 0)
    return [named({ text: asked, values }), undefined, ...rest];
  return isQuestion(asked) ? [named(asked), values, ...rest] : given;
}
