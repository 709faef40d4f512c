import { unwrapResolverError } from '@apollo/server/errors';
import { currentRequestId } from '@academy/platform/outbox';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

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
]);

let report: (error: unknown, requestId: string | undefined) => void = () => undefined;

/** Sets where faults are logged. */
export const onFault = (log: typeof report): void => {
  report = log;
};

/** What a client sees of an error: its code and the request's id, and never what went on inside. */
export function maskFault(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  const requestId = currentRequestId();
  const known = typeof code === 'string' && told.has(code);
  const cause = unwrapResolverError(error);
  if (known && (cause instanceof GraphQLError || formatted.path === undefined)) {
    return { ...formatted, extensions: { code, requestId } };
  }
  // Who went away needs no answer, and leaving is no fault.
  if (!(cause instanceof DOMException && cause.name === 'AbortError')) report(cause, requestId);
  return {
    message: 'Er ging iets mis. Probeer het opnieuw.',
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'FAULT', requestId },
  };
}
