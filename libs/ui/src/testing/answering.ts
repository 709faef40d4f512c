type Variables = Record<string, unknown>;

/** What the academy answers, by the name of the operation; a function sees the variables, and may take its time. */
export type Answers = Record<string, unknown>;

/** Puts a stand-in for the network in place, and returns what was asked of it. */
export function answering(answers: Answers): { readonly asked: { operation: string; variables: Variables }[] } {
  const asked: { operation: string; variables: Variables }[] = [];
  globalThis.fetch = (async (_address: unknown, init?: { body?: unknown }) => {
    const { query, variables = {} } = JSON.parse(String(init?.body)) as { query: string; variables?: Variables };
    const operation = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
    asked.push({ operation, variables });
    const answer = answers[operation];
    if (answer instanceof Error) throw answer;
    const data = await (typeof answer === 'function' ? (answer as (given: Variables) => unknown)(variables) : answer);
    const body = data === undefined ? { errors: [{ message: `No answer for ${operation}` }] } : { data };
    return { ok: true, status: 200, json: async () => body };
  }) as unknown as typeof fetch;
  return { asked };
}
