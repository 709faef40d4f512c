import type { FastifyReply } from 'fastify';

/** Keywords of RFC 7644 §3.12. */
export type ScimType =
  'invalidFilter' | 'uniqueness' | 'mutability' | 'invalidSyntax' | 'invalidPath' | 'noTarget' | 'invalidValue';

/** Why a request of SCIM is not done; the way out says it as RFC 7644 has it. Each that may be asked again says after how long. */
export class ScimRefused extends Error {
  constructor(
    readonly status: number,
    detail: string,
    readonly scimType?: ScimType,
    readonly retryAfterSeconds?: number,
  ) {
    super(detail);
  }
}

export const SCIM_JSON = 'application/scim+json; charset=utf-8';
const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';

type Said = Pick<ScimRefused, 'status' | 'message'> & Partial<Pick<ScimRefused, 'scimType' | 'retryAfterSeconds'>>;

/** Says what is not done as RFC 7644 §3.12 has it, whoever refused it. */
export function sayToScim({ status, message: detail, scimType, retryAfterSeconds }: Said, reply: FastifyReply): void {
  if (status === 401) void reply.header('www-authenticate', 'Bearer realm="scim"');
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', retryAfterSeconds);
  void reply
    .code(status)
    .type(SCIM_JSON)
    .header('cache-control', 'no-store')
    .send({ schemas: [ERROR], status: String(status), ...(scimType && { scimType }), detail });
}

/** One that is not there, and one of another organisation: the same to the letter. */
export const unknownPerson = () => new ScimRefused(404, 'There is no such resource.');
