import { t } from '@lingui/core/macro';
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

const HTTP_CONFLICT = 409;

/** The page shows one account, and the session is of another: nothing is shown to the one or done for the other. */
export class OtherAccount extends GraphQLError {
  /** What is answered outside GraphQL. */
  readonly statusCode = HTTP_CONFLICT;

  constructor() {
    super(t`In dit venster staat een ander account dan er nu is ingelogd. Laad de pagina opnieuw.`, {
      extensions: { code: 'OTHER_ACCOUNT', http: { status: HTTP_CONFLICT } },
    });
  }
}

/**
 * Throws `OtherAccount` when a request says for whom its page is (`x-account`, or `?account=` where a browser sends no
 * headers of ours) and that is not who is signed in. What says nothing is a client without a page.
 */
export function checkShownAccount(request: FastifyRequest, accountId: string): void {
  const { account } = request.query as { account?: unknown };
  const shown = [request.headers['x-account'], account].flat().filter((one) => one !== undefined);
  if (shown.some((one) => one !== accountId)) throw new OtherAccount();
}
