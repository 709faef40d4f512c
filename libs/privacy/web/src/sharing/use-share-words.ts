import { useLingui } from '@lingui/react/macro';
import type { SharePurpose, ThingKind } from '@academy/gql';
import { useText } from '@academy/ui';

/** What a thing is called; of one that is not there any more, what it was. */
export function useThingName() {
  const { t } = useLingui();
  const text = useText();
  const kinds: Record<ThingKind, string> = { CERTIFICATE: t`Certificaat`, PATH: t`Leerpad`, PROFILE: t`Profiel` };
  return ({ kind, name }: { kind: ThingKind; name?: { nl: string; en: string } | null }) =>
    name ? text(name) : kinds[kind];
}

/** What something is shared for, for both who shares and who looks. */
export function usePurposeName() {
  const { t } = useLingui();
  const purposes: Record<SharePurpose, string> = {
    DEVELOPMENT: t`Praten over ontwikkeling`,
    MEANS: t`Tijd of geld regelen`,
    PROOF: t`Laten zien wat iemand kan`,
  };
  return (purpose: SharePurpose) => purposes[purpose];
}
