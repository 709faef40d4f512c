import { useLingui } from '@lingui/react/macro';
import type { MakeScimKeyMutation, RevokeScimKeyMutation } from '@academy/gql';
import { MOST_SCIM_KEYS, type ScimKeyProblem } from '@academy/identity/core';
import { useCommonRefusals } from '@academy/ui';

type Answer = MakeScimKeyMutation['makeScimKey'] | RevokeScimKeyMutation['revokeScimKey'];
export type ScimRefusal = Exclude<Answer, { __typename: 'ScimKeyMade' | 'ScimKeyRevoked' | 'InvalidInput' }>;

/** Why no key was made or revoked. */
export function useScimRefusals(): (refusal: ScimRefusal) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'TooManyScimKeys':
        return t`Er zijn al ${MOST_SCIM_KEYS} sleutels. Trek er eerst een in.`;
      case 'NotAllowed':
        return common(refusal);
    }
  };
}

/** What is wrong with a key that is to be made, and what would be right. */
export function useScimKeyProblems(): Record<ScimKeyProblem, string> {
  const { t } = useLingui();
  return {
    ScimKeyNameMissing: t`Geef de sleutel een naam.`,
    ScimKeyNameTooLong: t`Kies een kortere naam.`,
    ScimKeyEndsBeforeToday: t`De laatste dag ligt voor vandaag. Kies een latere dag.`,
    ScimKeyLastsTooLong: t`Een sleutel werkt hoogstens een jaar. Kies een eerdere dag.`,
  };
}
