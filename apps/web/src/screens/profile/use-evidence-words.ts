import { useLingui } from '@lingui/react/macro';
import type { Certainty, EvidenceType } from '@academy/ui/gql';

/** The words for kinds of proof, and for how sure the academy is of them. */
export function useEvidenceWords() {
  const { t } = useLingui();
  const types: Record<EvidenceType, string> = {
    SELF: t`Eigen inschatting`,
    YEARS: t`Werkervaring`,
    DIPLOMA: t`Diploma`,
    CERTIFICATE: t`Certificaat`,
    QUIZ: t`Toets`,
    ASSESSOR: t`Oordeel van een assessor`,
  };
  const certainties: Record<Certainty, string> = {
    PROVEN: t`Bewezen`,
    LIKELY: t`Waarschijnlijk`,
    UNCERTAIN: t`Nog onzeker`,
  };
  return { types, certainties };
}
