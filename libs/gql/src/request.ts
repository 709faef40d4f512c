import { send, type Question } from './send';
import type { TypedDocumentString } from './generated/graphql';

export { newId, sayUnreachable, sayWhoIsShown } from './send';

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
  return (isChange(question) ? send([question])[0] : together(question)) as Promise<Result>;
};

/** The same for what takes long: when the signal is raised, nobody waits any more and the academy may stop as well. */
export const requestUntil = <Result, Variables>(
  signal: AbortSignal,
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Given<Variables>
): Promise<Result> => send([{ query: document.toString(), variables }], signal)[0] as Promise<Result>;

const isChange = ({ query }: Question) => /^\s*mutation\b/.test(query);

/** More than this the academy refuses in one request. */
const MOST_TOGETHER = 10;

interface Waiting {
  readonly question: Question;
  readonly answer: (answered: Promise<unknown>) => void;
}
let waiting: Waiting[] = [];

function together(question: Question): Promise<unknown> {
  if (waiting.length === 0) setTimeout(sendWaiting);
  return new Promise((answer) => waiting.push({ question, answer }));
}

function sendWaiting(): void {
  const all = waiting;
  waiting = [];
  for (let first = 0; first < all.length; first += MOST_TOGETHER) {
    const part = all.slice(first, first + MOST_TOGETHER);
    const answers = send(part.map(({ question }) => question));
    part.forEach(({ answer }, at) => answer(answers[at] as Promise<unknown>));
  }
}
