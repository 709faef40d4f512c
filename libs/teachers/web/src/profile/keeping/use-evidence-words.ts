import { useLingui } from '@lingui/react/macro';
import type { Certainty, EvidenceType, SetAsideReason } from '@academy/gql';

/** What someone else signed: as long as nobody checked it, it is named. */
export const isPaper = (type: EvidenceType): boolean => type === 'CERTIFICATE' || type === 'DIPLOMA';

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
    NAMED: t`Genoemd`,
    LIKELY: t`Waarschijnlijk`,
    UNCERTAIN: t`Nog onzeker`,
  };
  const setAside: Record<SetAsideReason, string> = {
    FUTURE: t`Telt nog niet mee: de datum ligt in de toekomst.`,
    UNKNOWN_COMPETENCE: t`Telt niet meer mee: het raamwerk kent dit onderwerp niet meer.`,
    SUPERSEDED: t`Telt niet meer mee: er is iets nieuwers van dezelfde soort.`,
    MEASURED: t`Telt nu niet mee: een toets of assessor heeft dit gemeten, en dat gaat voor.`,
    COVERED: t`Voegt niets toe: een ander certificaat of diploma toont dit al.`,
    NOT_A_CREDENTIAL: t`Telt niet mee: bij veiligheid telt alleen een certificaat of diploma.`,
    EXPIRED: t`Telt niet meer mee: het is verlopen.`,
  };
  return { types, entryTest: t`Instaptoets`, named: t`genoemd`, certainties, setAside };
}
