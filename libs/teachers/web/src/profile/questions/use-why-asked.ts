import { useLingui } from '@lingui/react/macro';
import type { AskedBecause } from '@academy/gql';

/** Why something is asked, in a sentence. */
export function useWhyAsked(): Record<AskedBecause, string> {
  const { t } = useLingui();
  return {
    PATH: t`We vragen dit omdat je leerpad ervan afhangt.`,
    TALENT: t`We vragen dit omdat je het als talent koos.`,
    SUBJECT: t`We vragen dit omdat het bij jouw vak of sector hoort.`,
  };
}
