import { pino, type Logger as PinoLogger } from 'pino';

export type Logger = PinoLogger;

/** Structured log lines on standard output; secrets and personal data never belong in them. */
export const createLogger = (name: string, level: string): Logger =>
  pino({
    name,
    level,
    redact: ['req.headers.cookie', 'req.headers.authorization', '*.password', '*.email'],
  });
