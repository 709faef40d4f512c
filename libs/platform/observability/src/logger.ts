import { pino, stdSerializers, type DestinationStream, type Logger as PinoLogger } from 'pino';

export type Logger = PinoLogger;

/** Characters of a message or a stack; a fault is found by its beginning. */
const LONGEST = 4_000;

/**
 * Structured log lines, on standard output unless told otherwise; secrets and personal data never belong in them. Of a
 * fault it has what kind it is and where it was, and not what it carries, such as the parameters of a query.
 */
export const createLogger = (name: string, level: string, to?: DestinationStream): Logger =>
  pino(
    {
      name,
      level,
      redact: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.email'],
      serializers: { err: faultOf },
    },
    to,
  );

function faultOf(fault: unknown): unknown {
  if (!(fault instanceof Error)) return fault;
  const { type, message, stack } = stdSerializers.err(fault);
  const { code } = fault as { code?: unknown };
  return { type, message: cut(message), stack: cut(stack), ...(typeof code === 'string' && { code }) };
}

const cut = (text: string | undefined): string | undefined =>
  text !== undefined && text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
