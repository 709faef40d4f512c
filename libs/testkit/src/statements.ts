import { Client } from 'pg';

/** The statements that this process sends to its databases while something is done, which may look at them as they come. */
export async function statementsOf(work: (sent: readonly string[]) => Promise<unknown>): Promise<readonly string[]> {
  const sent: string[] = [];
  const { query } = Client.prototype;
  Client.prototype.query = function (this: Client, ...given: unknown[]) {
    const [asked] = given as [string | { readonly text: string }];
    sent.push(typeof asked === 'string' ? asked : asked.text);
    return Reflect.apply(query, this, given) as never;
  };
  try {
    await work(sent);
  } finally {
    Client.prototype.query = query;
  }
  return sent;
}
