import { useLingui } from '@lingui/react/macro';

/** A chance in words; below the last line the planner does not build on it. */
export function useSureness(): (chance: number) => string {
  const { t } = useLingui();
  return (chance) => (chance >= 0.95 ? t`zeker` : chance >= 0.85 ? t`heel waarschijnlijk` : t`waarschijnlijk`);
}
