import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SCIM_JSON, scimError, ScimRefused } from './scim-refused';

/** Says what was refused as RFC 7644 §3.12 has it. A fault goes on to whoever logs it. */
@Catch(ScimRefused)
export class ScimRefusals implements ExceptionFilter<ScimRefused> {
  catch(refused: ScimRefused, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (refused.status === 401) void reply.header('www-authenticate', 'Bearer realm="scim"');
    if (refused.retryAfterSeconds !== undefined) void reply.header('retry-after', refused.retryAfterSeconds);
    void reply.code(refused.status).type(SCIM_JSON).header('cache-control', 'no-store').send(scimError(refused));
  }
}
