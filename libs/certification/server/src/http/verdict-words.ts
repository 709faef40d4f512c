import type { VerificationOutcome } from '@academy/certification/core';
import { datesIn } from '@academy/kernel';
import { spokenLanguage } from '@academy/platform/language';
import { t } from '@lingui/core/macro';

/** What checking a certificate found, in one sentence; a new outcome does not compile until it has one. */
export function verdictWords(verdict: VerificationOutcome): string {
  const { plainDay } = datesIn(spokenLanguage());
  switch (verdict.kind) {
    case 'Valid':
      return t`Dit certificaat is echt en geldig.`;
    case 'Expired': {
      const until = plainDay(verdict.validUntil);
      return t`Dit certificaat is echt, maar was geldig tot en met ${until}.`;
    }
    case 'Revoked':
      return t`Dit certificaat is ingetrokken door de academie.`;
    case 'StatusUnknown':
      return t`Dit certificaat is echt. Of het is ingetrokken, kunnen we nu niet nagaan. Probeer het later nog eens.`;
    case 'NotYetValid': {
      const from = plainDay(verdict.validFrom);
      return t`Dit certificaat geldt pas vanaf ${from}.`;
    }
    case 'Tampered':
    case 'UnknownIssuer':
      return t`Dit certificaat klopt niet: de inhoud past niet bij de handtekening.`;
  }
}
