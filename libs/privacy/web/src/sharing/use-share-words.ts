import { useLingui } from '@lingui/react/macro';
import type { LookKind, SharePurpose, ThingKind } from '@academy/gql';
import { useText } from '@academy/ui';

/** What a thing is called; of one that is not there any more, what it was. */
export function useThingName() {
  const { t } = useLingui();
  const text = useText();
  const kinds: Record<ThingKind, string> = { CERTIFICATE: t`Certificaat`, PATH: t`Leerpad`, PROFILE: t`Profiel` };
  return ({ kind, name }: { kind: ThingKind; name?: { nl: string; en: string } | null }) =>
    name ? text(name) : kinds[kind];
}

/** At what someone looked: something that is shared, or that its teacher takes part in a module. */
export function useLookedAt() {
  const { t } = useLingui();
  const [nameOf, text] = [useThingName(), useText()];
  return ({ kind, name }: { kind: LookKind; name?: { nl: string; en: string } | null }) => {
    if (kind !== 'PARTICIPATION') return nameOf({ kind, name: name ?? null });
    const module = name && text(name);
    return module ? t`Je deelname aan ${module}` : t`Je deelname aan een module`;
  };
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
