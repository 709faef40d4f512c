import { t } from '@lingui/core/macro';

/** What a person can do about an answer that no rule of ours gave, by its status of HTTP. */
export function statusWords(status: number): string {
  switch (status) {
    case 400:
      return t`Dit verzoek is niet te lezen. Controleer het, en stuur het opnieuw.`;
    case 404:
      return t`Op dit adres is niets te vinden.`;
    case 413:
      return t`Dit verzoek is te groot.`;
    case 415:
      return t`Stuur de inhoud als JSON: content-type application/json.`;
    default:
      return t`Dit verzoek kan hier niet.`;
  }
}
