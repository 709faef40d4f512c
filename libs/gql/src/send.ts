import { Fault, type FaultKind } from './fault';

/** What is asked: a document, and what is filled in. */
export interface Question {
  readonly query: string;
  readonly variables: unknown;
}

interface Answer {
  data?: unknown;
  errors?: readonly { extensions?: { code?: string } }[];
}

let whoIsShown: () => string | undefined = () => undefined;
let hearUnreachable = (): void => undefined;

/** Sets whose account the page shows; it goes with every request, and the academy does nothing for anyone else then. */
export const sayWhoIsShown = (who: typeof whoIsShown): void => {
  whoIsShown = who;
};

/** Sets who hears, at once, that something did not come through. */
export const sayUnreachable = (hear: typeof hearUnreachable): void => {
  hearUnreachable = hear;
};

/** Sends questions in one request, and has an answer for each, in their order; what one fails at is no other's fault. */
export function send(questions: readonly Question[], signal?: AbortSignal): Promise<unknown>[] {
  const code = newId();
  const answers = answersTo(questions, code, signal);
  return questions.map(async (_, at) => {
    const given = await answers;
    // A request that is refused as a whole gets one answer.
    return dataOf(Array.isArray(given) ? given[at] : given, code);
  });
}

/** One question goes as it is, more as a list; so do their answers come. */
async function answersTo(
  questions: readonly Question[],
  code: string,
  signal: AbortSignal | undefined,
): Promise<Answer | Answer[]> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: headersOf(code),
      body: JSON.stringify(questions.length === 1 ? questions[0] : questions),
      ...(signal && { signal }),
    });
    return (await response.json()) as Answer | Answer[];
  } catch (cause) {
    if (signal?.aborted) throw cause;
    hearUnreachable();
    throw new Fault('unreachable', code, { cause });
  }
}

const UNAUTHORIZED = 401;
const CONFLICT = 409;
const TOO_MANY_REQUESTS = 429;
const UNAVAILABLE = 503;

const faultsOf: Readonly<Record<number, FaultKind | undefined>> = {
  [UNAUTHORIZED]: 'signed-out',
  [CONFLICT]: 'other-account',
  [TOO_MANY_REQUESTS]: 'too-many',
  [UNAVAILABLE]: 'busy',
};

/** A file of the academy, for whom the page shows; throws a `Fault` when there is none. */
export async function fetchFile(path: string): Promise<Blob> {
  const code = newId();
  const response = await fetch(path, { credentials: 'same-origin', headers: headersOf(code) }).catch(
    (cause: unknown) => {
      hearUnreachable();
      throw new Fault('unreachable', code, { cause });
    },
  );
  if (!response.ok) throw new Fault(faultsOf[response.status] ?? 'server', code);
  return response.blob();
}

function dataOf(answer: Answer | undefined, code: string): unknown {
  const kind = answer?.errors?.map(({ extensions }) => faultKinds[extensions?.code ?? '']).find((known) => known);
  if (kind) throw new Fault(kind, code);
  if (!answer || answer.errors || !answer.data) throw new Fault('server', code);
  return answer.data;
}

const faultKinds: Readonly<Record<string, FaultKind | undefined>> = {
  UNAUTHENTICATED: 'signed-out',
  OTHER_ACCOUNT: 'other-account',
  BUSY: 'busy',
  TOO_MANY_REQUESTS: 'too-many',
  SECOND_FACTOR_NEEDED: 'second-step',
};

function headersOf(code: string): Record<string, string> {
  const shown = whoIsShown();
  return {
    ...{ 'content-type': 'application/json', accept: 'application/json', 'x-request-id': code },
    ...(shown !== undefined && { 'x-account': shown }),
  };
}

/** A random UUID; `crypto.randomUUID` exists only on https and this machine itself. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
