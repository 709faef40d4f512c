import { useLingui } from '@lingui/react/macro';
import type { Sector, StudyForm, TeachingLanguage } from '@academy/gql';

/** The words for how, where and for whom a module is given. */
export function useModuleWords() {
  const { t } = useLingui();
  const forms: Record<StudyForm, string> = {
    ONLINE: t`Helemaal online`,
    BLENDED: t`Deels online`,
    ONSITE: t`Op locatie`,
    PLACEMENT: t`Docentstage bij een bedrijf`,
  };
  const sectors: Record<Sector, string> = { VO: t`Voortgezet onderwijs`, MBO: t`Mbo` };
  const languages: Record<TeachingLanguage, string> = { NL: t`Nederlands`, EN: t`Engels` };
  return { forms, sectors, languages };
}
