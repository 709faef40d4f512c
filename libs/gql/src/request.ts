import { send, type Question } from './send';
import type { TypedDocumentString } from './generated/graphql';

export { fetchFile, newId, sayUnreachable, sayWhoIsShown } from './send';

type Given<Variables> = Variables extends Record<string, never> ? [] : [variables: Variables];

/**
 * Asks the academy. Answers refusals as data and throws a `Fault` for the rest. Questions that are asked in one moment,
 * such as those of a screen that appears, go in one request.
 */
export const request = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Given<Variables>
): Promise<Result> => {
  const question = { query: document.toString(), variables };
  return (isChange(question) ? send([question])[0] : together({ question })) as Promise<Result>;
};

/** The same for what takes long: when the signal is raised, nobody waits any more and the academy may stop as well. */
export const requestUntil = <Result, Variables>(
  signal: AbortSignal,
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Given<Variables>
): Promise<Result> => send([{ query: document.toString(), variables }], signal)[0] as Promise<Result>;

/** A question as with `request`, which nobody waits for any more once the signal is raised: such as what is looked for while typing. */
export const requestWhile = <Result, Variables>(
  signal: AbortSignal,
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Given<Variables>
): Promise<Result> => together({ question: { query: document.toString(), variables }, signal }) as Promise<Result>;

const isChange = ({ query }: Question) => /^\s*mutation\b/.test(query);

/** More than this the academy refuses in one request. */
const MOST_TOGETHER = 10;

interface Asking {
  readonly question: Question;
  readonly signal?: AbortSignal;
}
interface Waiting extends Asking {
  readonly answer: (answered: Promise<unknown>) => void;
}
let waiting: Waiting[] = [];

function together(asking: Asking): Promise<unknown> {
  if (waiting.length === 0) setTimeout(sendWaiting);
  return new Promise((answer) => waiting.push({ ...asking, answer }));
}

function sendWaiting(): void {
  const all = waiting.filter(isWanted);
  waiting = [];
  for (let first = 0; first < all.length; first += MOST_TOGETHER) {
    const part = all.slice(first, first + MOST_TOGETHER);
    const answers = send(
      part.map(({ question }) => question),
      untilNobodyWaits(part),
    );
    part.forEach(({ answer }, at) => answer(answers[at] as Promise<unknown>));
  }
}

/** What is not wanted any more before it is sent is not sent. */
function isWanted({ signal, answer }: Waiting): boolean {
  if (signal?.aborted) answer(Promise.reject(signal.reason as Error));
  return signal?.aborted !== true;
}

/** Raised once nobody waits for any of these; never while one is wanted whatever happens. */
function untilNobodyWaits(part: readonly Waiting[]): AbortSignal | undefined {
  const signals = part.flatMap(({ signal }) => signal ?? []);
  if (signals.length < part.length) return undefined;
  const ended = new AbortController();
  const look = () => {
    if (signals.every(({ aborted }) => aborted)) ended.abort();
  };
  for (const signal of signals) signal.addEventListener('abort', look, { once: true });
  return ended.signal;
}
