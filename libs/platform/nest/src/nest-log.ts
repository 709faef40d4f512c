import type { Logger } from '@academy/platform/observability';
import type { LoggerService } from '@nestjs/common';

/** What Nest has to say, as lines of our log; how it starts is for whoever looks for it. */
export const nestLog = (logger: Logger): LoggerService => ({
  log: (message: unknown, ...rest: unknown[]) => logger.debug(line(message, rest), 'Nest'),
  warn: (message: unknown, ...rest: unknown[]) => logger.warn(line(message, rest), 'Nest'),
  error: (message: unknown, ...rest: unknown[]) => logger.error(line(message, rest), 'Nest'),
});

/** Nest gives a text or an error, then perhaps a stack, and last the name of who speaks. */
const line = (message: unknown, rest: readonly unknown[]): object => ({
  ...(message instanceof Error ? { err: message } : { said: String(message) }),
  by: rest.at(-1),
});
