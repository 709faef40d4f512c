import { datesIn, type Day } from '@academy/kernel';
import { spokenLanguage } from '@academy/platform/language';
import { t } from '@lingui/core/macro';

/** How long a certificate is valid, behind the word for valid: 'tot en met 1 maart 2029'. */
export function validityWords(validUntil: Day | null): string {
  if (validUntil === null) return t`onbeperkt`;
  const until = datesIn(spokenLanguage()).plainDay(validUntil);
  return t`tot en met ${until}`;
}
