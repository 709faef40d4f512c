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

export const scimError = ({
  status,
  message,
  scimType,
}: Pick<ScimRefused, 'status' | 'message'> & { scimType?: string | undefined }) => ({
  schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
  status: String(status),
  ...(scimType && { scimType }),
  detail: message,
});

/** One that is not there, and one of another organisation: the same to the letter. */
export const unknownPerson = () => new ScimRefused(404, 'There is no such resource.');
