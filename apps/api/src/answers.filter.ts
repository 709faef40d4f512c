import { LOGGER } from '@academy/platform/nest';
import type { Logger } from '@academy/platform/observability';
import { currentRequestId } from '@academy/platform/outbox';
import { Catch, HttpException, Inject, InternalServerErrorException, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';

/** Who is refused gets an answer, and no line in the log: else anyone could fill it. A fault is told once. */
@Catch()
export class AnswersFilter extends BaseExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {
    super();
  }

  override catch(exception: unknown, host: ArgumentsHost): void {
    // GraphQL tells refusals from faults itself.
    if (host.getType<GqlContextType>() === 'graphql') throw exception;
    super.catch(refusalOf(exception) ?? this.faultOf(exception), host);
  }

  private faultOf(err: unknown): HttpException {
    const requestId = currentRequestId();
    this.logger.error({ err, requestId }, 'fault');
    return new InternalServerErrorException({ message: 'Er ging iets mis. Probeer het opnieuw.', requestId });
  }
}

/** Fastify and its plugins mark what a client did wrong with a status of their own. */
function refusalOf(exception: unknown): HttpException | undefined {
  if (exception instanceof HttpException) return exception;
  const { statusCode, message } = Object(exception) as { statusCode?: unknown; message?: unknown };
  if (typeof statusCode !== 'number' || statusCode < 400 || statusCode >= 500) return undefined;
  return new HttpException({ statusCode, message }, statusCode);
}
