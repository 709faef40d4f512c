type Variables = Record<string, unknown>;

/** What the academy answers, by the name of the operation; a function sees the variables, and may take its time. */
export type Answers = Record<string, unknown>;

interface Question {
  readonly query: string;
  readonly variables?: Variables;
}

/** Puts a stand-in for the network in place, and returns what was asked of it. */
export function answering(answers: Answers): { readonly asked: { operation: string; variables: Variables }[] } {
  const asked: { operation: string; variables: Variables }[] = [];
  async function answerTo({ query, variables = {} }: Question) {
    const operation = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
    asked.push({ operation, variables });
    const answer = answers[operation];
    if (answer instanceof Error) throw answer;
    const data = await (typeof answer === 'function' ? (answer as (given: Variables) => unknown)(variables) : answer);
    return data === undefined ? { errors: [{ message: `No answer for ${operation}` }] } : { data };
  }
  /** Each question of a list is answered when it can be: what one waits for, or fails at, is its own. */
  globalThis.fetch = (async (_address: unknown, init?: { body?: unknown }) => {
    const given = JSON.parse(String(init?.body)) as Question | Question[];
    const body = Array.isArray(given) ? await Promise.all(given.map(answerTo)) : await answerTo(given);
    return { ok: true, status: 200, json: async () => body };
  }) as unknown as typeof fetch;
  return { asked };
}
