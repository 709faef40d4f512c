import type { ChangePersonOutcome, RemovePersonOutcome, ScimPersonFault } from '@academy/identity/core';
import { wrongKey } from './scim-keys';
import { ScimRefused, unknownPerson } from './scim-refused';

type Refusal =
  Exclude<ChangePersonOutcome, { kind: 'PersonKept' }> | Exclude<RemovePersonOutcome, { kind: 'PersonRemoved' }>;
type Refused =
  Exclude<Refusal, RemovePersonOutcome> | { readonly kind: Exclude<RemovePersonOutcome['kind'], 'PersonRemoved'> };

/** Why something of a person is not done, in the words of RFC 7644. */
export function refusalOf(refusal: Refused): ScimRefused {
  switch (refusal.kind) {
    case 'NotAllowed':
      return wrongKey();
    case 'PersonUnknown':
      return unknownPerson();
    case 'PersonChanged':
      return new ScimRefused(412, 'The resource changed since the version of If-Match. Get it, and try again.');
    case 'PersonTaken':
      return new ScimRefused(409, 'Another resource has this userName or this address.', 'uniqueness');
    case 'LastOwner':
      return new ScimRefused(
        400,
        'This is the last owner of the organisation. Make someone else owner at the academy first.',
        'mutability',
      );
    case 'TooManyMails': {
      const { retryAfterSeconds } = refusal;
      return new ScimRefused(429, 'Many invitations went out. Try again later.', undefined, retryAfterSeconds);
    }
    case 'InvalidPerson':
      return new ScimRefused(400, wordsOf(refusal.fault), 'invalidValue');
  }
}

function wordsOf({ attribute, kind }: ScimPersonFault): string {
  switch (kind) {
    case 'Missing':
      return `The attribute '${attribute}' is required.`;
    case 'TooLong':
      return `The attribute '${attribute}' is longer than 254 characters.`;
    case 'Unreadable':
      return `The attribute '${attribute}' has signs that no name has.`;
    case 'NoMailAddress':
      return `The attribute '${attribute}' has no address to which mail can be sent, and neither has 'userName'.`;
  }
}
