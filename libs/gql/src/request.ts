import { Fault, type FaultKind } from './fault';
import type { TypedDocumentString } from './generated/graphql';

type Given<Variables> = Variables extends Record<string, never> ? [] : [variables: Variables];

interface Answer<Result> {
  data?: Result | null;
  errors?: readonly { extensions?: { code?: string } }[];
}

let whoIsShown: () => string | undefined = () => undefined;

/** Sets whose account the page shows; it goes with every request, and the academy does nothing for anyone else then. */
export const sayWhoIsShown = (who: typeof whoIsShown): void => {
  whoIsShown = who;
};

/** Asks the academy. Answers refusals as data and throws a `Fault` for the rest. */
export const request = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Given<Variables>
): Promise<Result> => ask(document, variables);

/** The same for what takes long: when the signal is raised, nobody waits any more and the academy may stop as well. */
export const requestUntil = <Result, Variables>(
  signal: AbortSignal,
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Given<Variables>
): Promise<Result> => ask(document, variables, signal);

async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: unknown,
  signal?: AbortSignal,
): Promise<Result> {
  const code = newId();
  let answer: Answer<Result>;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: headersOf(code),
      body: JSON.stringify({ query: document.toString(), variables }),
      ...(signal && { signal }),
    });
    answer = (await response.json()) as Answer<Result>;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Fault('unreachable', code, { cause });
  }
  const kind = answer.errors?.map(({ extensions }) => faultKinds[extensions?.code ?? '']).find((known) => known);
  if (kind) throw new Fault(kind, code);
  if (answer.errors || !answer.data) throw new Fault('server', code);
  return answer.data;
}

const faultKinds: Readonly<Record<string, FaultKind | undefined>> = {
  UNAUTHENTICATED: 'signed-out',
  OTHER_ACCOUNT: 'other-account',
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
