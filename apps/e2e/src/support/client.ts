/** Someone who talks to the API without a screen: keeps the session's cookie, and says that it is no form. */
export class Client {
  private cookie = '';

  /** With an account, it says with every request that its page shows that one. */
  constructor(
    private readonly url: string,
    private readonly account?: string,
  ) {}

  /** The same session, on a page that shows this account. */
  showing(account: string): Client {
    const page = new Client(this.url, account);
    page.cookie = this.cookie;
    return page;
  }

  /** Any address of the academy, with the cookie of the session; it ends with the signal. */
  get(path: string, signal?: AbortSignal): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: { cookie: this.cookie }, ...(signal && { signal }) });
  }

  /** The cookie of who is signed in, for what this client would not ask. */
  get session(): string {
    return this.cookie;
  }

  /** The same person, with the same session, at another address. */
  at(url: string): Client {
    const same = new Client(url);
    same.cookie = this.cookie;
    return same;
  }

  async ask<Answer = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', 'apollo-require-preflight': 'true', cookie: this.cookie },
        ...(this.account !== undefined && { 'x-account': this.account }),
      },
      body: JSON.stringify({ query, variables }),
    });
    this.cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.cookie;
    const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  async signIn(email: string): Promise<this> {
    const { signIn } = await this.ask<{ signIn: { __typename: string } }>(
      `mutation($email: String!) { signIn(email: $email, password: "betatechniek") { __typename } }`,
      { email },
    );
    if (signIn.__typename !== 'SignedIn') throw new Error(`${email}: ${signIn.__typename}`);
    return this;
  }
}
