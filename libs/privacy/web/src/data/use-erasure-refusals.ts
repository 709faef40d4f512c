import { useLingui } from '@lingui/react/macro';
import type { AskErasureMutation } from '@academy/gql';

export type ErasureRefusal = Exclude<AskErasureMutation['askErasure'], { __typename: 'ErasureAsked' }>;

/** Why someone is not erased. */
export function useErasureRefusals(): (refusal: ErasureRefusal) => string {
  const { t } = useLingui();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'OnlyAdministrator':
        return t`Jij bent de enige beheerder van de academie. Maak eerst iemand anders beheerder.`;
    }
  };
}
