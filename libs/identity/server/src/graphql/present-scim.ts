import { MOST_SCIM_KEYS, type MakeScimKeyOutcome, type ScimKeyProblem } from '@academy/identity/core';
import { invalidInput, notAllowed } from '@academy/platform/graphql';
import { t } from '@lingui/core/macro';

const messages = (): Record<ScimKeyProblem, string> => ({
  ScimKeyNameMissing: t`Geef de sleutel een naam.`,
  ScimKeyNameTooLong: t`Kies een kortere naam.`,
  ScimKeyEndsBeforeToday: t`De laatste dag ligt voor vandaag. Kies een latere dag.`,
  ScimKeyLastsTooLong: t`Een sleutel werkt hoogstens een jaar. Kies een eerdere dag.`,
});

export function presentScimRefusal(refusal: Exclude<MakeScimKeyOutcome, { kind: 'ScimKeyMade' }>) {
  switch (refusal.kind) {
    case 'NotAllowed':
      return notAllowed();
    case 'TooManyScimKeys':
      return { __typename: refusal.kind, message: t`Er zijn al ${MOST_SCIM_KEYS} sleutels. Trek er eerst een in.` };
    case 'InvalidInput':
      return invalidInput(
        refusal.faults.map(({ path, problem: { kind } }) => ({
          ...{ field: path.join('.'), problem: kind, message: messages()[kind] },
        })),
      );
  }
}
