import { useLingui } from '@lingui/react/macro';

/**
 * A chance in words; below the last line the planner does not build on it. Certain is only what someone checked, whose
 * chance is 1; all else may turn out otherwise.
 */
export function useSureness(): (chance: number) => string {
  const { t } = useLingui();
  return (chance) => (chance >= 1 ? t`zeker` : chance >= 0.85 ? t`heel waarschijnlijk` : t`waarschijnlijk`);
}
