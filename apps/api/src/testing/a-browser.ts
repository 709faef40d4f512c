import type { anApi } from './an-api';

export interface Answered {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly code: string | undefined;
}

/** A browser: it keeps the cookies that it is given. */
export function aBrowser({ app }: Pick<Awaited<ReturnType<typeof anApi>>, 'app'>) {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async ask(document: { toString(): string }, variables: object = {}): Promise<Answered> {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const { payload, cookies: given } = await app.inject({
        ...{ method: 'POST', url: '/graphql', headers: { cookie }, payload: { query: document.toString(), variables } },
      });
      for (const { name, value } of given) {
        if (value) cookies.set(name, value);
        else cookies.delete(name);
      }
      const { data, errors } = JSON.parse(payload) as {
        data: Record<string, { __typename?: string }> | null;
        errors?: { extensions: { code: string } }[];
      };
      const [answer] = Object.values(data ?? {});
      return { kind: answer?.__typename ?? '', data: answer ?? {}, code: errors?.[0]?.extensions.code };
    },
  };
}
