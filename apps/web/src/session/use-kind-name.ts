import { useLingui } from '@lingui/react/macro';
import type { Me } from './use-session';

/** What a kind of person is called. */
export function useKindName(): (kind: Me['kind']) => string {
  const { t } = useLingui();
  const names: Record<Me['kind'], string> = {
    TEACHER: t`Docent`,
    COMPANY_AUTHOR: t`Auteur van een bedrijf`,
    SCHOOL_AUTHOR: t`Auteur van een school`,
    CURATOR: t`Curator`,
    ASSESSOR: t`Assessor`,
    SCHOOL_MANAGER: t`Schoolleider`,
  };
  return (kind) => names[kind];
}
