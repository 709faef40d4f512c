import { sayToScim } from '@academy/identity/server';
import { LOGGER } from '@academy/platform/nest';
import type { Logger } from '@academy/platform/observability';
import { busyWords, saysBusy } from '@academy/platform/graphql';
import { currentRequestId, isBusy } from '@academy/platform/postgres';
import { t } from '@lingui/core/macro';
import {
  Catch,
  HttpException,
  Inject,
  InternalServerErrorException,
  ServiceUnavailableException,
  type ArgumentsHost,
} from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { statusWords } from './status-words';

/** Who is refused gets an answer, and no line in the log: else anyone could fill it. A fault is told once. */
@Catch()
export class AnswersFilter extends BaseExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {
    super();
  }

  override catch(exception: unknown, host: ArgumentsHost): void {
    // GraphQL tells refusals from faults itself.
    if (host.getType<GqlContextType>() === 'graphql') throw exception;
    if (isBusy(exception)) saysBusy(host.switchToHttp().getRequest<FastifyRequest>());
    const answer = refusalOf(exception) ?? this.faultOf(exception);
    if (isOfScim(host)) refuseToScim(answer, host);
    else super.catch(answer, host);
  }

  private faultOf(err: unknown): HttpException {
    const requestId = currentRequestId();
    this.logger.error({ err, requestId }, 'fault');
    return new InternalServerErrorException({ message: t`Er ging iets mis. Probeer het opnieuw.`, requestId });
  }
}

const isOfScim = (host: ArgumentsHost): boolean =>
  host.switchToHttp().getRequest<FastifyRequest>().url.startsWith('/scim/');

/** What no route of SCIM could refuse itself, such as a body that is no JSON. */
function refuseToScim(answer: HttpException, host: ArgumentsHost): void {
  const [status, { message }] = [answer.getStatus(), answer];
  sayToScim(
    { status, message, ...(status === 400 && { scimType: 'invalidSyntax' }) },
    host.switchToHttp().getResponse(),
  );
}

/** Fastify and its plugins mark what a client did wrong with a status of their own, and say it in English alone. */
function refusalOf(exception: unknown): HttpException | undefined {
  if (isBusy(exception)) return new ServiceUnavailableException({ message: busyWords() });
  if (exception instanceof HttpException && !isOfRouter(exception)) return exception;
  const statusCode = exception instanceof HttpException ? exception.getStatus() : statusOf(exception);
  if (typeof statusCode !== 'number' || statusCode < 400 || statusCode >= 500) return undefined;
  return new HttpException({ statusCode, message: statusWords(statusCode) }, statusCode);
}

const statusOf = (exception: unknown): unknown => (Object(exception) as { statusCode?: unknown }).statusCode;

/** What Nest itself says of a way that leads nowhere, such as `Cannot POST /nothing`. */
const isOfRouter = ({ message }: HttpException): boolean => /^Cannot [A-Z]+ /.test(message);
