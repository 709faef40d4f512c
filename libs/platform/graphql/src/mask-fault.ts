import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { currentRequestId, isBusy } from '@academy/platform/postgres';
import { t } from '@lingui/core/macro';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { busyWords, saysBusy } from './busy';
import type { RequestContext } from './context';

const BUSY = 'BUSY';

/** Codes that say something about the request; any other error is a fault of ours and tells nothing. */
const told = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'SECOND_FACTOR_NEEDED',
  'OTHER_ACCOUNT',
  BUSY,
  'TOO_MANY_REQUESTS',
]);

type Report = (fault: unknown, about: { readonly requestId: string | undefined; readonly others: number }) => void;
let report: Report = () => undefined;

/** Sets where faults are logged. */
export const onFault = (log: Report): void => {
  report = log;
};

/** What a client sees of an error: its code and the request's id, and never what went on inside. */
export function maskFault(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const requestId = currentRequestId();
  const code = formatted.extensions?.['code'];
  if (isBusy(unwrapResolverError(error)))
    return {
      message: busyWords(),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: BUSY, requestId },
    };
  if (isTold(code, formatted.path, error)) return { ...formatted, extensions: { code, requestId } };
  return {
    message: t`Er ging iets mis. Probeer het opnieuw.`,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'FAULT', requestId },
  };
}

/** Tells of the first fault of a request, and how many there were: a refusal is no fault, and a list of them is one. */
export const tellFaults: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ contextValue, errors }) => {
      if (errors.some((error) => isBusy(unwrapResolverError(error)))) saysBusy(contextValue.request);
      tell(errors);
    },
  }),
  contextCreationDidFail: async ({ error }) => tell([error]),
  unexpectedErrorProcessingRequest: async ({ error }) => tell([error]),
};

function tell(errors: readonly unknown[]): void {
  const [first, ...others] = errors.map(unwrapResolverError).filter((error) => !isRefusal(error) && !isBusy(error));
  // Who went away needs no answer, and leaving is no fault.
  if (first === undefined || (first instanceof DOMException && first.name === 'AbortError')) return;
  report(first, { requestId: currentRequestId(), others: others.length });
}

const isRefusal = (error: unknown): boolean =>
  error instanceof GraphQLError && isTold(error.extensions['code'], error.path, error);

/** Whether an error says something about the request. Thrown in a resolver it has to be meant so. */
const isTold = (code: unknown, path: GraphQLFormattedError['path'], error: unknown): boolean =>
  typeof code === 'string' &&
  told.has(code) &&
  (path === undefined || unwrapResolverError(error) instanceof GraphQLError);
